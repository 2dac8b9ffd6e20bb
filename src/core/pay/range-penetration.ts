/** How far a salary has moved through its range. */
import { isBlank, type CellValue } from "../cell";
import { isProblem, type Problem } from "../problem";
import { readAmount } from "./amount";

/** (salary - min) / (max - min): below 0 or above 1 outside the range; "" where all three are blank. */
export function rangePenetration(
  salary: CellValue,
  min: CellValue,
  max: CellValue,
): number | "" | Problem {
  if ([salary, min, max].every(isBlank)) return "";
  const paid = required("salary", salary);
  if (isProblem(paid)) return paid;
  const least = required("min", min);
  if (isProblem(least)) return least;
  const most = required("max", max);
  if (isProblem(most)) return most;
  if (least > most) return { problem: "boundsCrossed", min: least, max: most };
  return least === most
    ? { problem: "notAboveZero", argument: "width of the range", given: 0 }
    : (paid - least) / (most - least);
}

function required(argument: string, cell: CellValue): number | Problem {
  return readAmount(argument, cell) ?? { problem: "missingValue", argument };
}
