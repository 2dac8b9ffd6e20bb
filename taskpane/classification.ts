/**
 * The one door from the pane to the bulk work of the core, which a worker does where the page can have one. The work is
 * done one after the other; whoever no longer waits for it ends it by a signal.
 */
import { catalogue } from "../data";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import type {
  Decisions,
  RosterClassification,
} from "../src/core/roster/classification";
import {
  likelyJurisdiction,
  type LikelyJurisdiction,
} from "../src/core/roster/likely-jurisdiction";
import type { RosterCells, RosterMapping } from "../src/core/roster/mapping";
import { NO_OVERRIDES, type Overrides } from "../src/core/roster/override";
import {
  type Care,
  type Proposed,
  RosterDesk,
} from "../src/worker/roster/desk";
import { startRosterWorker } from "../src/worker/roster/start-roster-worker";

export type { Proposed, RosterProgress } from "../src/worker/roster/desk";

const desk = new RosterDesk(catalogue, startRosterWorker);

/** Compares every different title with the classes of the mapping's jurisdiction. @throws Cancelled */
export function proposeClasses(
  cells: RosterCells,
  mapping: RosterMapping,
  care?: Care,
): Promise<Proposed> {
  return desk.propose(cells, mapping, care);
}

/** Rows, groups and counts under the planner's decisions by title and overrides by row. @throws Cancelled */
export function settleClasses(
  proposed: Proposed,
  decisions: Decisions,
  overrides: Overrides = NO_OVERRIDES,
  care?: Care,
): Promise<RosterClassification> {
  return desk.settle(proposed, decisions, overrides, care);
}

/** The places of what tells a jurisdiction. */
export interface TitlePlaces {
  readonly headerRow: number;
  readonly title: number | undefined;
  readonly code: number | undefined;
}

/** Undefined where the titles do not clearly tell. @throws Cancelled */
export async function likeliestJurisdiction(
  cells: RosterCells,
  places: TitlePlaces,
  care?: Care,
): Promise<LikelyJurisdiction | undefined> {
  const { groups } = await desk.propose(cells, mappingOfTitles(places), care);
  return likelyJurisdiction(groups);
}

/** A mapping to ask every jurisdiction's classes with. */
function mappingOfTitles({
  headerRow,
  title,
  code,
}: TitlePlaces): RosterMapping {
  return {
    headerRow,
    jurisdiction: undefined,
    columns: new Map([
      ...(title === undefined ? [] : [["title", title] as const]),
      ...(code === undefined ? [] : [["classCode", code] as const]),
    ]),
    rowKey: "owned",
    degreeNumbers: "notNumbers",
    standard: "minimum",
    credit: DEFAULT_CREDIT,
  };
}
