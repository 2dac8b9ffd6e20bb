/** Where the budget's inputs stand on their sheet, as formulas name them. */
import { byDate } from "../../core/budget/budget-line";
import type { BudgetPlan, PlannedRaise } from "../../core/budget/budget-plan";
import {
  PERIOD_WORDS,
  type PositionMapping,
} from "../../core/position/mapping";
import { PAY_PERIODS } from "../../core/roster/pay-period";
import { fixedCell, fixedRange } from "./references";

export const PLAN_SHEET = "Classbook budget plan";

export const FIRST_INPUT = 2;
export const VALUES = 1;
export const RAISES = { row: FIRST_INPUT + 1, column: 4, columns: 5 };
export const PERIODS = { row: FIRST_INPUT + 1, column: 10 };
export const VACANT = { row: FIRST_INPUT + 1, column: 13 };

/** In the order of their rows. */
export const INPUTS = [
  "fiscalYearStart",
  "benefitShare",
  "benefitFlat",
  "vacancyPoint",
  "vacancyRate",
  "lagMonths",
  "turnoverShare",
  "turnoverMonths",
] as const;
export type Input = (typeof INPUTS)[number];

/** An input's cell, as formulas on other sheets name it. */
export const inputCell = (input: Input): string =>
  fixedCell(PLAN_SHEET, FIRST_INPUT + INPUTS.indexOf(input), VALUES);

/** Raises in the order of their rows: those for many by date, then those of single positions. */
export const raiseRows = ({ raises }: BudgetPlan): PlannedRaise[] => [
  ...byDate(raises.filter(({ scope }) => scope !== "position")),
  ...byDate(raises.filter(({ scope }) => scope === "position")),
];

export type RaiseColumn = "terms" | "scope" | "of";

/**
 * The headings and the first so many rows of raises: date, kind and value, or whom they concern. The headings stand
 * for nobody, and with them even one raise is a range, which every host filters.
 */
export function raiseRange(rows: number, column: RaiseColumn): string {
  const [from, width] = { terms: [0, 3], scope: [3, 1], of: [4, 1] }[column];
  return fixedRange(
    PLAN_SHEET,
    RAISES.row - 1,
    rows + 1,
    RAISES.column + (from ?? 0),
    width,
  );
}

export const periodRows: readonly (readonly [string, string])[] =
  PAY_PERIODS.flatMap((period) =>
    PERIOD_WORDS[period].map((word) => [word, period] as const),
  );

/** The words for pay periods, and beside them how often each is paid in a year. */
export const periodRange = (column: "words" | "times"): string =>
  fixedRange(
    PLAN_SHEET,
    PERIODS.row,
    periodRows.length,
    PERIODS.column + (column === "words" ? 0 : 1),
  );

export const vacantRange = ({ vacantWords }: PositionMapping): string =>
  fixedRange(
    PLAN_SHEET,
    VACANT.row,
    Math.max(1, vacantWords.length),
    VACANT.column,
  );
