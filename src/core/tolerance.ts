/** Comparisons forgive this much, so that 9.99999999999998 is 10. */
export const TOLERANCE = 1e-9;
