/** A roster classified slice by slice: rows are gathered by title, each title gets a proposal, then every row its result. */
import type { Catalogue } from "../../catalog/catalogue";
import type { CellValue } from "../../cell";
import type { Decisions } from "../classification";
import type { RosterMapping } from "../mapping";
import type { Overrides } from "../override";
import { ownCatalogue } from "../own-catalogue";
import { type MatchTitle, propose } from "../propose";
import { type ProposedGroup, settleGroup } from "../settle-group";
import { BulkResults, type TakenSlice } from "./bulk-results";
import { OwnFindings } from "./own-findings";
import type { ResultSlice } from "./result-slice";
import type { RosterSlice } from "./roster-slice";
import { TitleGathering } from "./title-gathering";

export class BulkRoster {
  private readonly own: Catalogue;
  private readonly words: CellValue[] = [null];
  private readonly gathering = new TitleGathering();
  private readonly ownFindings: OwnFindings;
  private readonly taken: TakenSlice[] = [];
  private readonly proposed: ProposedGroup[] = [];

  constructor(
    private readonly catalogue: Catalogue,
    private readonly mapping: RosterMapping,
  ) {
    this.own = ownCatalogue(catalogue, mapping.jurisdiction);
    const roster = { own: this.own, mapping };
    this.ownFindings = new OwnFindings(roster, this.words);
  }

  /** How many different titles the slices so far have. */
  get titles(): number {
    return this.gathering.count;
  }

  /** Adds the next slice of the roster; all slices are taken before anything is proposed. */
  take(slice: RosterSlice): void {
    for (const word of slice.fresh) this.words.push(word);
    const groups = this.gathering.take(slice, this.words);
    const found = this.ownFindings.find(slice);
    this.taken.push({ slice, groups, found });
  }

  /** Proposes a class for each different title, in the order of their first rows. */
  *propose(match: MatchTitle): Generator<ProposedGroup, void> {
    for (const titles of this.gathering.groups()) {
      const group = { titles, proposal: propose(this.own, match, titles) };
      this.proposed.push(group);
      yield group;
    }
  }

  /** The results of every slice under these decisions and overrides; what was proposed stays. */
  *settle(
    decisions: Decisions,
    overrides: Overrides,
  ): Generator<ResultSlice, void> {
    const { catalogue, own, mapping, words } = this;
    const groups = this.proposed.map((group) =>
      settleGroup(catalogue, group, decisions),
    );
    const results = new BulkResults(
      { catalogue, own, mapping, overrides },
      words,
      groups,
    );
    for (const slice of this.taken) yield results.of(slice);
  }
}
