/** What a host passes to a function, evened out: the only place that knows the shapes in which arguments arrive. */
import type { CellValue } from "../src/core/cell";

/** An argument as cells. An omitted one is a single blank cell. */
export type Cells = readonly (readonly CellValue[])[];

const OMITTED: Cells = [[null]];

/** Hosts pass null for what was omitted, a bare value or a 1×1 array for one cell, and an array for a range. */
export function cellsIn(argument: unknown): Cells {
  if (argument === null || argument === undefined) return OMITTED;
  if (!Array.isArray(argument)) return [[cellIn(argument)]];
  const rows = argument.map((row: unknown) =>
    Array.isArray(row) ? row.map(cellIn) : [cellIn(row)],
  );
  return rows.length > 0 && rows.some((row) => row.length > 0) ? rows : OMITTED;
}

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
export function singleIn(cells: Cells): CellValue | undefined {
  const [row] = cells;
  return cells.length === 1 && row?.length === 1 ? (row[0] ?? null) : undefined;
}
