/** The proof that nothing was lost or counted twice on the way from positions to totals. */
import { yearOf } from "../../src/core/budget/months";
import { sumOf } from "../../src/core/budget/budget";
import { DIMENSIONS } from "../../src/core/budget/roll-up";
import { budgetTexts } from "../texts/budget";
import type { ReckonedBudget } from "./reckon-budget";

/** How the sum is called that is not the budget, month by month and for the year; undefined where all are. */
export function unequalSum({
  budget,
  groups,
}: Pick<ReckonedBudget, "budget" | "groups">): string | undefined {
  const differs = (months: readonly bigint[]): boolean =>
    months.some((cents, month) => cents !== budget.total[month]);
  const positions = sumOf(budget.positions.map(({ total }) => total));
  const lines = budget.amounts.reduce((sum, one) => sum + yearOf(one), 0n);
  if (differs(positions)) return budgetTexts.ofPositions;
  if (lines !== yearOf(budget.total)) return budgetTexts.ofLines;
  const unequal = DIMENSIONS.find((dimension) =>
    differs(sumOf(groups[dimension].map(({ total }) => total))),
  );
  return unequal && budgetTexts.dimension[unequal].toLowerCase();
}
