/** The sheets of a live budget, described from the roster's place, the mapping and the plan. */
import { linesOf } from "../../core/budget/budget-line";
import type { Budget } from "../../core/budget/budget";
import { NO_GROUP, rollUp, type Dimension } from "../../core/budget/roll-up";
import type { PositionMapping } from "../../core/position/mapping";
import type { Groups } from "./content";
import type { DescribedSheet } from "./described";
import { lineBlocks, type SeatRow } from "./line-blocks";
import { linesSheet } from "./lines-sheet";
import type { LineSource, PayTablePlace } from "./line-source";
import { planSheet } from "./plan-sheet";
import type { RosterPlace } from "./references";
import { budgetSheet } from "./roll-up-sheet";

export interface BudgetSheetsRequest {
  readonly budget: Budget;
  readonly mapping: PositionMapping;
  readonly place: RosterPlace;
  /** Undefined where there is none. */
  readonly payTable: PayTablePlace | undefined;
}

/** The plan, the lines and the budget, in the order in which they must be written: each reads those before it. */
export function budgetSheets(request: BudgetSheetsRequest): DescribedSheet[] {
  const { budget, mapping, place, payTable } = request;
  const { plan } = budget;
  const source: LineSource = {
    place,
    mapping,
    lines: linesOf(plan),
    blocks: lineBlocks(seatRows(budget)),
    raises: plan.raises.length,
    payTable,
  };
  return [
    planSheet(plan, source),
    linesSheet(source, plan),
    budgetSheet(source, plan, groupsOf(budget, mapping)),
  ];
}

/** The lines in the order of the roster's rows, with those that could not be costed. */
const seatRows = ({ positions, leftOut }: Budget): SeatRow[] =>
  [...positions.map(({ position }) => position), ...leftOut]
    .flatMap(({ seat, row }) => (row === undefined ? [] : [{ seat, row }]))
    .sort((a, b) => a.row - b.row);

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
