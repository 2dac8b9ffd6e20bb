/** Where a salary stands against the bounds of its pay band. */
import type { CellValue } from "../cell";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";
import { readAmount } from "./amount";

/** The last two say what is known where one bound is not. */
export type BandStatus =
  | "Below"
  | "In range"
  | "Above"
  | "Not below (maximum unknown)"
  | "Not above (minimum unknown)";

/** A salary on a bound is in range; "" where all three are blank. Salary at the full-time rate, in the bounds' period. */
export function bandStatus(
  salary: CellValue,
  min?: CellValue,
  max?: CellValue,
): BandStatus | "" | Problem {
  const paid = readAmount("salary", salary);
  if (isProblem(paid)) return paid;
  const least = readAmount("min", min);
  if (isProblem(least)) return least;
  const most = readAmount("max", max);
  if (isProblem(most)) return most;
  if (least === undefined && most === undefined)
    return paid === undefined ? "" : { problem: "noBounds" };
  if (least !== undefined && most !== undefined && least > most + TOLERANCE)
    return { problem: "boundsCrossed", min: least, max: most };
  return paid === undefined
    ? { problem: "missingValue", argument: "salary" }
    : standing(paid, least, most);
}

function standing(
  paid: number,
  least: number | undefined,
  most: number | undefined,
): BandStatus {
  if (least !== undefined && paid < least - TOLERANCE) return "Below";
  if (most !== undefined && paid > most + TOLERANCE) return "Above";
  if (most === undefined) return "Not below (maximum unknown)";
  return least === undefined ? "Not above (minimum unknown)" : "In range";
}
