/** The class in force of a group: the planner's decision, else an accepted proposal, else none. */
import { nameOf, type Catalogue } from "../catalog/catalogue";
import { cellText } from "./cells";
import type {
  Decision,
  Decisions,
  Proposal,
  TitleGroup,
} from "./classification";
import type { EqualTitles } from "./group-titles";
import { REASON } from "./reasons";

/** A group with what is proposed for it. Proposals stay while decisions come and go. */
export interface ProposedGroup {
  readonly titles: EqualTitles;
  readonly proposal: Proposal;
}

type Settled = Pick<TitleGroup, "outcome" | "reason" | "inForce" | "decision">;

/** Settles a group; an error cell stays one whatever was decided. */
export function settleGroup(
  catalogue: Catalogue,
  { titles, proposal }: ProposedGroup,
  decisions: Decisions,
): TitleGroup {
  const decision =
    proposal.outcome === "checkTheData" ? undefined : decisions.get(titles.id);
  const settled =
    decision === undefined
      ? asProposed(proposal)
      : asDecided(catalogue, decision);
  const { id, rows } = titles;
  return {
    id,
    title: cellText(titles.title),
    code: cellText(titles.code),
    rows,
    proposal,
    ...settled,
  };
}

function asProposed({ outcome, reason, ranked }: Proposal): Settled {
  const entry = outcome === "accepted" ? ranked[0]?.entry : undefined;
  if (!entry) return { outcome, reason };
  const inferred = entry.specification.titles[0]?.basis === "inferred";
  return {
    outcome,
    reason: inferred ? `${reason} ${REASON.inferredTitle}` : reason,
    inForce: entry,
  };
}

function asDecided(catalogue: Catalogue, decision: Decision): Settled {
  if (decision === "leave")
    return { outcome: "none", reason: REASON.left, decision };
  const entry = catalogue.byKey.get(decision.accept);
  if (!entry)
    return {
      outcome: "review",
      reason: REASON.decisionLost(decision.accept),
      decision,
    };
  return {
    outcome: "accepted",
    reason: REASON.decided(nameOf(entry)),
    inForce: entry,
    decision,
  };
}
