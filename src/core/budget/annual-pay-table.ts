/** A pay table made annual, so that a vacancy costs a year's pay whatever period the table is for. */
import type { PayRevision } from "../pay/pay-table";

/** The same table for a year, whose amounts are paid so many times in it; to eight decimals. */
export function annualPayTable(
  table: readonly PayRevision[],
  timesPerYear: number,
): readonly PayRevision[] {
  if (timesPerYear === 1) return table;
  const annual = (amount: number | undefined): number | undefined =>
    amount === undefined
      ? undefined
      : Number((amount * timesPerYear).toFixed(8));
  return table.map((revision) => ({
    ...revision,
    minimum: annual(revision.minimum),
    midpoint: annual(revision.midpoint),
    maximum: annual(revision.maximum),
  }));
}
