/** What needs a person: the titles whose class the matcher leaves open, those of most rows first. */
import type {
  Decision,
  RosterClassification,
  RowClassification,
  TitleGroup,
} from "../../src/core/roster/classification";
import { likeliestClass } from "../titles/class-choices";

/** The order does not change as titles are decided, so that one can go back. */
export function queueOf(groups: readonly TitleGroup[]): readonly TitleGroup[] {
  return groups
    .filter(
      ({ proposal, outcome }) =>
        proposal.outcome === "review" || outcome === "review",
    )
    .sort((one, other) => other.rows.length - one.rows.length);
}

export const isOpen = ({ outcome }: TitleGroup): boolean =>
  outcome === "review";

/** The next open title after a place, from the beginning again where none comes after it; undefined where none is left. */
export function nextOpen(
  queue: readonly TitleGroup[],
  place: number,
): number | undefined {
  const order = queue.map((_, index) => (place + 1 + index) % queue.length);
  return order.find((index) => {
    const group = queue[index];
    return index !== place && group !== undefined && isOpen(group);
  });
}

/** What is picked for a title before anybody decides: the earlier decision, else the likeliest class; no class where none is proposed. */
export function pickedAtFirst({
  decision,
  proposal,
}: TitleGroup): Decision | undefined {
  if (decision !== undefined) return decision;
  if (proposal.ranked.length === 0) return "leave";
  const likeliest = likeliestClass(proposal);
  return likeliest && { accept: likeliest.specification.key };
}

/** Rows with an override that names no class: they wait for a person though their title does not. */
export function unreadOverrides({
  groups,
  rows,
  counts,
}: RosterClassification): readonly RowClassification[] {
  const ofTitles = groups
    .filter(isOpen)
    .reduce((sum, group) => sum + group.rows.length, 0);
  if (counts.outcomes.review <= ofTitles) return [];
  const open = new Set(groups.filter(isOpen).map(({ id }) => id));
  return rows.filter(
    ({ outcome, group }) => outcome === "review" && !open.has(group ?? ""),
  );
}
