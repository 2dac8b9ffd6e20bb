/** Compa-ratio: pay as a share of the midpoint of its band. */
import type { CellValue } from "../cell";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";
import { readAmount } from "./amount";

/** Salary / midpoint, both for the same period and at the full-time rate; "" where both are blank, a problem where one is. */
export function compaRatio(
  salary: CellValue,
  midpoint: CellValue,
): number | "" | Problem {
  const paid = readAmount("salary", salary);
  if (isProblem(paid)) return paid;
  const middle = readMidpoint(midpoint);
  if (isProblem(middle)) return middle;
  if (paid === undefined && middle === undefined) return "";
  if (paid === undefined)
    return { problem: "missingValue", argument: "salary" };
  if (middle === undefined)
    return { problem: "missingValue", argument: "midpoint" };
  return paid / middle;
}

/** A midpoint of 0 or less divides nothing, whatever the salary. */
function readMidpoint(cell: CellValue): number | undefined | Problem {
  const midpoint = readAmount("midpoint", cell);
  if (isProblem(midpoint) && midpoint.problem === "negative")
    return {
      problem: "notAboveZero",
      argument: "midpoint",
      given: midpoint.given,
    };
  const isZero = typeof midpoint === "number" && midpoint < TOLERANCE;
  return isZero
    ? { problem: "notAboveZero", argument: "midpoint", given: 0 }
    : midpoint;
}
