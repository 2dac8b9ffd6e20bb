/** Turns what a case file writes into what a sheet holds when a planner types it: dates become their serial numbers. */
import type { CellValue } from "../../src/core/cell";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** A sheet counts days from the last of 1899; every date of the cases lies after February 1900. */
export function typed(cell: CellValue): CellValue {
  const date = typeof cell === "string" ? DATE.exec(cell) : null;
  if (!date) return cell;
  const [, year, month, day] = date.map(Number);
  const since =
    Date.UTC(year ?? 0, (month ?? 0) - 1, day) - Date.UTC(1899, 11, 30);
  return since / DAY;
}

export const typedArgument = (
  given: CellValue | CellValue[][],
): CellValue | CellValue[][] =>
  Array.isArray(given) ? given.map((row) => row.map(typed)) : typed(given);
