/** A large roster, what is to be written beside it, and what stands there in the end. */
import type { WriteRequest } from "../../../src/workbook/keyed-writer";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";

const TITLES = 500;

/** A header, and below it so many people with their keys and titles. */
export function rosterCells(rows: number): string[][] {
  const cells = [["Key", "Title"]];
  for (let row = 0; row < rows; row += 1)
    cells.push([keyOf(row), titleOf(row)]);
  return cells;
}

export function requestOf(sheet: string, rows: number): WriteRequest {
  const wanted = new Map<string, string[]>();
  for (let row = 0; row < rows; row += 1)
    wanted.set(keyOf(row), [classOf(row), bandOf(row)]);
  return {
    ...{ sheet, headerRow: 0, firstRow: 1, lastRow: rows },
    key: { column: 0 },
    columns: [
      { id: "class", header: "Proposed class" },
      { id: "band", header: "Proposed band" },
    ],
    rows: wanted,
  };
}

export function isHalfWritten(sheet: MemorySheet, rows: number): boolean {
  const middle = sheet.cellAt(Math.ceil(rows / 2), 2);
  return middle.value !== null;
}

/** How many rows below the header count, judged by their two cells of ours. */
export function countRows(
  held: MemorySheet,
  rows: number,
  counts: (cells: readonly [unknown, unknown], row: number) => boolean,
): number {
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = (column: number): unknown =>
      held.cellAt(row + 1, column).value;
    if (counts([value(2), value(3)], row)) count += 1;
  }
  return count;
}

const keyOf = (row: number): string => `P${String(row).padStart(7, "0")}`;
const titleOf = (row: number): string => `Working title ${row % TITLES}`;
export const classOf = (row: number): string => `CLASS${row % TITLES}`;
export const bandOf = (row: number): string => `Band ${row % 9}`;
