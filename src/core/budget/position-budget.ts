/** What one position adds to each line of a budget, by month, in whole cents. */
import type { SeatLine } from "../position/seats";
import { byDate, type BudgetLine } from "./budget-line";
import {
  concerns,
  turnoverShare,
  vacancyShare,
  type BudgetPlan,
  type PlannedRaise,
} from "./budget-plan";
import type { CostedRate } from "./costed-rate";
import {
  lessMonths,
  NO_MONTHS,
  partOfMonths,
  sumOf,
  type Months,
} from "./months";
import {
  positionCostCents,
  positionMonthCents,
  type PositionTerms,
} from "./position-cost";
import { shareOfCents } from "./split-cents";

export interface PositionBudget extends SeatLine {
  readonly costed: CostedRate;
  /** The baseline's salary without benefits, for the year. */
  readonly salary: bigint;
  /** One for each line of the budget, in their order; savings are below 0. */
  readonly lines: readonly Months[];
  /** The sum of the lines. */
  readonly total: Months;
}

/** Costs one position on its seat. */
export function budgetPosition(
  seat: SeatLine,
  costed: CostedRate,
  lines: readonly BudgetLine[],
  plan: BudgetPlan,
): PositionBudget {
  const terms = termsOf(seat, costed, plan);
  const own = raisesOf(seat, plan);
  const baseline = positionMonthCents(terms);
  const withRaises = raiseLines(lines, own, baseline, terms);
  const amounts = lines.map((line): Months => {
    switch (line.line) {
      case "baseline":
        return baseline;
      case "raise":
      case "ownRaises":
        return withRaises.get(line) ?? NO_MONTHS;
      case "beyond":
        return beyond(seat, terms, own);
      case "vacancy":
        return saved(
          baseline,
          vacancyShare(plan.vacancySavings, vacantShare(seat)),
        );
      case "turnover":
        return saved(
          baseline,
          turnoverShare(plan.turnover, 1 - vacantShare(seat)),
        );
    }
  });
  return {
    ...seat,
    costed,
    salary: positionCostCents({ ...terms, benefitShare: 0, benefitFlat: 0 }),
    lines: amounts,
    total: sumOf(amounts),
  };
}

/** Those for many before those of single positions, so that on one day a position's own raise comes last. */
function raisesOf(
  { position }: SeatLine,
  { raises }: BudgetPlan,
): PlannedRaise[] {
  const own = raises.filter((raise) => concerns(raise, position));
  const isShared = ({ scope }: PlannedRaise): boolean => scope !== "position";
  return [...own.filter(isShared), ...own.filter((raise) => !isShared(raise))];
}

function termsOf(
  { position, seatFte }: SeatLine,
  { rate }: CostedRate,
  plan: BudgetPlan,
): PositionTerms {
  return {
    rate,
    fte: seatFte,
    start: position.start,
    end: position.end,
    fiscalYearStart: plan.fiscalYearStart,
    benefitShare: position.benefitShare ?? plan.benefitShare,
    benefitFlat: position.benefitFlat ?? plan.benefitFlat,
    raises: [],
  };
}

/** Each raise adds what the position costs with it and those before it, less what it cost without. */
function raiseLines(
  lines: readonly BudgetLine[],
  own: readonly PlannedRaise[],
  baseline: Months,
  terms: PositionTerms,
): ReadonlyMap<BudgetLine, Months> {
  const added = new Map<BudgetLine, Months>();
  let [applied, before]: [PlannedRaise[], Months] = [[], baseline];
  for (const line of lines) {
    if (line.line !== "raise" && line.line !== "ownRaises") continue;
    const more =
      line.line === "raise"
        ? own.filter((raise) => raise === line.raise)
        : own.filter(({ scope }) => scope === "position");
    if (more.length === 0) continue;
    applied = [...applied, ...more];
    const now = positionMonthCents({ ...terms, raises: byDate(applied) });
    added.set(line, lessMonths(now, before));
    before = now;
  }
  return added;
}

/** What is paid beyond the authorised FTE, raises included. */
function beyond(
  { beyondFte }: SeatLine,
  terms: PositionTerms,
  own: readonly PlannedRaise[],
): Months {
  if (beyondFte === 0) return NO_MONTHS;
  return positionMonthCents({ ...terms, fte: beyondFte, raises: byDate(own) });
}

function saved(baseline: Months, share: number): Months {
  if (share === 0) return NO_MONTHS;
  const part = shareOfCents(share);
  return partOfMonths(baseline, (cents) => -part(cents));
}

/** How much of what the line takes of its seat nobody fills, 0 to 1. */
export const vacantShare = ({ seatFte, vacantFte }: SeatLine): number =>
  seatFte === 0 ? 0 : vacantFte / seatFte;
