/** Cents split among funds, so that the parts sum to what is split. */
import { largestShare, makesWhole, type FundShare } from "../position/funding";
import { fractionOf } from "./fraction";
import { lessMonths, NO_MONTHS, partOfMonths, type Months } from "./months";

/** Parts of a cent: halves are rounded up even where a sheet's own numbers fall one of them short. */
const CRUMBS = 10_000_000n;

/** Gives the share of an amount in whole cents, halves up. */
export function shareOfCents(share: number): (cents: bigint) => bigint {
  if (share !== last.share) last = { share, of: roundedShare(share) };
  return last.of;
}

/** The share that was last asked for: thousands of positions ask for one and the same. */
let last = { share: 0, of: roundedShare(0) };

function roundedShare(share: number): (cents: bigint) => bigint {
  const { over, under } = fractionOf(share);
  // Both are powers of ten, so that the larger is a multiple of each.
  const fine = under > CRUMBS ? under : CRUMBS;
  // Doubled, so that half a cent is a whole number too.
  const [doubled, whole] = [2n * over * (fine / under), 2n * fine];
  const crumb = 2n * (fine / CRUMBS);
  return (cents) => {
    const near = Number(cents) * share;
    const rounded = Math.round(near);
    if (Math.abs(near) < MOST_NEAR && Math.abs(near - rounded) < SURELY_LESS)
      return BigInt(rounded);
    const exact = cents * doubled + crumb;
    return (exact >= 0n ? exact + fine : exact - fine) / whole;
  };
}

/**
 * Amount, share and product are each off by one part in 2^53 at most, which up to this product is less than two millionths
 * of a cent. What is a thousandth of a cent from a half is thus rounded rightly; only the rest must be reckoned exactly.
 */
const MOST_NEAR = 2 ** 32;
const SURELY_LESS = 0.499;

/**
 * Splits months by the shares, so that at each month's end every share has its part of the year so far to the cent, and
 * what rounding leaves over or short goes to the largest share, the first of equals. Where the shares do not make the
 * whole, each gets its own and the rest goes to nobody.
 */
export function splitMonths(
  months: Months,
  funding: readonly FundShare[],
): Months[] {
  const largest = makesWhole(funding) ? largestShare(funding) : undefined;
  const parts = funding.map(({ share }, index) =>
    index === largest ? NO_MONTHS : partOfMonths(months, shareOfCents(share)),
  );
  if (largest !== undefined) parts[largest] = parts.reduce(lessMonths, months);
  return parts;
}
