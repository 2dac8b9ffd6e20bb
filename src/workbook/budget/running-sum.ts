/** Months taken to the cent by what their running sum stands at, in a formula. */

/** A running sum, so that a part of it can be taken to the cent month by month. */
export const running = (months: string): string =>
  `SCAN(0,${months},LAMBDA(sum_,one_,sum_+one_))`;

/** Each month of a running sum: what it stands at, less what it stood at before. */
export const byMonth = (sums: string): string =>
  `${sums}-HSTACK(0,DROP(${sums},,-1))`;
