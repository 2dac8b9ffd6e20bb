/** Amounts of pay read from cells. */
import { isUnknown, numberIn, shown } from "../number-text";
import type { CellValue } from "../cell";
import type { Problem } from "../problem";

/** From here on a sheet no longer keeps every digit, and no pay is meant. */
const NO_AMOUNT = 1e15;

/** An amount from 0 up, undefined where it is not known; a problem for another text, a negative number and one of 1e15 or more. */
export function readAmount(
  argument: string,
  cell: CellValue | undefined,
): number | undefined | Problem {
  if (cell === undefined || isUnknown(cell)) return undefined;
  const amount = numberIn(cell);
  if (amount === undefined || amount >= NO_AMOUNT)
    return { problem: "notANumber", argument, given: shown(cell) };
  return amount < 0 ? { problem: "negative", argument, given: amount } : amount;
}
