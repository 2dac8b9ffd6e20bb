/** Finds the formulas of ours on a sheet, and the cells that they may fill beside their own. */
import { type CellValue, isBlank } from "../../core/cell";
import { formulasOf, valuesOf } from "../answers";
import { readAtRest } from "../at-rest";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { withPatience } from "../patience";
import type { SheetSummary, Workbook } from "../port";
import { Stop } from "../stop";
import { callsOneOf } from "./our-functions";

/** A formula of ours with its present result; row and column count from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** A cell that holds something but no formula. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface FormulasOnSheet {
  readonly sheet: SheetSummary;
  readonly ours: readonly FormulaCell[];
  /** Empty where no formula of ours can have filled other cells. */
  readonly plain: readonly PlainCell[];
}

/** Reads a sheet in pieces. @throws Stop where it never stands still; WorkbookFailure */
export async function readFormulasOf(
  workbook: Workbook,
  sheet: SheetSummary,
  names: ReadonlySet<string>,
  context: WorkContext,
): Promise<FormulasOnSheet> {
  const patient = withPatience(workbook, context);
  const { answer, atRest } = await readAtRest(workbook, sheet.id, async () => {
    const ours: FormulaCell[] = [];
    const plain: PlainCell[] = [];
    await eachCell(patient, sheet, context, (cell) => {
      const { formula } = cell;
      if (formula === null) {
        if (!isBlank(cell.value)) plain.push(cell);
      } else if (callsOneOf(formula, names)) ours.push({ ...cell, formula });
    });
    return { sheet, ours, plain: maySpill(ours, plain) ? plain : [] };
  });
  if (!atRest) throw new Stop({ problem: "neverAtRest", sheet: sheet.name });
  return answer;
}

/** Those of the cells that are blank now, though nobody wrote to them. @throws WorkbookFailure */
export async function vanishedCells(
  workbook: Workbook,
  { sheet, plain }: FormulasOnSheet,
  context: WorkContext,
): Promise<PlainCell[]> {
  if (plain.length === 0) return [];
  const blank = new Set<string>();
  const patient = withPatience(workbook, context);
  await eachCell(patient, sheet, context, ({ row, column, value, formula }) => {
    if (formula === null && isBlank(value)) blank.add(`${row} ${column}`);
  });
  return plain.filter(({ row, column }) => blank.has(`${row} ${column}`));
}

interface SeenCell extends PlainCell {
  readonly formula: string | null;
}

async function eachCell(
  workbook: Workbook,
  { id, rows, columns }: SheetSummary,
  context: WorkContext,
  see: (cell: SeenCell) => void,
): Promise<void> {
  const size = context.rowsPerRead ?? ROWS_PER_READ;
  if (columns === 0) return;
  await eachChunk(0, rows, size, async (first, taken) => {
    const block = { sheet: id, row: first, column: 0, rows: taken, columns };
    const answers = await workbook.batch([
      { step: "read", block },
      { step: "readFormulas", block },
    ]);
    const formulas = formulasOf(answers[1], block);
    valuesOf(answers[0], block).forEach((values, row) =>
      values.forEach((value, column) => {
        const formula = formulas[row]?.[column] ?? null;
        see({ row: first + row, column, value, formula });
      }),
    );
  });
}

/** No answer of ours is wider, and none leaves its first two rows blank but for its own cell. */
const WIDEST = 16;

/** Whether something stands where a formula that fills other cells would have put some of its answer. */
function maySpill(
  ours: readonly FormulaCell[],
  plain: readonly PlainCell[],
): boolean {
  const filled = new Set(plain.map(({ row, column }) => `${row} ${column}`));
  return ours.some(({ row, column }) =>
    Array.from({ length: WIDEST }).some(
      (_, across) =>
        filled.has(`${row} ${column + across}`) ||
        filled.has(`${row + 1} ${column + across}`),
    ),
  );
}
