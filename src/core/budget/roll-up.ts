/** A budget rolled up by band, class, unit or fund: each table is a sum of the same cents, so that all totals are equal. */
import { makesWhole } from "../position/funding";
import { tidy } from "../position/seats";
import type { Budget } from "./budget";
import { groupKey } from "./group-key";
import { addTo, lessMonths, NO_MONTHS, sumOf, type Months } from "./months";
import type { PositionBudget } from "./position-budget";
import { splitMonths } from "./split-cents";

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

/** A group to which more is still added, in place: thousands of positions make a few groups. */
interface OpenGroup extends Group {
  seats: number;
  authorisedFte: number;
  vacantFte: number;
  readonly lines: bigint[][];
  readonly total: bigint[];
}

/** Groups by name, those without one last. */
export function rollUp(budget: Budget, dimension: Dimension): Group[] {
  const groups = new Map<string, OpenGroup>();
  const keyOf = groupKeys();
  for (const position of budget.positions)
    for (const part of partsOf(position, dimension)) {
      const key = keyOf(part.name);
      const group = groups.get(key);
      if (group) add(group, part);
      else groups.set(key, opened(part));
    }
  return [...groups.values()].sort(byName(NO_GROUP[dimension]));
}

/** The sum of some groups, as one. */
export function totalOf(name: string, groups: readonly Group[]): Group {
  const nothing = { seats: 0, authorisedFte: 0, vacantFte: 0, lines: [] };
  const total = opened({ name, ...nothing, total: NO_MONTHS });
  for (const group of groups) add(total, group);
  return total;
}

/** Gives the keys of names; a roster writes the same few names over and over. */
function groupKeys(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const key = keys.get(name) ?? groupKey(name);
    keys.set(name, key);
    return key;
  };
}

const opened = (first: Group): OpenGroup => ({
  ...first,
  lines: first.lines.map((months) => [...months]),
  total: [...first.total],
});

function add(group: OpenGroup, more: Group): void {
  group.seats += more.seats;
  group.authorisedFte = tidy(group.authorisedFte + more.authorisedFte);
  group.vacantFte = tidy(group.vacantFte + more.vacantFte);
  for (let line = 0; line < more.lines.length; line++)
    addTo(
      (group.lines[line] ??= [...NO_MONTHS]),
      more.lines[line] ?? NO_MONTHS,
    );
  addTo(group.total, more.total);
}

const byName =
  (last: string) =>
  (a: Group, b: Group): number =>
    Number(a.name === last) - Number(b.name === last) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What one position adds to each of its groups. */
function partsOf(position: PositionBudget, dimension: Dimension): Group[] {
  const { band, classCode, unit } = position.position;
  switch (dimension) {
    case "band":
      return [whole(position, band || NO_GROUP.band)];
    case "class":
      return [whole(position, classCode || NO_GROUP.class)];
    case "unit":
      return [whole(position, unit || NO_GROUP.unit)];
    case "fund":
      return fundParts(position);
  }
}

const whole = (position: PositionBudget, name: string): Group => ({
  name,
  seats: position.authorisedFte > 0 ? 1 : 0,
  authorisedFte: position.authorisedFte,
  vacantFte: position.vacantFte,
  lines: position.lines,
  total: position.total,
});

/** The part of each fund by month; what no fund pays stands by itself. */
function fundParts({
  position: { funding },
  authorisedFte,
  vacantFte,
  total,
}: PositionBudget): Group[] {
  const part = (name: string, share: number, months: Months): Group => ({
    name,
    seats: 0,
    authorisedFte: authorisedFte * share,
    vacantFte: vacantFte * share,
    lines: [],
    total: months,
  });
  const paid = splitMonths(total, funding);
  const parts = funding.map(({ fund, share }, index) =>
    part(fund, share, paid[index] ?? NO_MONTHS),
  );
  if (makesWhole(funding)) return parts;
  const share = 1 - funding.reduce((sum, one) => sum + one.share, 0);
  const rest = lessMonths(total, sumOf(paid));
  return [...parts, part(NO_GROUP.fund, share, rest)];
}
