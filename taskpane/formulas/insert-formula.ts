/** Puts a formula of ours into the selected cell, and never over anything that the planner did not agree to lose. */
import type { CellValue } from "../../src/core/cell";
import { shown } from "../../src/core/number-text";
import { cellAddress } from "../../src/workbook/a1";
import type { Block, SheetSummary, Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";

/** A formula with its leading "=", and how many cells its answer fills. */
export interface OwnFormula {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** A place as people read it. */
export interface Place {
  readonly address: string;
  readonly sheetName: string;
}

/** What a cell holds, so that an agreement to replace it holds for nothing else. */
export interface FilledCell extends Place {
  readonly block: Block;
  /** The formula where there is one, else the value. */
  readonly content: string;
}

export type Insertion =
  | ({ readonly outcome: "written" } & Place)
  | { readonly outcome: "filled"; readonly cell: FilledCell }
  | { readonly outcome: "noCell" }
  /** The answer fills several cells and one of them, at `address`, holds something. */
  | ({ readonly outcome: "noRoom" } & Place)
  /** The answer fills several cells, which a table does not take. */
  | { readonly outcome: "inTable"; readonly table: string }
  | { readonly outcome: "failed"; readonly problem: WorkbookProblem };

/** Writes into the selected cell if it is empty, or into the `agreed` cell if it still holds what was agreed to be replaced. */
export async function insertFormula(
  workbook: Workbook,
  formula: OwnFormula,
  agreed?: FilledCell,
): Promise<Insertion> {
  try {
    const target = agreed?.block ?? (await workbook.selection());
    if (target === undefined) return { outcome: "noCell" };
    const sheets = await workbook.sheets();
    const sheet = sheets.find(({ id }) => id === target.sheet);
    if (sheet === undefined)
      return { outcome: "failed", problem: { problem: "sheetMissing" } };
    return await insertInto(workbook, sheet, target, formula, agreed);
  } catch (reason) {
    return { outcome: "failed", problem: problemBehind(reason) };
  }
}

async function insertInto(
  workbook: Workbook,
  sheet: SheetSummary,
  target: Block,
  { formula, rows, columns }: OwnFormula,
  agreed: FilledCell | undefined,
): Promise<Insertion> {
  const area = { ...target, rows, columns };
  const table = sheet.tables.find((one) => holds(one.block, area));
  if (table !== undefined && rows * columns > 1)
    return { outcome: "inTable", table: table.name };
  const block = { ...target, rows: 1, columns: 1 };
  const contents = await contentsOf(workbook, area);
  const taken = contents.find((cell) => cell.content !== "" && !cell.isFirst);
  if (taken !== undefined)
    return { outcome: "noRoom", ...placeIn(sheet, taken.row, taken.column) };
  const content = contents[0]?.content ?? "";
  if (content !== "" && content !== agreed?.content) {
    const place = placeIn(sheet, target.row, target.column);
    return { outcome: "filled", cell: { block, content, ...place } };
  }
  await workbook.batch([{ step: "write", block, cells: [[{ formula }]] }]);
  return { outcome: "written", ...placeIn(sheet, target.row, target.column) };
}

interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly isFirst: boolean;
  /** "" where the cell is empty. */
  readonly content: string;
}

/** What the cells of a block hold, its first cell first. */
async function contentsOf(
  workbook: Workbook,
  block: Block,
): Promise<readonly CellContent[]> {
  const [read, formulas] = await workbook.batch([
    { step: "read", block },
    { step: "readFormulas", block },
  ]);
  if (read?.step !== "read" || formulas?.step !== "readFormulas")
    throw new Error("The workbook answered another question.");
  return read.values.flatMap((line, down) =>
    line.map((value, across) => ({
      row: block.row + down,
      column: block.column + across,
      isFirst: down === 0 && across === 0,
      content: contentText(value, formulas.formulas[down]?.[across] ?? null),
    })),
  );
}

function contentText(value: CellValue, formula: string | null): string {
  // Whole texts: two that begin alike are not the same to lose. A space is something, too.
  return formula ?? (typeof value === "string" ? value : shown(value));
}

const holds = (table: Block, area: Block): boolean =>
  area.row < table.row + table.rows &&
  table.row < area.row + area.rows &&
  area.column < table.column + table.columns &&
  table.column < area.column + area.columns;

const placeIn = (
  { name }: SheetSummary,
  row: number,
  column: number,
): Place => ({ address: cellAddress(row, column), sheetName: name });
