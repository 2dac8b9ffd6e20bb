/** Months taken to the cent by what their running sum stands at, in a formula. */

/** The name under which a formula has the months that each month's running sum takes in. */
export const UP_TO: readonly [string, string] = [
  "upTo_",
  "1*(SEQUENCE(12)<=SEQUENCE(1,12))",
];

/** A running sum, so that a part of it can be taken to the cent month by month: in one product, which costs hosts less than twelve calls. */
export const running = (months: string): string => `MMULT(${months},upTo_)`;

/** Each month of a running sum: what it stands at, less what it stood at before. */
export const byMonth = (sums: string): string =>
  `${sums}-HSTACK(0,DROP(${sums},,-1))`;
