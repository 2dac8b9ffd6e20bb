/** How the budget's amounts and FTE are written, in the planner's own locale. */
import { moneyOf } from "../../src/core/budget/fraction";
import { yearOf, type Months } from "../../src/core/budget/months";

const exact = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const shares = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

/** Whole cents as an amount: "1,234.50". */
export const money = (cents: bigint): string => exact.format(moneyOf(cents));

/** The sum of twelve months. */
export const yearly = (months: Months): string => money(yearOf(months));

/** "1.00", "0.50", "12.3333". */
export const fteText = (fte: number): string => shares.format(fte);
