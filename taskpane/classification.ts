/**
 * The one door from the pane to the bulk work of the core. Each call answers later and lets the pane be painted first,
 * so that the work can move off the main thread without its callers noticing.
 */
import { catalogue } from "../data";
import type {
  Decisions,
  RosterClassification,
} from "../src/core/roster/classification";
import { proposeGroups, settleRoster } from "../src/core/roster/classify";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import {
  likelyJurisdiction,
  type LikelyJurisdiction,
} from "../src/core/roster/likely-jurisdiction";
import type { RosterCells, RosterMapping } from "../src/core/roster/mapping";
import { NO_OVERRIDES, type Overrides } from "../src/core/roster/override";
import type { MatchTitle } from "../src/core/roster/propose";
import type { ProposedGroup } from "../src/core/roster/settle-group";
import { titleMatcher } from "../src/core/roster/title-matcher";
import { classesOf } from "./titles/class-choices";

/** Proposals for the groups of equal titles; they hold for these cells and this mapping only. */
export interface Proposed {
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly groups: readonly ProposedGroup[];
}

/** Compares every different title with the classes of the mapping's jurisdiction. */
export async function proposeClasses(
  cells: RosterCells,
  mapping: RosterMapping,
): Promise<Proposed> {
  await painted();
  return { cells, mapping, groups: proposed(cells, mapping) };
}

/** Rows, groups and counts under the planner's decisions by title and overrides by row. */
export async function settleClasses(
  { cells, mapping, groups }: Proposed,
  decisions: Decisions,
  overrides: Overrides = NO_OVERRIDES,
): Promise<RosterClassification> {
  await painted();
  return settleRoster(catalogue, cells, mapping, groups, decisions, overrides);
}

/** The places of what tells a jurisdiction. */
export interface TitlePlaces {
  readonly headerRow: number;
  readonly title: number | undefined;
  readonly code: number | undefined;
}

/** Undefined where the titles do not clearly tell. */
export async function likeliestJurisdiction(
  cells: RosterCells,
  places: TitlePlaces,
): Promise<LikelyJurisdiction | undefined> {
  await painted();
  return likelyJurisdiction(proposed(cells, mappingOfTitles(places)));
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

/** Made once for each jurisdiction; "" is all of them. */
const matchers = new Map<string, MatchTitle>();

function matcherFor(jurisdiction: string | undefined): MatchTitle {
  const key = jurisdiction ?? "";
  const match =
    matchers.get(key) ?? titleMatcher(classesOf(catalogue, jurisdiction));
  matchers.set(key, match);
  return match;
}

function proposed(
  cells: RosterCells,
  mapping: RosterMapping,
): readonly ProposedGroup[] {
  const match = matcherFor(mapping.jurisdiction);
  return proposeGroups(catalogue, match, cells, mapping);
}

/** Resolves when the browser has shown what was rendered; a page out of sight paints nothing, and is not waited for. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
