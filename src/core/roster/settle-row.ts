/** The class in force of one row: its own override, else what its group of equal titles settled. */
import { nameOf, type CatalogueClass } from "../catalog/catalogue";
import type { Outcome, RowFinding, TitleGroup } from "./classification";
import { findingsOnOverride, readOverride } from "./override";
import { REASON } from "./reasons";
import type { RosterInHand } from "./roster-in-hand";

export interface SettledRow {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly inForce?: CatalogueClass;
  readonly problems: readonly RowFinding[];
}

/** Settles a row. An override that gives no class leaves none in force: what the planner meant is then not known. */
export function settleRow(
  {
    catalogue,
    own,
    overrides,
  }: Pick<RosterInHand, "catalogue" | "own" | "overrides">,
  row: number,
  { outcome, reason, inForce }: TitleGroup,
): SettledRow {
  const override = readOverride(catalogue, overrides.get(row));
  if (override === undefined)
    return {
      outcome,
      reason,
      ...(inForce === undefined ? {} : { inForce }),
      problems: [],
    };
  const without = REASON.withoutOverride(outcome, reason);
  if ("unread" in override)
    return {
      outcome: "review",
      reason: `${override.unread} ${without}`,
      problems: [],
    };
  return {
    outcome: "accepted",
    reason: `${REASON.overridden(nameOf(override.entry))} ${without}`,
    inForce: override.entry,
    problems: findingsOnOverride(override, own),
  };
}
