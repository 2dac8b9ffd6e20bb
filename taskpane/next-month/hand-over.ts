/** What last month hands over to this month's roster, and what became of it meanwhile; nothing is written here. */
import { catalogue } from "../../data";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { Overrides } from "../../src/core/roster/override";
import {
  type CarriedOverrides,
  carryOverrides,
  overridesByRow,
} from "../../src/core/succession/carried-overrides";
import {
  compareMonths,
  type Succession,
} from "../../src/core/succession/compare-months";
import { monthOf } from "../../src/core/succession/month";
import {
  type ColumnNotFound,
  placeMapping,
} from "../../src/core/succession/place-columns";
import {
  decisionsFor,
  type TitleDecision,
} from "../../src/core/succession/title-decision";
import type { Kept } from "../../src/workbook/kept";
import { proposeClasses, settleClasses } from "../classification";
import { guessRoster } from "../mapping/guessed-roster";
import { choicesFrom } from "../mapping/kept-choices";
import { mappingInForce } from "../mapping/mapping-in-force";
import { type KeptOfBoth, keptOfBoth } from "./kept-of-both";
import type { LastMonth } from "./last-month";

/** This month's roster before anything is taken over. */
export interface ThisMonth {
  readonly cells: RosterCells;
  readonly jurisdiction: string | undefined;
  readonly kept: Kept;
  readonly overrides: Overrides;
}

export interface HandOver extends KeptOfBoth {
  readonly last: LastMonth;
  /** For this month's roster. */
  readonly mapping: RosterMapping;
  readonly notFound: readonly ColumnNotFound[];
  /** How many of last month's decisions are on titles of this month's roster. */
  readonly decisionsInUse: number;
  readonly overrides: CarriedOverrides;
  /** Undefined where a month has no column of keys, so that its rows cannot be told apart. */
  readonly succession: Succession | undefined;
}

/** Prepares taking over, and compares the answers of both months. */
export async function prepareHandOver(
  last: LastMonth,
  now: ThisMonth,
): Promise<HandOver> {
  const { cells } = now;
  const { notFound } = placeMapping(last.named, cells);
  const choices = choicesFrom(last.named, cells);
  const mapping = mappingInForce(
    guessRoster(cells, choices.headerRow),
    choices,
    choices.jurisdiction ?? now.jurisdiction,
    last.assumptions,
  );
  const { decisions, payTable } = keptOfBoth(last.kept, now.kept);
  const before = await classified(
    last.cells,
    last.mapping,
    last.kept.decisions,
    overridesByRow(last.overrides, last.cells, last.mapping),
  );
  const after = await classified(
    cells,
    mapping,
    decisions,
    new Map([
      ...overridesByRow(last.overrides, cells, mapping),
      ...now.overrides,
    ]),
  );
  const hasKeys = last.mapping.rowKey !== "owned" && mapping.rowKey !== "owned";
  const succession = hasKeys
    ? compareMonths(
        monthOf(last.cells, last.mapping, before, last.answers),
        monthOf(cells, mapping, after, "classification"),
      )
    : undefined;
  const groups = new Set(after.groups.map(({ id }) => id));
  const inUse = decisionsFor(
    catalogue,
    last.kept.decisions,
    mapping.jurisdiction,
  );
  return {
    last,
    mapping,
    notFound,
    decisions,
    payTable,
    decisionsInUse: [...inUse.keys()].filter((id) => groups.has(id)).length,
    overrides: carryOverrides(
      last.overrides,
      succession ?? { stayers: [], changedTitles: [] },
    ),
    succession,
  };
}

async function classified(
  cells: RosterCells,
  mapping: RosterMapping,
  kept: readonly TitleDecision[],
  overrides: Overrides,
) {
  const proposed = await proposeClasses(cells, mapping);
  const decisions = decisionsFor(catalogue, kept, mapping.jurisdiction);
  return settleClasses(proposed, decisions, overrides);
}
