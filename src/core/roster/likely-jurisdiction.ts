/** Guessing whose roster it is from the classes that its titles name, and only where they clearly name one employer's. */
import type { ProposedGroup } from "./settle-group";

/** The jurisdiction whose classes the titles surely name, and in how many rows. */
export interface LikelyJurisdiction {
  readonly jurisdiction: string;
  readonly rows: number;
}

/** One title may be another employer's own: two that differ seldom are. */
const FEWEST_TITLES = 2;
/** The runner-up may have at most this share of the winner's titles. */
const MOST_RIVALS = 0.5;

interface Votes {
  /** Different titles that surely name one of its classes. */
  accepted: number;
  /** Different titles that are to the letter one of its names, capacities and inferred titles included. */
  exact: number;
  rows: number;
}

/** Undefined where too few titles name a class, or another jurisdiction's names stand nearly as often. */
export function likelyJurisdiction(
  groups: readonly ProposedGroup[],
): LikelyJurisdiction | undefined {
  const votes = new Map<string, Votes>();
  for (const { titles, proposal } of groups) {
    const [best] = proposal.ranked;
    if (best === undefined || best.confidence < 1) continue;
    const { key } = best.entry.jurisdiction;
    const vote = votes.get(key) ?? { accepted: 0, exact: 0, rows: 0 };
    vote.exact += 1;
    if (proposal.outcome === "accepted") {
      vote.accepted += 1;
      vote.rows += titles.rows.length;
    }
    votes.set(key, vote);
  }
  const [winner, ...others] = [...votes].sort(
    ([, a], [, b]) => b.accepted - a.accepted,
  );
  if (winner === undefined) return undefined;
  const [jurisdiction, { accepted, rows }] = winner;
  const rivals = Math.max(0, ...others.map(([, { exact }]) => exact));
  const isClear = accepted >= FEWEST_TITLES && rivals <= MOST_RIVALS * accepted;
  return isClear ? { jurisdiction, rows } : undefined;
}
