/** A page with the grid alone, which opens large files as the workbench does and tells how long its formulas take. */
import type { CellValue } from "../../../src/core/cell";
import { readValues } from "../../../src/workbook/answers";
import { startGrid } from "../../../workbench/grid/start-grid";
import { WorkbookSession } from "../../../workbench/page/workbook-session";

const element = document.createElement("div");
element.style.height = "100%";
document.getElementById("workbench")?.append(element);
const grid = startGrid(element, false);
const session = new WorkbookSession(grid);
let file = new File([], "none");

/** A column below its header. */
interface Column {
  readonly column: number;
  readonly rows: number;
}

async function sheetId(): Promise<string> {
  const [sheet] = await session.workbook.sheets();
  if (!sheet) throw new Error("Nothing is open.");
  return sheet.id;
}

async function read({ column, rows }: Column): Promise<CellValue[]> {
  const block = { sheet: await sheetId(), row: 1, column, rows, columns: 1 };
  const values = await readValues(session.workbook, block);
  return values.map(([value]) => value ?? null);
}

function cellAt(row: number, column: number) {
  const range = grid.api
    .getActiveWorkbook()
    ?.getActiveSheet()
    .getRange(row, column);
  if (!range) throw new Error("Nothing is open.");
  return range;
}

/** Looks until the column is as it shall be, every row of it read each time. */
async function until(
  column: Column,
  isThere: (values: readonly CellValue[]) => boolean,
): Promise<void> {
  while (!isThere(await read(column)))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const isFilled = (values: readonly CellValue[]): boolean =>
  values.every((value) => value !== null && value !== "");

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const largePage = {
  /** Milliseconds from the navigation until the grid could be used. */
  ready: performance.now(),
  give(base64: string, name: string) {
    const bytes = Uint8Array.from(atob(base64), (letter) =>
      letter.charCodeAt(0),
    );
    file = new File([bytes], name);
  },
  /** Opens the file that was given; until the column is filled and read. */
  open: (filled: Column) =>
    timed(async () => {
      await session.open(file);
      await until(filled, isFilled);
    }),
  /** Types a formula; until the column is filled and read. */
  enter: (row: number, column: number, formula: string, filled: Column) =>
    timed(async () => {
      cellAt(row, column).setValue({ f: formula });
      await until(filled, isFilled);
    }),
  /** Types a number; until the column shows the value in its first row. */
  edit: (
    row: number,
    column: number,
    value: number,
    shown: CellValue,
    of: Column,
  ) =>
    timed(async () => {
      cellAt(row, column).setValue(value);
      await until(of, ([first]) => first === shown);
    }),
};

export type LargePage = typeof largePage;

Object.assign(globalThis, { largePage });
