/** Exact arithmetic in plain numbers, as far as they hold every digit: many times as fast as fractions of any size. */
import type { Arithmetic } from "./arithmetic";

/** A whole number `over` a power of ten; NaN where it would not be exact, and so is all that is reckoned with it. */
export interface Decimal {
  readonly over: number;
  readonly under: number;
}

/** Amounts have at most eight decimals. */
const POWERS_OF_TEN = Array.from({ length: 9 }, (_, places) => 10 ** places);

/** The least whole number of sixteen digits. */
const SIXTEEN_DIGITS = 1e15;

const NONE: Decimal = { over: NaN, under: NaN };

/**
 * The decimal that a number's shortest writing stands for; none for more than fifteen digits or eight decimals. No two
 * decimals of up to fifteen digits are one number in binary, so the first one that is the number is its shortest writing.
 */
export function decimalOf(value: number): Decimal {
  for (const under of POWERS_OF_TEN) {
    const over = Math.round(value * under);
    if (Math.abs(over) >= SIXTEEN_DIGITS) return NONE;
    if (over / under === value) return { over, under };
  }
  return NONE;
}

/** Below 2^53 every whole number is a number, so that no result below it was rounded. */
const exact = (whole: number): number =>
  Math.abs(whole) < 2 ** 53 ? whole : NaN;

export const DECIMALS: Arithmetic<Decimal> = {
  of: decimalOf,
  plus(a, b) {
    const under = Math.max(a.under, b.under);
    return { over: exact(inParts(a, under) + inParts(b, under)), under };
  },
  times: (a, b) => ({
    over: exact(a.over * b.over),
    under: exact(a.under * b.under),
  }),
};

/** How many parts of another power of ten a decimal is, which must not be the smaller one. */
export const inParts = ({ over, under }: Decimal, finer: number): number =>
  exact(over * (finer / under));
