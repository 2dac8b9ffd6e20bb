/** EXPYEARS' way from ranges to the core. */
import { creditedYearsFor } from "../src/core/experience/experience-answers";
import type { CellValue } from "../src/core/cell";
import type { Answer } from "./cell-output";

/** Credited years of whole columns; `share` and `asOf` may be a single cell. */
export function creditedYearsIn(
  starts: CellValue[],
  ends: CellValue[],
  hours: CellValue[],
  shares: CellValue[],
  asOf: CellValue[],
): Answer {
  return creditedYearsFor({
    starts,
    ends,
    hours,
    shares,
    asOf: asOf[0] ?? null,
  });
}
