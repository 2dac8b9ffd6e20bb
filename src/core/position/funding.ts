/** Who pays for a position: funds and their shares. */
import { TOLERANCE } from "../tolerance";

/** `share` is of the position's cost: 0.6 for sixty percent. */
export interface FundShare {
  readonly fund: string;
  readonly share: number;
}

export const shareSum = (funding: readonly FundShare[]): number =>
  funding.reduce((sum, { share }) => sum + share, 0);

/** Tells whether shares make the whole, a crumb of a billionth aside. */
export const makesWhole = (funding: readonly FundShare[]): boolean =>
  Math.abs(shareSum(funding) - 1) <= TOLERANCE;

/** The place of the largest share, the first of equals. */
export const largestShare = (funding: readonly FundShare[]): number =>
  funding.reduce(
    (best, { share }, index) =>
      share > (funding[best]?.share ?? -Infinity) ? index : best,
    0,
  );
