/** A budget: every authorised position costed on its seat, line by line and month by month, in whole cents. */
import { addMonths } from "../date-serial";
import type { PayRevision } from "../pay/pay-table";
import type { PositionFinding } from "../position/finding";
import { findInRoster } from "../position/finding-words";
import type { Position } from "../position/position";
import { seatLines } from "../position/seats";
import { squash } from "../text-key";
import { linesOf, type BudgetLine } from "./budget-line";
import type { BudgetPlan } from "./budget-plan";
import { costedRate, type CostedRate } from "./costed-rate";
import { addTo, NO_MONTHS, sumOf, type Months } from "./months";
import { budgetPosition, type PositionBudget } from "./position-budget";

export { sumOf } from "./months";

export interface Budget {
  readonly plan: BudgetPlan;
  readonly lines: readonly BudgetLine[];
  /** In the roster's order; positions that could not be costed are left out, each with a finding that says so. */
  readonly positions: readonly PositionBudget[];
  readonly leftOut: readonly Position[];
  /** One for each line. */
  readonly amounts: readonly Months[];
  readonly total: Months;
  readonly findings: readonly PositionFinding[];
}

/** Reckons the budget. `read` is what reading the positions found: whoever it leaves out is not costed. */
export function budgetOf(
  positions: readonly Position[],
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
  read: readonly PositionFinding[] = [],
): Budget {
  const steps = budgetInSteps(positions, plan, payTable, read);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a position at a time, for whoever has other things to do in between. */
export function* budgetInSteps(
  positions: readonly Position[],
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
  read: readonly PositionFinding[] = [],
): Generator<undefined, Budget> {
  const lines = linesOf(plan);
  const findings: PositionFinding[] = vacanciesAsked(positions, payTable);
  const left = new Set(
    read.filter(({ weight }) => weight === "left").map(({ key }) => key),
  );
  const rateOf = ratesFor(plan, payTable, findings);
  const budgeted: PositionBudget[] = [];
  const leftOut: Position[] = [];
  const amounts = lines.map(() => [...NO_MONTHS]);
  for (const seat of seatLines(positions, yearOfPlan(plan))) {
    const costed = rateOf(seat.position);
    if (costed === undefined || left.has(seat.position.key))
      leftOut.push(seat.position);
    else {
      const one = budgetPosition(seat, costed, lines, plan);
      amounts.forEach((sum, line) => addTo(sum, one.lines[line] ?? NO_MONTHS));
      budgeted.push(one);
    }
    yield;
  }
  return {
    plan,
    lines,
    positions: budgeted,
    leftOut,
    amounts,
    total: sumOf(amounts),
    findings,
  };
}

/** The days of the plan's fiscal year. */
export const yearOfPlan = ({
  fiscalYearStart: from,
}: BudgetPlan): { from: number; until: number } => ({
  from,
  until: addMonths(from, 12),
});

/** Gives the rate of each position, and lists why others have none. */
function ratesFor(
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
  findings: PositionFinding[],
): (position: Position) => CostedRate | undefined {
  const revisionsOf = revisionsByBand(payTable);
  return (position) => {
    if (position.fte === undefined) return undefined;
    const costed = costedRate(position, plan, revisionsOf(position.band));
    if (costed === undefined || "rate" in costed) return costed;
    // Without any pay table one sentence says it for all.
    if (payTable.length > 0) findings.push(costed);
    return undefined;
  };
}

/** Gives the revisions of a band; looking through a whole table would take longer than costing the vacancy. */
function revisionsByBand(
  payTable: readonly PayRevision[],
): (band: string) => readonly PayRevision[] {
  const tables = new Map<string, PayRevision[]>();
  for (const revision of payTable) {
    const key = squash(revision.band);
    const table = tables.get(key) ?? [];
    table.push(revision);
    tables.set(key, table);
  }
  const known = new Map<string, readonly PayRevision[]>();
  return (band) => {
    const revisions = known.get(band) ?? tables.get(squash(band)) ?? [];
    known.set(band, revisions);
    return revisions;
  };
}

function vacanciesAsked(
  positions: readonly Position[],
  payTable: readonly PayRevision[],
): PositionFinding[] {
  const count = positions.filter(({ status }) => status === "vacant").length;
  return payTable.length === 0 && count > 0
    ? [findInRoster("noPayTable", { count })]
    : [];
}
