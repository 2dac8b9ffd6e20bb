/** Bulk classification: each group of equal titles gets a proposal, decisions settle its class, its rows follow. */
import type { Catalogue } from "../catalog/catalogue";
import { BulkRoster } from "./bulk/bulk-roster";
import type { ResultSlice } from "./bulk/result-slice";
import { SliceReader } from "./bulk/slice-reader";
import type {
  Decisions,
  RosterClassification,
  WholeClassification,
} from "./classification";
import { ClassifiedRows } from "./classified-rows";
import { RosterCounting } from "./counts";
import type { RosterCells, RosterMapping } from "./mapping";
import { NO_OVERRIDES, type Overrides } from "./override";
import { ownCatalogue } from "./own-catalogue";
import type { MatchTitle } from "./propose";
import { settleGroup, type ProposedGroup } from "./settle-group";

const NONE_DECIDED: Decisions = new Map();

/** Classifies every row below the header at once, matching each different title once. */
export function classifyRoster(
  catalogue: Catalogue,
  match: MatchTitle,
  cells: RosterCells,
  mapping: RosterMapping,
  decisions: Decisions = NONE_DECIDED,
  overrides: Overrides = NO_OVERRIDES,
): WholeClassification {
  const bulk = new BulkRoster(catalogue, mapping);
  const first = mapping.headerRow + 1;
  if (first < cells.length)
    bulk.take(new SliceReader(mapping).read(cells, first, cells.length));
  const proposed = [...bulk.propose(match)];
  const settling = new Settling(catalogue, cells, mapping);
  for (const slice of bulk.settle(decisions, overrides)) settling.add(slice);
  const settled = settling.settled(proposed, decisions, overrides);
  return { ...settled, rows: [...settled.rows] };
}

/** Puts a classification together from the results of its slices. */
export class Settling {
  private readonly counting: RosterCounting;
  private readonly groupOf: Int32Array;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly cells: RosterCells,
    private readonly mapping: RosterMapping,
  ) {
    this.counting = new RosterCounting(catalogue);
    const rows = Math.max(0, cells.length - mapping.headerRow - 1);
    this.groupOf = new Int32Array(rows);
  }

  add(slice: ResultSlice): void {
    this.counting.add(slice);
    const first = this.mapping.headerRow + 1;
    this.groupOf.set(slice.groups, slice.first - first);
  }

  /** The classification, with the decisions and overrides under which the slices were settled. */
  settled(
    proposed: readonly ProposedGroup[],
    decisions: Decisions,
    overrides: Overrides,
  ): RosterClassification {
    const { catalogue, cells, mapping } = this;
    const groups = proposed.map((group) =>
      settleGroup(catalogue, group, decisions),
    );
    const own = ownCatalogue(catalogue, mapping.jurisdiction);
    const roster = { catalogue, own, cells, mapping, overrides };
    return {
      groups,
      rows: new ClassifiedRows(roster, groups, this.groupOf),
      counts: this.counting.counts(),
    };
  }
}
