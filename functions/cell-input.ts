/** What a host passes to a function, evened out: the only place that knows the shapes in which arguments arrive. */
import type { CellValue } from "../src/core/cell";

/** An argument as the host passed it, a range of rows. */
export type Range = readonly unknown[];

const OMITTED: Range = [[null]];

/** Hosts pass null for what was omitted, a bare value or a 1×1 array for one cell, and an array of rows for a range. */
export function rangeIn(argument: unknown): Range {
  if (argument === null || argument === undefined) return OMITTED;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.length === 0 ? OMITTED : argument;
}

/** A row of a range; one that is a bare value is a row of one cell. */
export function rowIn(range: Range, row: number): readonly unknown[] {
  const cells = range[row];
  return Array.isArray(cells) ? cells : [cells];
}

/** The cells of an argument one after the other, row by row: all that are answered for, or one for all of them. */
export type Spread = (CellValue | undefined)[];

/**
 * Lists the cells of some rows over so many columns; a single row or column is repeated. Undefined beyond the range's
 * end. The list is filled anew for each block of rows, so that a long range leaves nothing to clear away.
 */
export function spread(
  range: Range,
  from: number,
  to: number,
  width: number,
  list: Spread,
): void {
  const first = rowIn(range, 0);
  const isOne = range.length === 1 && first.length === 1;
  list.length = isOne ? 1 : (to - from) * width;
  if (isOne) list[0] = cellIn(first[0]);
  else if (width === 1) spreadColumn(range, from, to, list);
  else
    for (let row = from, at = 0; row < to; row++)
      for (let column = 0; column < width; column++)
        list[at++] = cellBeside(
          range.length === 1 ? first : range[row],
          column,
        );
}

function spreadColumn(
  range: Range,
  from: number,
  to: number,
  list: Spread,
): void {
  for (let row = from; row < to; row++)
    list[row - from] =
      row < range.length ? cellIn(rowIn(range, row)[0]) : undefined;
}

/** The cell of a row that has so many, or one for all columns; undefined where there is no such row or cell. */
function cellBeside(row: unknown, column: number): CellValue | undefined {
  if (!Array.isArray(row)) return row === undefined ? undefined : cellIn(row);
  if (row.length === 1) return cellIn(row[0]);
  return column < row.length ? cellIn(row[column]) : undefined;
}

/** All cells of a range that is taken whole. */
export const cellsIn = (argument: unknown): CellValue[][] => {
  const range = rangeIn(argument);
  return range.map((_, row) => rowIn(range, row).map(cellIn));
};

/** Excel hands error cells over as objects with a code, and linked data as objects with a basic value. */
function cellIn(value: unknown): CellValue {
  if (
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "number"
  )
    return value;
  if (typeof value !== "object" || value === null) return null;
  if ("error" in value && typeof value.error === "string")
    return errorIn(value.error, value);
  if ("code" in value && typeof value.code === "string")
    return errorIn(value.code, value);
  return "basicValue" in value
    ? cellIn(value.basicValue)
    : { error: "#VALUE!" };
}

const errorIn = (error: string, value: object): CellValue =>
  "message" in value &&
  typeof value.message === "string" &&
  value.message !== ""
    ? { error, message: value.message }
    : { error };

/** One value, or undefined where a range was given. */
export function singleIn(argument: unknown): CellValue | undefined {
  const range = rangeIn(argument);
  const [cell, ...others] = rowIn(range, 0);
  return range.length === 1 && others.length === 0 ? cellIn(cell) : undefined;
}
