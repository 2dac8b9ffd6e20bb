/** A small roster in which no column tells the rows apart. */
import type { CellValue } from "../../../src/core/cell";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { valuesOn } from "../roster-on-sheet";

export const TITLES = ["Analyst", "Analyst", "Manager", "Analyst", "Clerk"];

export function rosterWithoutKey(titles: readonly CellValue[] = TITLES): {
  book: MemoryWorkbook;
  sheet: string;
  rows: { sheet: string; headerRow: number; firstRow: number; lastRow: number };
} {
  const cells = [
    ["Title", "FTE"],
    ...titles.map((title) => (title === null ? [] : [title, 1])),
  ];
  const book = new MemoryWorkbook([{ name: "Roster", cells }]);
  const sheet = book.model.sheets[0]?.id ?? "";
  return {
    book,
    sheet,
    rows: { sheet, headerRow: 0, firstRow: 1, lastRow: titles.length },
  };
}

export function column(book: MemoryWorkbook, at: number): CellValue[] {
  return valuesOn(book).map((row) => row[at] ?? null);
}
