/** The keys that tell rows of a roster apart. */
import { isBlank, isCellError, type CellValue } from "../cell";
import { cellAt, filledRows, textOf, widthOf } from "./cells";
import { findHeaderRow } from "./header-row";
import type { RosterCells } from "./mapping";

/** From here on a sheet has already rounded a number's digits away. */
const MOST_EXACT = 1e15;

/** A key as text, under which two ways of writing one accented letter meet; "" for a blank cell and for an error. */
export function keyOf(cell: CellValue): string {
  return textOf(cell).normalize("NFC");
}

/** A number with more digits than a sheet keeps: two different ids may have become one. */
export const isDamagedKey = (cell: CellValue): boolean =>
  typeof cell === "number" && Math.abs(cell) >= MOST_EXACT;

/** Columns in which every filled row has a key of its own: text or whole numbers, from left to right. */
export function uniqueKeyColumns(
  cells: RosterCells,
  headerRow = findHeaderRow(cells) ?? -1,
): number[] {
  const rows = filledRows(cells, headerRow);
  const columns = [...Array(widthOf(cells)).keys()];
  return rows.length === 0
    ? []
    : columns.filter((column) => isUnique(cells, rows, column));
}

function isUnique(
  cells: RosterCells,
  rows: readonly number[],
  column: number,
): boolean {
  const seen = new Set<string>();
  return rows.every((row) => {
    const cell = cellAt(cells, row, column);
    const key = keyOf(cell);
    const usable = isUsable(cell) && !seen.has(key);
    seen.add(key);
    return usable;
  });
}

/** Amounts and rates may differ by chance today, and agree next month. */
const isUsable = (cell: CellValue): boolean =>
  !isBlank(cell) &&
  !isCellError(cell) &&
  typeof cell !== "boolean" &&
  !isDamagedKey(cell) &&
  (typeof cell === "string" || Number.isInteger(cell));
