/** A budget rolled up by band, class, unit or fund: each table is a sum of the same cents, so that all totals are equal. */
import { makesWhole, type FundShare } from "../position/funding";
import { tidy } from "../position/seats";
import type { Budget } from "./budget";
import { groupKey } from "./group-key";
import {
  addMonthsOf,
  lessMonths,
  NO_MONTHS,
  partOfMonths,
  type Months,
} from "./months";
import type { PositionBudget } from "./position-budget";
import { splitCents } from "./split-cents";

export const DIMENSIONS = ["band", "class", "unit", "fund"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Where a roster does not say to which group a position belongs; these come last. */
export const NO_GROUP: Readonly<Record<Dimension, string>> = {
  band: "No band",
  class: "No class",
  unit: "No unit",
  fund: "No fund",
};

export interface Group {
  /** As its first position writes it. */
  readonly name: string;
  /** Authorised seats, each counted where its first line stands; FTE of a fund is its share. */
  readonly seats: number;
  readonly authorisedFte: number;
  readonly vacantFte: number;
  /** One for each line of the budget; for a fund only the total is split, and there are none. */
  readonly lines: readonly Months[];
  readonly total: Months;
}

/** What one position adds to one group. */
interface Part {
  readonly name: string;
  readonly group: Omit<Group, "name">;
}

/** Groups by name, those without one last. */
export function rollUp(budget: Budget, dimension: Dimension): Group[] {
  const groups = new Map<string, Group>();
  for (const position of budget.positions)
    for (const { name, group } of partsOf(position, dimension)) {
      const key = groupKey(name);
      const before = groups.get(key);
      groups.set(key, before ? add(before, group) : { name, ...group });
    }
  return [...groups.values()].sort(byName(NO_GROUP[dimension]));
}

/** The sum of some groups, as one. */
export const totalOf = (name: string, groups: readonly Group[]): Group =>
  groups.reduce<Group>(add, {
    name,
    seats: 0,
    authorisedFte: 0,
    vacantFte: 0,
    lines: [],
    total: NO_MONTHS,
  });

const add = (group: Group, more: Omit<Group, "name">): Group => ({
  name: group.name,
  seats: group.seats + more.seats,
  authorisedFte: tidy(group.authorisedFte + more.authorisedFte),
  vacantFte: tidy(group.vacantFte + more.vacantFte),
  lines: more.lines.map((months, line) =>
    addMonthsOf(months, group.lines[line] ?? NO_MONTHS),
  ),
  total: addMonthsOf(group.total, more.total),
});

const byName =
  (last: string) =>
  (a: Group, b: Group): number =>
    Number(a.name === last) - Number(b.name === last) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function partsOf(position: PositionBudget, dimension: Dimension): Part[] {
  const { band, classCode, unit, funding } = position.position;
  switch (dimension) {
    case "band":
      return [whole(position, band || NO_GROUP.band)];
    case "class":
      return [whole(position, classCode || NO_GROUP.class)];
    case "unit":
      return [whole(position, unit || NO_GROUP.unit)];
    case "fund":
      return fundParts(position, funding);
  }
}

const whole = (position: PositionBudget, name: string): Part => ({
  name,
  group: {
    seats: position.authorisedFte > 0 ? 1 : 0,
    authorisedFte: position.authorisedFte,
    vacantFte: position.vacantFte,
    lines: position.lines,
    total: position.total,
  },
});

/** The part of each fund by month; what no fund pays stands by itself. */
function fundParts(
  position: PositionBudget,
  funding: readonly FundShare[],
): Part[] {
  const { total } = position;
  const parts = funding.map(({ fund, share }, index): Part => ({
    name: fund,
    group: {
      seats: 0,
      authorisedFte: position.authorisedFte * share,
      vacantFte: position.vacantFte * share,
      lines: [],
      total: partOfMonths(
        total,
        (cents) => splitCents(cents, funding)[index] ?? 0n,
      ),
    },
  }));
  if (makesWhole(funding)) return parts;
  const paid = parts.reduce(
    (sum, { group }) => addMonthsOf(sum, group.total),
    NO_MONTHS,
  );
  const share = 1 - funding.reduce((sum, one) => sum + one.share, 0);
  const rest = {
    seats: 0,
    authorisedFte: position.authorisedFte * share,
    vacantFte: position.vacantFte * share,
    lines: [],
    total: lessMonths(total, paid),
  };
  return [...parts, { name: NO_GROUP.fund, group: rest }];
}
