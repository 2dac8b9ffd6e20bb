/** What each fund pays of a position, month by month. */
import type { FundShare } from "../position/funding";
import { partOfMonths, type Months } from "./months";
import { splitCents } from "./split-cents";

/** One for each share, in their order; the cents of the year so far are split, so that months and year are both right. */
export const fundMonths = (
  total: Months,
  funding: readonly FundShare[],
): Months[] =>
  funding.map((_, index) =>
    partOfMonths(total, (cents) => splitCents(cents, funding)[index] ?? 0n),
  );
