/** The sheet of budget lines: one row for each position, filled by one formula that reads the roster. */
import type { BudgetLine } from "../../core/budget/budget-line";
import { addMonths, calendarDay } from "../../core/date-serial";
import type { BudgetPlan } from "../../core/budget/budget-plan";
import { FTE, MONEY, type DescribedSheet, type LookAt } from "./described";
import { hasOneFund, type LineSource } from "./line-source";
import { ABOUT } from "./own-sheets";
import { fixedRange } from "./references";

export const LINES_SHEET = "Classbook budget lines";

const HEADINGS = 1;
const FIRST = HEADINGS + 1;
const MONTHS = 12;
/** In characters. */
const LEAST = 14;

/** One column, or twelve months of them. */
export interface LineColumn {
  readonly id: string;
  readonly headings: readonly string[];
  readonly numberFormat: string | undefined;
}

/** The columns in the order in which the formula fills them. */
export function lineColumns(
  { lines, mapping }: LineSource,
  plan: BudgetPlan,
): LineColumn[] {
  const column = (
    id: string,
    heading: string,
    numberFormat?: string,
  ): LineColumn => ({ id, headings: [heading], numberFormat });
  const months = monthNames(plan);
  return [
    column("key", "Position"),
    column("class", "Class"),
    column("band", "Band"),
    column("unit", "Unit"),
    ...(hasOneFund(mapping) ? [column("fund", "Fund")] : []),
    column("status", "Status"),
    column("authorised", "Authorised FTE", FTE),
    column("vacant", "Vacant FTE", FTE),
    column("counts", "In the budget"),
    column("rate", "Full-time rate", MONEY),
    column("rateFrom", "Rate from"),
    column("salary", "Salary", MONEY),
    ...lines.map((line, index) =>
      column(`line${index}`, lineName(line), MONEY),
    ),
    column("total", "Budget", MONEY),
    { id: "months", headings: months, numberFormat: MONEY },
    ...mapping.fundColumns.map(({ fund }, index): LineColumn => ({
      id: `fund${index}`,
      headings: months.map((month) => `${fund}, ${month}`),
      numberFormat: MONEY,
    })),
  ];
}

/** How a line of the budget is headed. */
export function lineName(line: BudgetLine): string {
  switch (line.line) {
    case "baseline":
      return "Baseline: salary and benefits";
    case "raise":
      return `Raise from ${isoDay(line.raise.from)}${line.raise.scope === "all" ? "" : `, ${line.raise.scope} ${line.raise.of}`}`;
    case "ownRaises":
      return "Raises of single positions";
    case "beyond":
      return "Beyond authorised FTE";
    case "vacancy":
      return "Vacancy savings";
    case "turnover":
      return "Turnover savings";
  }
}

function isoDay(day: number): string {
  const { year, month, day: date } = calendarDay(day);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(date)}`;
}

/** "2026-07" for each month of the year. */
export const monthNames = ({ fiscalYearStart }: BudgetPlan): string[] =>
  Array.from({ length: MONTHS }, (_, month) =>
    isoDay(addMonths(fiscalYearStart, month)).slice(0, 7),
  );

/** The range of one column over all lines; a month is counted from 0. */
export function lineRange(
  columns: readonly LineColumn[],
  id: string,
  count: number,
  month = 0,
): string {
  let at = 0;
  for (const column of columns) {
    if (column.id === id)
      return fixedRange(LINES_SHEET, FIRST, count, at + month);
    at += column.headings.length;
  }
  throw new Error(`The lines have no column ${id}.`);
}

/** The sheet for these formulas, one of each line. */
export function linesSheet(
  source: LineSource,
  plan: BudgetPlan,
  formulas: readonly string[],
): DescribedSheet {
  const columns = lineColumns(source, plan);
  return {
    name: LINES_SHEET,
    cells: [
      {
        row: 0,
        column: 0,
        cells: [[ABOUT.lines]],
      },
      {
        row: HEADINGS,
        column: 0,
        cells: [columns.flatMap((one) => one.headings)],
      },
      {
        row: FIRST,
        column: 0,
        cells: formulas.map((formula) => [{ formula }]),
      },
    ],
    looks: looksOf(columns, formulas.length),
    charts: [],
  };
}

/** Wide enough for a figure and for its heading, since not every host makes a row higher for a heading of two lines. */
function looksOf(columns: readonly LineColumn[], count: number): LookAt[] {
  const looks: LookAt[] = [];
  let at = 0;
  for (const { headings, numberFormat } of columns) {
    for (const [index, heading] of headings.entries())
      looks.push({
        ...{ row: HEADINGS, rows: 1, column: at + index, columns: 1 },
        look: { bold: true, columnWidth: Math.max(LEAST, heading.length + 2) },
      });
    if (numberFormat !== undefined)
      looks.push({
        ...{ row: FIRST, rows: count, column: at, columns: headings.length },
        look: { numberFormat },
      });
    at += headings.length;
  }
  return looks;
}
