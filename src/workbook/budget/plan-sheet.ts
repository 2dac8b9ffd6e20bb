/** The sheet of a budget's inputs: what a planner changes there changes the budget with the pane closed. */
import type { BudgetPlan, PlannedRaise } from "../../core/budget/budget-plan";
import { byDate } from "../../core/budget/budget-line";
import { serialOf } from "../../core/date-serial";
import {
  PERIOD_WORDS,
  type PositionMapping,
} from "../../core/position/mapping";
import { PAY_PERIODS, timesPerYear } from "../../core/roster/pay-period";
import type { CellInput } from "../port";
import {
  DATE,
  MONEY,
  PERCENT,
  type CellsAt,
  type DescribedSheet,
  type LookAt,
} from "./described";
import { fixedCell, fixedRange } from "./references";

export const PLAN_SHEET = "Classbook budget plan";

const FIRST_INPUT = 2;
const VALUES = 1;
const RAISES = { row: FIRST_INPUT + 1, column: 4, columns: 5 };
const PERIODS = { row: FIRST_INPUT + 1, column: 10 };
const VACANT = { row: FIRST_INPUT + 1, column: 13 };

/** In the order of their rows. */
const INPUTS = [
  "fiscalYearStart",
  "benefitShare",
  "benefitFlat",
  "vacancyPoint",
  "vacancyRate",
  "lagMonths",
  "turnoverShare",
  "turnoverMonths",
] as const;
type Input = (typeof INPUTS)[number];

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

const periodRows: readonly (readonly [string, string])[] = PAY_PERIODS.flatMap(
  (period) => PERIOD_WORDS[period].map((word) => [word, period] as const),
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

/** The sheet for a plan. */
export function planSheet(
  plan: BudgetPlan,
  mapping: PositionMapping,
): DescribedSheet {
  const raises = raiseRows(plan);
  return {
    name: PLAN_SHEET,
    cells: [
      at(0, 0, [
        [
          "What the budget is reckoned from: change a value here and the budget follows. To add or remove a raise, build the budget again.",
        ],
      ]),
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
          timesPerYear(
            period as (typeof PAY_PERIODS)[number],
            mapping.hoursPerYear,
          ),
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
