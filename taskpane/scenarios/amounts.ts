/** How rates and differences are written, beside the budget's amounts. */
import { money } from "../budget/money";

const exact = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A rate as an amount: "90,000.00". */
export const amountText = (rate: number): string => exact.format(rate);

/** With its sign, so that more and less are told apart: "+1,234.50". */
export const differenceText = (cents: bigint): string =>
  cents > 0n ? `+${money(cents)}` : money(cents);
