/** The sheet of a budget's inputs: what a planner changes there changes the budget with the pane closed. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import { serialOf } from "../../core/date-serial";
import type { PositionMapping } from "../../core/position/mapping";
import { timesPerYear, type PayPeriod } from "../../core/roster/pay-period";
import type { CellInput } from "../port";
import {
  DATE,
  MONEY,
  PERCENT,
  type CellsAt,
  type DescribedSheet,
  type LookAt,
} from "./described";
import { ABOUT } from "./own-sheets";
import {
  FIRST_INPUT,
  INPUTS,
  PERIODS,
  PLAN_SHEET,
  RAISES,
  VACANT,
  VALUES,
  periodRows,
  raiseRows,
  type Input,
} from "./plan-ranges";

const LABELS: Readonly<Record<Input, string>> = {
  fiscalYearStart: "First day of the fiscal year",
  benefitShare: "Benefits, share of salary",
  benefitFlat: "Benefits, flat for one FTE and year",
  vacancyPoint: "A vacancy costs the band's (mid or min)",
  vacancyRate: "Vacancy savings, share of the baseline",
  lagMonths: "Hiring lag of vacant seats, months",
  turnoverShare: "Turnover, share of filled seats in a year",
  turnoverMonths: "Months until such a seat is filled again",
};

const LOOKS: Readonly<Partial<Record<Input, string>>> = {
  fiscalYearStart: DATE,
  benefitShare: PERCENT,
  benefitFlat: MONEY,
  vacancyRate: PERCENT,
  turnoverShare: PERCENT,
};

/** The sheet for a plan. */
export function planSheet(
  plan: BudgetPlan,
  mapping: PositionMapping,
): DescribedSheet {
  const raises = raiseRows(plan);
  return {
    name: PLAN_SHEET,
    cells: [
      at(0, 0, [[ABOUT.plan]]),
      at(
        FIRST_INPUT,
        0,
        INPUTS.map((input) => [LABELS[input], valueOf(plan, input)]),
      ),
      at(RAISES.row - 1, RAISES.column, [
        ["Raise from", "Kind", "Value", "For", "Which"],
        ...raises.map(({ from, kind, value, scope, of }): CellInput[] => [
          serialOf(from),
          kind,
          value,
          scope,
          of === "" ? null : of,
        ]),
      ]),
      at(PERIODS.row - 1, PERIODS.column, [
        ["Pay period", "Times a year"],
        ...periodRows.map(([word, period]): CellInput[] => [
          word,
          timesPerYear(period as PayPeriod, mapping.hoursPerYear),
        ]),
      ]),
      at(VACANT.row - 1, VACANT.column, [
        ["Means vacant"],
        ...mapping.vacantWords.map((word) => [word]),
      ]),
    ],
    looks: looksOf(raises.length),
    charts: [],
  };
}

const at = (row: number, column: number, cells: CellInput[][]): CellsAt => ({
  row,
  column,
  cells,
});

function valueOf(
  {
    fiscalYearStart,
    benefitShare,
    benefitFlat,
    vacancyPoint,
    vacancySavings,
    turnover,
  }: BudgetPlan,
  input: Input,
): CellInput {
  switch (input) {
    case "fiscalYearStart":
      return serialOf(fiscalYearStart);
    case "benefitShare":
      return benefitShare;
    case "benefitFlat":
      return benefitFlat;
    case "vacancyPoint":
      return vacancyPoint;
    case "vacancyRate":
      return vacancySavings.by === "rate" ? vacancySavings.share : 0;
    case "lagMonths":
      return vacancySavings.by === "lag" ? vacancySavings.months : 0;
    case "turnoverShare":
      return turnover.share;
    case "turnoverMonths":
      return turnover.months;
  }
}

function looksOf(raises: number): LookAt[] {
  const bold = (row: number, column: number, columns: number): LookAt => ({
    row,
    column,
    rows: 1,
    columns,
    look: { bold: true },
  });
  return [
    {
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
      look: { bold: true, columnWidth: 44 },
    },
    { row: 0, column: VALUES, rows: 1, columns: 1, look: { columnWidth: 14 } },
    bold(RAISES.row - 1, RAISES.column, RAISES.columns),
    bold(PERIODS.row - 1, PERIODS.column, 2),
    bold(VACANT.row - 1, VACANT.column, 1),
    ...INPUTS.flatMap((input, index): LookAt[] => {
      const numberFormat = LOOKS[input];
      return numberFormat === undefined
        ? []
        : [
            {
              row: FIRST_INPUT + index,
              column: VALUES,
              rows: 1,
              columns: 1,
              look: { numberFormat },
            },
          ];
    }),
    {
      row: RAISES.row,
      column: RAISES.column,
      rows: Math.max(1, raises),
      columns: 1,
      look: { numberFormat: DATE, columnWidth: 12 },
    },
  ];
}
