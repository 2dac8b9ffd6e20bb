/** Amounts of pay read from cells. */
import { isUnknown, numberIn, shown } from "../number-text";
import type { CellValue } from "../cell";
import type { Problem } from "../problem";

/** An amount from 0 up, undefined where it is not known, a problem for any other text and for a negative number. */
export function readAmount(
  argument: string,
  cell: CellValue | undefined,
): number | undefined | Problem {
  if (cell === undefined || isUnknown(cell)) return undefined;
  const amount = numberIn(cell);
  if (amount === undefined)
    return { problem: "notANumber", argument, given: shown(cell) };
  return amount < 0 ? { problem: "negative", argument, given: amount } : amount;
}
