/** A pay table made annual, so that a vacancy costs a year's pay whatever period the table is for. */
import type { PayRevision } from "../pay/pay-table";
import { timesPerYear, type PayPeriod } from "../roster/pay-period";

/** The same table for a year; amounts to eight decimals, which is as far as a sheet rounds them too. */
export function annualPayTable(
  table: readonly PayRevision[],
  period: PayPeriod,
  hoursPerYear: number,
): readonly PayRevision[] {
  if (period === "annual") return table;
  const times = timesPerYear(period, hoursPerYear);
  const annual = (amount: number | undefined): number | undefined =>
    amount === undefined ? undefined : Number((amount * times).toFixed(8));
  return table.map((revision) => ({
    ...revision,
    minimum: annual(revision.minimum),
    midpoint: annual(revision.midpoint),
    maximum: annual(revision.maximum),
  }));
}
