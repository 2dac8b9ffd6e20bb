/** What the planner says of comparing, as it is typed, and as it counts once it is sound. */
import { readDay, type Day } from "../../src/core/date-serial";
import { numberIn } from "../../src/core/number-text";
import { isProblem } from "../../src/core/problem";
import type { CompaRatioRule } from "../../src/core/catalog/specification";
import type { KeptPayTable } from "../../src/workbook/kept";

/** The share that is singled out: the planner's, else that of the jurisdiction's own rule; undefined for none. */
export function ratioInForce(
  { atLeastRatio }: Pick<KeptPayTable, "atLeastRatio">,
  rule: CompaRatioRule | undefined,
): number | undefined {
  if (atLeastRatio === "none") return undefined;
  return atLeastRatio ?? rule?.atLeast;
}

/** A typed percentage as a share; "none" for a blank, undefined for what is no percentage. */
export function typedRatio(text: string): number | "none" | undefined {
  const plain = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (plain === "") return "none";
  const percent = numberIn(plain);
  return percent !== undefined && percent > 0 && percent < 1000
    ? Math.round(percent * 1e4) / 1e6
    : undefined;
}

/** A share as the field shows it. */
export const ratioAsTyped = (share: number | undefined): string =>
  share === undefined ? "" : String(Math.round(share * 1e6) / 1e4);

/** A typed day; undefined where it is none. */
export function typedDay(text: string): Day | undefined {
  const day = readDay("day", text);
  return isProblem(day) ? undefined : day;
}

/** The day on the planner's own calendar, as a field of days takes it. */
export function dayText(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
