/** How many rows of a file each outcome has, from its titles alone. */
import type { ClassKey } from "../../src/core/catalog/specification";
import type {
  Outcome,
  RosterCounts,
  TitleGroup,
} from "../../src/core/roster/classification";

/** @param rows of the file below its header; those in no group are no positions */
export function outcomesOf(
  groups: readonly TitleGroup[],
  rows: number,
): RosterCounts {
  const outcomes: Record<Outcome, number> = {
    ...{ accepted: 0, review: 0, none: 0, checkTheData: 0 },
    blank: rows,
  };
  const classes = new Map<ClassKey, number>();
  for (const { outcome, inForce, rows: own } of groups) {
    outcomes[outcome] += own.length;
    outcomes.blank -= own.length;
    const key = inForce?.specification.key;
    if (key !== undefined)
      classes.set(key, (classes.get(key) ?? 0) + own.length);
  }
  const verdicts = {
    ...{ Qualified: 0, Review: 0, "Not qualified": 0, checkTheData: 0 },
  };
  return { rows, outcomes, verdicts, classes, withProblems: 0 };
}
