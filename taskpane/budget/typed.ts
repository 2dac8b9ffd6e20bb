/** What a planner types for the plan, as it counts once it is sound. */
import { numberIn } from "../../src/core/number-text";

/** Benefits of more than that are a slip of the comma. */
const MOST_PERCENT = 500;
const MOST_MONTHS = 12;

/** "30", "30 %" or "2,5" as a share; undefined for what is no percentage from `least` on. */
export function typedShare(text: string, least = 0): number | undefined {
  const percent = plainNumber(text.replace(/\s*%\s*$/, ""));
  return percent !== undefined && percent >= least && percent <= MOST_PERCENT
    ? Math.round(percent * 1e6) / 1e8
    : undefined;
}

/** A share as its field shows it. */
export const shareAsTyped = (share: number): string =>
  String(Math.round(share * 1e8) / 1e6);

/** An amount from 0 on. */
export function typedAmount(text: string): number | undefined {
  const amount = plainNumber(text);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

/** Months from 0 to 12. */
export function typedMonths(text: string): number | undefined {
  const months = typedAmount(text);
  return months !== undefined && months <= MOST_MONTHS ? months : undefined;
}

/** A comma is a decimal mark where nothing else can be meant: "2,5", and never "1,234". */
export function plainNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^\$\s*/, "");
  if (plain === "") return undefined;
  const isDecimalComma = /^-?\d+,\d{1,2}$/.test(plain);
  return numberIn(
    isDecimalComma
      ? plain.replace(",", ".")
      : plain.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ""),
  );
}
