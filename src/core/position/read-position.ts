/** One row of a roster read as a position, with what keeps it out of a budget. */
import { isBlank, type CellValue } from "../cell";
import { cellAt, textOf } from "../roster/cells";
import type { RosterCells } from "../roster/mapping";
import { keyOf } from "../roster/row-keys";
import { squash } from "../text-key";
import type { PositionFinding } from "./finding";
import { find } from "./finding-words";
import type { FundShare } from "./funding";
import type { PositionMapping, PositionRole } from "./mapping";
import type { Position, PositionStatus } from "./position";
import {
  amountIn,
  annualRate,
  dayIn,
  periodIn,
  salaryIn,
  shareIn,
  type Reading,
} from "./read-cells";

/** `position` is as far as the row can be read; it is in the budget unless a finding leaves it out or stops all. */
export interface PositionRead {
  readonly position: Position;
  readonly findings: readonly PositionFinding[];
}

/** Gives what reads one row after the other. */
export function positionReader(
  cells: RosterCells,
  mapping: PositionMapping,
): (row: number) => PositionRead {
  const isVacantWord = vacantWordsOf(mapping);
  return (row) => readPosition(cells, row, mapping, isVacantWord);
}

function readPosition(
  cells: RosterCells,
  row: number,
  mapping: PositionMapping,
  isVacantWord: (word: string) => boolean,
): PositionRead {
  const cell = (role: PositionRole): CellValue =>
    cellAt(cells, row, mapping.columns.get(role));
  const key = keyOf(cell("key"));
  const findings: PositionFinding[] = [];
  const take = <T>(reading: Reading<T>): T | undefined => {
    if ("value" in reading) return reading.value;
    findings.push(find(reading.kind, { row, key }, reading.said));
    return undefined;
  };
  const text = (role: PositionRole): string => textOf(cell(role));
  const fte = fteOf(cell("fte"), mapping, take);
  const status = statusOf(cell, mapping, isVacantWord);
  const position: Position = {
    key,
    row,
    seat: text("seat") || key,
    title: text("title"),
    classCode: text("class"),
    band: text("band"),
    unit: text("unit"),
    status,
    incumbent: text("incumbent"),
    incumbentBand: text("incumbentBand"),
    fte,
    filledFte: take(amountIn(cell("filledFte"), "textFte")),
    rate: status === "vacant" ? undefined : rateOf(cell, fte, mapping, take),
    start: take(dayIn(cell("start"))),
    end: take(dayIn(cell("end"))),
    benefitShare: take(shareIn(cell("benefitPct"), "textBenefit")),
    benefitFlat: take(amountIn(cell("benefitFlat"), "textBenefit")),
    funding: fundingOf(cells, row, mapping, take),
    managedFte: take(amountIn(cell("managedFte"), "textFte")),
  };
  findings.push(...gaps(position, findings));
  return { position, findings };
}

type CellOf = (role: PositionRole) => CellValue;
type Take = <T>(reading: Reading<T>) => T | undefined;

/** Without a status column a position without a person is vacant; without either, all are filled. */
function statusOf(
  cell: CellOf,
  { columns }: PositionMapping,
  isVacantWord: (word: string) => boolean,
): PositionStatus {
  const isVacant = columns.has("status")
    ? isVacantWord(textOf(cell("status")))
    : columns.has("incumbent") && isBlank(cell("incumbent"));
  return isVacant ? "vacant" : "filled";
}

/** Tells which words mean vacant; a roster writes the same few over and over. */
function vacantWordsOf({
  vacantWords,
}: PositionMapping): (word: string) => boolean {
  const vacant = new Set(vacantWords.map(squash));
  const known = new Map<string, boolean>();
  return (word) => {
    const isVacant = known.get(word) ?? vacant.has(squash(word));
    known.set(word, isVacant);
    return isVacant;
  };
}

function fteOf(
  cell: CellValue,
  { columns, withoutFte }: PositionMapping,
  take: Take,
): number | undefined {
  if (!columns.has("fte")) return withoutFte === "one" ? 1 : undefined;
  return take(amountIn(cell, "textFte"));
}

function rateOf(
  cell: CellOf,
  fte: number | undefined,
  mapping: PositionMapping,
  take: Take,
): number | undefined {
  const salary = take(salaryIn(cell("salary")));
  if (salary === undefined) return undefined;
  const period = mapping.columns.has("payPeriod")
    ? take(periodIn(cell("payPeriod")))
    : mapping.salaryPeriod;
  return period && annualRate(salary, period, fte, mapping);
}

/** One fund pays all where a column names it; shares stand in a column for each fund. */
function fundingOf(
  cells: RosterCells,
  row: number,
  { columns, fundColumns }: PositionMapping,
  take: Take,
): FundShare[] {
  const fund = textOf(cellAt(cells, row, columns.get("fund")));
  if (fundColumns.length === 0) return fund === "" ? [] : [{ fund, share: 1 }];
  const funding: FundShare[] = [];
  for (const { fund: name, column } of fundColumns) {
    const share = take(shareIn(cellAt(cells, row, column), "textShare"));
    if (share) funding.push({ fund: name, share });
  }
  return funding;
}

/** What is missing, where nothing else was said about the cell. */
function gaps(
  position: Position,
  said: readonly PositionFinding[],
): PositionFinding[] {
  const isSaid = (...kinds: PositionFinding["kind"][]): boolean =>
    said.some(({ kind }) => kinds.includes(kind));
  const found: PositionFinding[] = [];
  const { start, end, rate, fte, status } = position;
  if (fte === undefined && !isSaid("textFte"))
    found.push(find("noFte", position));
  if (
    rate === undefined &&
    status === "filled" &&
    !isSaid("textSalary", "periodWord", "textFte")
  )
    found.push(find("noSalary", position));
  if (start !== undefined && end !== undefined && end < start)
    found.push(find("datesCrossed", position));
  return found;
}
