/** Carries out the orders of the page on one roster, in small steps, so that any thread may do it. */
import type { Catalogue } from "../../core/catalog/catalogue";
import { BulkRoster } from "../../core/roster/bulk/bulk-roster";
import { ownCatalogue } from "../../core/roster/own-catalogue";
import type { MatchTitle } from "../../core/roster/propose";
import { titleMatcher } from "../../core/roster/title-matcher";
import { GROUPS_AT_ONCE, type SentGroup, sentGroup } from "../messages";
import type { RosterOrder, RosterTold } from "./messages";

/** What there is to tell after a step; undefined where there is nothing. */
export type Steps = Generator<RosterTold | undefined, void>;

export class RosterWork {
  private roster: BulkRoster | undefined;
  private jurisdiction: string | undefined;
  /** By jurisdiction, since making one ready takes longer than many titles; undefined is all of them. */
  private readonly matchers = new Map<string | undefined, MatchTitle>();

  constructor(private readonly catalogue: Catalogue) {}

  *carryOut(order: RosterOrder): Steps {
    switch (order.order) {
      case "open":
        this.roster = new BulkRoster(this.catalogue, order.mapping);
        this.jurisdiction = order.mapping.jurisdiction;
        return;
      case "rows":
        this.roster?.take(order.slice);
        yield;
        return;
      case "propose":
        yield* this.propose();
        return;
      case "settle":
        for (const slice of this.roster?.settle(
          order.decisions,
          order.overrides,
        ) ?? [])
          yield { told: "results", slice };
        yield { told: "finished" };
        return;
    }
  }

  private *propose(): Steps {
    const { roster } = this;
    const of = roster?.titles ?? 0;
    let groups: SentGroup[] = [];
    for (const group of roster?.propose(this.matcher()) ?? []) {
      groups.push(sentGroup(group));
      if (groups.length < GROUPS_AT_ONCE) yield;
      else {
        yield { told: "groups", groups, of };
        groups = [];
      }
    }
    yield { told: "groups", groups, of };
    yield { told: "finished" };
  }

  private matcher(): MatchTitle {
    const { jurisdiction, matchers } = this;
    const known = matchers.get(jurisdiction);
    if (known !== undefined) return known;
    const { classes } = ownCatalogue(this.catalogue, jurisdiction);
    const match = titleMatcher(classes);
    matchers.set(jurisdiction, match);
    return match;
  }
}
