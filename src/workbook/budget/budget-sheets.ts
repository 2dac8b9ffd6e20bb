/** The sheets of a live budget, described from the roster's place, the mapping and the plan. */
import { linesOf } from "../../core/budget/budget-line";
import type { Budget } from "../../core/budget/budget";
import { NO_GROUP, rollUp, type Dimension } from "../../core/budget/roll-up";
import type { PositionMapping } from "../../core/position/mapping";
import type { Groups } from "./content";
import type { DescribedSheet } from "./described";
import { lineFormula } from "./line-formula";
import { linesSheet } from "./lines-sheet";
import type { LineSource, PayTablePlace } from "./line-source";
import { raiseRows } from "./plan-ranges";
import { planSheet } from "./plan-sheet";
import type { RosterPlace } from "./references";
import { budgetSheet } from "./roll-up-sheet";

export interface BudgetSheetsRequest {
  readonly budget: Budget;
  readonly mapping: PositionMapping;
  readonly place: RosterPlace;
  /** Indices of the roster's rows that are positions, rising. */
  readonly rows: readonly number[];
  /** Undefined where there is none. */
  readonly payTable: PayTablePlace | undefined;
}

/** The plan, the lines and the budget, in the order in which they must be written: each reads those before it. */
export function budgetSheets(request: BudgetSheetsRequest): DescribedSheet[] {
  const steps = budgetSheetsInSteps(request);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a line at a time, for whoever has other things to do in between. */
export function* budgetSheetsInSteps(
  request: BudgetSheetsRequest,
): Generator<undefined, DescribedSheet[]> {
  const { budget, mapping, rows } = request;
  const source = sourceOf(request);
  const formulas: string[] = [];
  for (const row of rows) {
    formulas.push(lineFormula(source, row));
    yield;
  }
  return [
    planSheet(budget.plan, mapping),
    linesSheet(source, budget.plan, formulas),
    budgetSheet(source, budget.plan, rows.length, groupsOf(budget, mapping)),
  ];
}

function sourceOf({
  budget,
  mapping,
  place,
  rows,
  payTable,
}: BudgetSheetsRequest): LineSource {
  const raises = raiseRows(budget.plan);
  const shared = raises.filter(({ scope }) => scope !== "position").length;
  return {
    place,
    mapping,
    firstRow: rows[0] ?? 0,
    lastRow: rows.at(-1) ?? 0,
    lines: linesOf(budget.plan),
    sharedRaises: shared,
    ownRaises: raises.length - shared,
    payTable,
    sharesSeats: sharesSeats(budget),
  };
}

/** Seats with several lines need a longer formula, which looks at every row. */
function sharesSeats({ positions, leftOut }: Budget): boolean {
  const seats = [...positions.map(({ position }) => position), ...leftOut].map(
    ({ seat }) => seat,
  );
  return new Set(seats).size < seats.length;
}

/** Every group that has a position now; those of funds only where a column gives them. */
function groupsOf(budget: Budget, mapping: PositionMapping): Groups[] {
  const { columns, fundColumns } = mapping;
  const given: [Dimension, boolean][] = [
    ["band", columns.has("band")],
    ["class", columns.has("class")],
    ["unit", columns.has("unit")],
    ["fund", fundColumns.length > 0 || columns.has("fund")],
  ];
  return given
    .filter(([, isGiven]) => isGiven)
    .map(([dimension]) => ({
      dimension,
      names: withoutLast(budget, dimension, fundColumns),
    }));
}

/** Each fund that has a column, and always a row for what belongs to none, which shows what a change leaves over. */
function withoutLast(
  budget: Budget,
  dimension: Dimension,
  funds: PositionMapping["fundColumns"],
): string[] {
  const none = NO_GROUP[dimension];
  const names =
    dimension === "fund" && funds.length > 0
      ? funds.map(({ fund }) => fund)
      : rollUp(budget, dimension).map(({ name }) => name);
  return [...names.filter((name) => name !== none), none];
}
