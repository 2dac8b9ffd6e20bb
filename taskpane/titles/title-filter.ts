/** Which groups of equal titles the planner wants to see, and how many there are of each. */
import type { Outcome, TitleGroup } from "../../src/core/roster/classification";

export const FILTERS = [
  "review",
  "accepted",
  "none",
  "checkTheData",
  "all",
] as const;

export type TitleFilter = (typeof FILTERS)[number];

/** The groups of one outcome whose title or class code holds the searched text, in their order. */
export function shownGroups(
  groups: readonly TitleGroup[],
  filter: TitleFilter,
  search: string,
): readonly TitleGroup[] {
  const wanted = folded(search);
  return groups.filter(
    ({ outcome, title, code }) =>
      (filter === "all" || outcome === filter) &&
      (folded(title).includes(wanted) || folded(code).includes(wanted)),
  );
}

/** How many titles have each outcome. */
export function titlesByOutcome(
  groups: readonly TitleGroup[],
): ReadonlyMap<Outcome, number> {
  const numbers = new Map<Outcome, number>();
  for (const { outcome } of groups)
    numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
  return numbers;
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
