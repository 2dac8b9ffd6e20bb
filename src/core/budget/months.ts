/** Twelve months of whole cents, and how a part of them is taken so that months and year are both right. */

/** Whole cents of each month of a fiscal year. */
export type Months = readonly bigint[];

export const NO_MONTHS: Months = Array.from({ length: 12 }, () => 0n);

export const yearOf = (months: Months): bigint =>
  months.reduce((sum, one) => sum + one, 0n);

export const addMonthsOf = (one: Months, other: Months): Months =>
  one.map((cents, month) => cents + (other[month] ?? 0n));

export const lessMonths = (one: Months, other: Months): Months =>
  one.map((cents, month) => cents - (other[month] ?? 0n));

/**
 * A part of each month: what the part of the year so far has come to by the month's end, less the months before. The
 * year's part is thus rounded once, and the months sum to it.
 */
export function partOfMonths(
  months: Months,
  part: (cents: bigint) => bigint,
): Months {
  let [sofar, taken] = [0n, 0n];
  return months.map((cents) => {
    sofar += cents;
    const now = part(sofar);
    const month = now - taken;
    taken = now;
    return month;
  });
}
