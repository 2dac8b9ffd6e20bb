/** What a host passes to a function, evened out: the only place that knows the shapes in which arguments arrive. */
import type { CellValue } from "../src/core/cell";

/** An argument as the host passed it, a range of rows; its cells are read one by one, so that nothing is copied. */
export type Range = readonly (readonly unknown[])[];

const OMITTED: Range = [[null]];

/** Hosts pass null for what was omitted, a bare value or a 1×1 array for one cell, and an array of rows for a range. */
export function rangeIn(argument: unknown): Range {
  if (argument === null || argument === undefined) return OMITTED;
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return OMITTED;
  return argument.every(Array.isArray)
    ? argument
    : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The cell at a place; a single row or column is repeated. Undefined beyond the range's end. */
export function cellAt(
  range: Range,
  row: number,
  column: number,
): CellValue | undefined {
  const cells = range.length === 1 ? range[0] : range[row];
  if (cells === undefined || (cells.length > 1 && column >= cells.length))
    return undefined;
  return cellIn(cells.length === 1 ? cells[0] : cells[column]);
}

/** All cells of a range that is taken whole. */
export const cellsIn = (argument: unknown): CellValue[][] =>
  rangeIn(argument).map((row) => row.map(cellIn));

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
  return range.length === 1 && (range[0]?.length ?? 0) <= 1
    ? cellAt(range, 0, 0)
    : undefined;
}
