/** Twelve months of whole cents, and how a part of them is taken so that months and year are both right. */

/** Whole cents of each month of a fiscal year. */
export type Months = readonly bigint[];

export const NO_MONTHS: Months = Array.from({ length: 12 }, () => 0n);

export const yearOf = (months: Months): bigint =>
  months.reduce((sum, one) => sum + one, 0n);

export const lessMonths = (one: Months, other: Months): Months =>
  other === NO_MONTHS
    ? one
    : one.map((cents, month) => cents - (other[month] ?? 0n));

/** Adds months to a sum in place: thousands of positions are summed without an array for each. */
export function addTo(sum: bigint[], more: Months): void {
  if (more === NO_MONTHS) return;
  for (let month = 0; month < more.length; month++)
    sum[month] = (sum[month] ?? 0n) + (more[month] ?? 0n);
}

/** The sum of months, month by month. */
export function sumOf(all: readonly Months[]): Months {
  const [first = NO_MONTHS, ...others] = all;
  const sum = [...first];
  for (const one of others) addTo(sum, one);
  return sum;
}

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
