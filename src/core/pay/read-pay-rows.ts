/** Reads a planner's pay table row by row: what cannot be read is told and left unknown, and the other rows still count. */
import { type CellValue, isBlank, isCellError } from "../cell";
import { type Day, readDay } from "../date-serial";
import { shown } from "../number-text";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import { readAmount } from "./amount";
import { type PayCells, type PayColumns, type PayRole } from "./pay-columns";
import { PAY_WORDS, type PayFinding } from "./pay-finding";
import type { PayRevision } from "./pay-table";

/** A row of the table; amounts are for the period of the table. */
export interface PayRow extends PayRevision {
  /** Where it stands in the cells, counted from 0. */
  readonly row: number;
  /** Those that are given, in the order of the table. */
  readonly steps: readonly number[];
}

export interface PayRows {
  readonly rows: readonly PayRow[];
  readonly findings: readonly PayFinding[];
}

/** Every row below the header that names a band. */
export function readPayRows(
  cells: PayCells,
  { headerRow, columns, steps }: PayColumns,
): PayRows {
  const rows: PayRow[] = [];
  const findings: PayFinding[] = [];
  const unnamed: number[] = [];
  for (let row = headerRow + 1; row < cells.length; row++) {
    const line = cells[row] ?? [];
    const at = (role: PayRole): CellValue =>
      line[columns.get(role) ?? -1] ?? null;
    const band = isCellError(at("band")) ? "" : shown(at("band")).trim();
    const given = [
      ...(["minimum", "midpoint", "maximum"] as const).map(at),
      ...steps.map((column) => line[column] ?? null),
    ];
    if (band === "") {
      if (!given.every(isBlank)) unnamed.push(row);
      continue;
    }
    const tell = (problem: string): void => {
      const sentence = PAY_WORDS.notRead(band, problem);
      findings.push({
        kind: "notRead",
        severity: "wrong",
        rows: [row],
        sentence,
      });
    };
    const effective = dayOf(at("effective"), tell);
    // Without its date it would count as in force from always.
    if (effective === "unread") continue;
    const stepCells = steps.map((column) => line[column] ?? null);
    rows.push({ row, band, effective, ...pointsOf(at, stepCells, tell) });
  }
  return { rows, findings: [...findings, ...unnamedFinding(unnamed)] };
}

type Points = Omit<PayRow, "row" | "band" | "effective">;

/** Where steps stand in place of bounds, the lowest is the first and the highest the last that is given. */
function pointsOf(
  at: (role: PayRole) => CellValue,
  steps: readonly CellValue[],
  tell: (problem: string) => void,
): Points {
  const amount = (name: string, cell: CellValue): number | undefined => {
    if (isCellError(cell)) {
      tell(`its ${name} is the error ${cell.error}: mend the cell.`);
      return undefined;
    }
    const read = readAmount(name, cell);
    if (isProblem(read)) tell(sayProblem(read));
    return isProblem(read) ? undefined : read;
  };
  const given = steps.flatMap((cell, index) => {
    const read = amount(`step ${index + 1}`, cell);
    return read === undefined ? [] : [read];
  });
  return {
    minimum: amount("minimum", at("minimum")) ?? given[0],
    midpoint: amount("midpoint", at("midpoint")),
    maximum: amount("maximum", at("maximum")) ?? given.at(-1),
    steps: given,
  };
}

function dayOf(
  cell: CellValue,
  tell: (problem: string) => void,
): Day | undefined | "unread" {
  if (isCellError(cell)) {
    tell(`its date is the error ${cell.error}: mend the cell.`);
    return "unread";
  }
  const day = readDay("effective date", cell);
  if (!isProblem(day)) return day;
  tell(sayProblem(day));
  return "unread";
}

function unnamedFinding(rows: readonly number[]): PayFinding[] {
  if (rows.length === 0) return [];
  const sentence = PAY_WORDS.noBand(rows.length);
  return [{ kind: "noBand", severity: "wrong", rows, sentence }];
}
