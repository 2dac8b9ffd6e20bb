/** Cell addresses as files write them, "A1" and "A1:D10", and as rectangles counted from 0. */
import type { CellRange } from "./document";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits";

/** Row and column counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** "A" is 0, "XFD" is 16,383; letters of any case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** 0 is "A". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell's address, such as "B7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The place of "B7" or "$B$7"; undefined where it is none or lies outside of a sheet. */
export function parseCell(address: string): CellPlace | undefined {
  const parts = CELL.exec(address);
  if (parts === null) return undefined;
  const place = {
    row: Number(parts[2]) - 1,
    column: columnIndex(parts[1] as string),
  };
  return place.row < SHEET_ROWS && place.column < SHEET_COLUMNS
    ? place
    : undefined;
}

/** The rectangle of "A1:D10", "A1", "B:C" or "2:3"; undefined where it is none or lies outside of a sheet. */
export function parseRange(address: string): CellRange | undefined {
  const columns = COLUMNS.exec(address);
  if (columns !== null) {
    return ordered(
      { row: 0, column: columnIndex(columns[1] as string) },
      { row: SHEET_ROWS - 1, column: columnIndex(columns[2] as string) },
    );
  }
  const rows = ROWS.exec(address);
  if (rows !== null) {
    return ordered(
      { row: Number(rows[1]) - 1, column: 0 },
      { row: Number(rows[2]) - 1, column: SHEET_COLUMNS - 1 },
    );
  }
  const [first, last = first] = address.split(":");
  const from = parseCell(first ?? "");
  const to = parseCell(last ?? "");
  return from && to ? ordered(from, to) : undefined;
}

/** The rectangles of "A1:A5 C3"; undefined where one of them is none. */
export function parseRanges(addresses: string): CellRange[] | undefined {
  const ranges: CellRange[] = [];
  for (const address of addresses.split(" ").filter(Boolean)) {
    const range = parseRange(address);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  return ranges.length > 0 ? ranges : undefined;
}

/** "A1:D10", or "A1" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

function ordered(a: CellPlace, b: CellPlace): CellRange | undefined {
  const range = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  return range.bottom < SHEET_ROWS && range.right < SHEET_COLUMNS
    ? range
    : undefined;
}
