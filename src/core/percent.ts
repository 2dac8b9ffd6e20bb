/** Percentages as planners give them. */

/** Up to 1 a share, above it percent points: 0.35, a cell that shows 35%, and 35 are one. */
export const shareOf = (value: number): number =>
  Math.abs(value) <= 1 ? value : Number((value / 100).toPrecision(15));
