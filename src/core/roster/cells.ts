/** Reading a roster's cells: texts, blank rows, and where a cell stands in its sheet. */
import { isBlank, isCellError, type CellValue } from "../cell";
import type { RosterCells } from "./mapping";

/** Where the first of the cells stands in its sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const AT_TOP_LEFT: Place = { row: 0, column: 0 };

/** Cells outside the used area are blank. */
export function cellAt(
  cells: RosterCells,
  row: number,
  column: number | undefined,
): CellValue {
  return column === undefined ? null : (cells[row]?.[column] ?? null);
}

/** A cell as text, whole and trimmed; "" for a blank one and for an error. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (value === null || isCellError(value)) return "";
  return typeof value === "boolean"
    ? value
      ? "TRUE"
      : "FALSE"
    : String(value);
}

/** As `textOf`, with an error by its name. */
export const cellText = (value: CellValue): string =>
  isCellError(value) ? value.error : textOf(value);

export function isEmptyRow(cells: RosterCells, row: number): boolean {
  return (cells[row] ?? []).every(isBlank);
}

/** The rows below the header that hold anything, as indices. */
export function filledRows(cells: RosterCells, headerRow: number): number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < cells.length; row++)
    if (!isEmptyRow(cells, row)) rows.push(row);
  return rows;
}

/** The number of columns of the widest row. */
export function widthOf(cells: RosterCells): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? columnLetters(rest - 1) + letter : letter;
}
