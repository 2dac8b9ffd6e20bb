/** Budgets side by side: before, after and difference by group, the baseline's own figures never touched. */
import type { Budget } from "./budget";
import { groupKey } from "./group-key";
import { yearOf } from "./months";
import {
  NO_GROUP,
  rollUp,
  totalOf,
  type Dimension,
  type Group,
} from "./roll-up";
import { tidy } from "../position/seats";

/** Seats, FTE and whole cents of a fiscal year. */
export interface Figures {
  readonly seats: number;
  readonly authorisedFte: number;
  readonly vacantFte: number;
  readonly cents: bigint;
}

export interface ComparedGroup {
  readonly name: string;
  readonly before: Figures;
  /** One for each of the other budgets, in their order. */
  readonly after: readonly Figures[];
  /** After less before. */
  readonly difference: readonly Figures[];
}

export interface Comparison {
  readonly groups: readonly ComparedGroup[];
  /** The sum of the groups. */
  readonly total: ComparedGroup;
}

const NONE: Figures = { seats: 0, authorisedFte: 0, vacantFte: 0, cents: 0n };

/** Compares one or more budgets with the one before; a group that only one of them has stands with zeros in the others. */
export function compareBudgets(
  before: Budget,
  others: readonly Budget[],
  dimension: Dimension,
): Comparison {
  const budgets = [before, ...others].map((one) => rollUp(one, dimension));
  const byKey = budgets.map(
    (groups) => new Map(groups.map((one) => [groupKey(one.name), one])),
  );
  const names = new Map<string, string>();
  for (const groups of byKey)
    for (const [key, { name }] of groups)
      if (!names.has(key)) names.set(key, name);
  const last = NO_GROUP[dimension];
  const sorted = [...names].sort(
    ([, a], [, b]) =>
      Number(a === last) - Number(b === last) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return {
    groups: sorted.map(([key, name]) =>
      compared(
        name,
        byKey.map((groups) => groups.get(key)),
      ),
    ),
    total: compared(
      "Total",
      budgets.map((groups) => totalOf("Total", groups)),
    ),
  };
}

function compared(
  name: string,
  groups: readonly (Group | undefined)[],
): ComparedGroup {
  const [before = NONE, ...after] = groups.map(figuresOf);
  const difference = after.map((one) => less(one, before));
  return { name, before, after, difference };
}

const figuresOf = (group: Group | undefined): Figures =>
  group
    ? {
        seats: group.seats,
        authorisedFte: group.authorisedFte,
        vacantFte: group.vacantFte,
        cents: yearOf(group.total),
      }
    : NONE;

const less = (one: Figures, other: Figures): Figures => ({
  seats: one.seats - other.seats,
  authorisedFte: tidy(one.authorisedFte - other.authorisedFte),
  vacantFte: tidy(one.vacantFte - other.vacantFte),
  cents: one.cents - other.cents,
});
