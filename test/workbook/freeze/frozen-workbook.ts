/** Workbooks with formulas of ours, and what is asked of them before and after freezing. */
import type { CellValue } from "../../../src/core/cell";
import type { WorkContext } from "../../../src/workbook/context";
import type { Evaluate } from "../../../src/workbook/memory/memory-model";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { SheetId } from "../../../src/workbook/port";

export const NAMES = new Set(["MINQUAL", "CIOLEVEL", "CIOLEVELS"]);

/** A column of verdicts, a formula that is not ours, and an answer that is an error. */
export function verdicts(): SheetContent {
  return {
    name: "Positions",
    cells: [
      ["Key", "Years", "Verdict", "Twice"],
      ["P1", 5, null, null],
      ["P2", 6, null, null],
      ["P3", -1, null, null],
    ],
    formulas: [2, 3, 4].flatMap((row) => [
      { row: row - 1, column: 2, formula: `=MINQUAL("CIO I",B${row})` },
      { row: row - 1, column: 3, formula: `=B${row}*2` },
    ]),
  };
}

/** Reckons as far as these tests ask: a verdict by years, a double, an error, and a cell named by a formula. */
export const evaluate: Evaluate = (formula, { sheet }, valueAt) => {
  const years = /B(\d+)/.exec(formula)?.[1];
  const given =
    years === undefined ? null : valueAt(sheet, Number(years) - 1, 1);
  if (formula === "=NA()") return { error: "#N/A" };
  if (/MINQUAL\(/.test(formula)) return verdictOf(given);
  if (/CIOLEVEL\(/.test(formula)) return { error: "#BUSY!" };
  return typeof given === "number" ? given * 2 : null;
};

function verdictOf(years: CellValue): CellValue {
  if (typeof years !== "number") return "";
  if (years < 0) return { error: "#N/A" };
  return years >= 6 ? "Qualified" : years;
}

export function opened(...sheets: SheetContent[]): MemoryWorkbook {
  return new MemoryWorkbook(sheets, evaluate);
}

export function firstSheet(book: MemoryWorkbook): SheetId {
  return book.model.sheets[0]?.id ?? "";
}

/** Each cell as a person sees it: what it shows, and its formula. */
export function formulasIn(
  book: MemoryWorkbook,
  sheet: SheetId = firstSheet(book),
): (string | null)[][] {
  return cellsIn(book, sheet, (row, column) => {
    return book.model.sheet(sheet).cellAt(row, column).formula ?? null;
  });
}

export function valuesIn(
  book: MemoryWorkbook,
  sheet: SheetId = firstSheet(book),
): CellValue[][] {
  return cellsIn(book, sheet, (row, column) => {
    const value = book.model.valueAt(sheet, row, column);
    return value === "" ? null : value;
  });
}

function cellsIn<Cell>(
  book: MemoryWorkbook,
  sheet: SheetId,
  cell: (row: number, column: number) => Cell,
): Cell[][] {
  const { rows, columns } = book.model.sheet(sheet).summary();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row, column)),
  );
}

/** Small bites, so that a few rows are read and written in several batches. */
export function context(): WorkContext {
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 6, 1)),
    newId: () => `id-${++ids}`,
    wait: () => Promise.resolve(),
    rowsPerRead: 2,
    rowsPerWrite: 2,
  };
}
