/** Cents split among funds, so that the parts sum to what is split. */
import { largestShare, makesWhole, type FundShare } from "../position/funding";
import {
  centsOf,
  fractionOf,
  plus,
  ratio,
  times,
  type Fraction,
} from "./fraction";

/** Halves are rounded up even where a sheet's own numbers fall a crumb short of them. */
const CRUMB: Fraction = { over: 1n, under: 1_000_000_000n };

/** Gives the share of an amount in whole cents, halves up. */
export function shareOfCents(share: number): (cents: bigint) => bigint {
  const exact = times(fractionOf(share), ratio(1, 100));
  return (cents) =>
    centsOf(plus({ over: cents * exact.over, under: exact.under }, CRUMB));
}

/**
 * Splits cents by the shares: each is rounded to the cent, and what rounding leaves over or short goes to the largest
 * share, the first of equals. Where the shares do not make the whole, each gets its own and the rest goes to nobody.
 */
export function splitCents(
  cents: bigint,
  funding: readonly FundShare[],
): bigint[] {
  const parts = funding.map(({ share }) => shareOfCents(share)(cents));
  if (!makesWhole(funding)) return parts;
  const left = cents - parts.reduce((sum, one) => sum + one, 0n);
  const largest = largestShare(funding);
  return parts.map((one, index) => (index === largest ? one + left : one));
}
