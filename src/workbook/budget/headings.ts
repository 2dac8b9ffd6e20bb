/** How lines and months of a budget are headed: as they stand when it is built, and as formulas that follow the plan. */
import type { BudgetLine } from "../../core/budget/budget-line";
import type { BudgetPlan } from "../../core/budget/budget-plan";
import { addMonths, calendarDay } from "../../core/date-serial";
import type { CellInput } from "../port";
import { raiseCell, settingCell } from "./plan-ranges";

/** A heading as it reads now, and what stands in its cell. */
export interface Heading {
  readonly text: string;
  readonly cell: CellInput;
}

export const plainHeading = (text: string): Heading => ({ text, cell: text });

/** How a line of the budget is called. */
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

/** The headings of all lines; a raise's follows its row of the plan, in which raises stand in the lines' order. */
export function lineHeadings(lines: readonly BudgetLine[]): Heading[] {
  let raise = 0;
  return lines.map((line): Heading => {
    const text = lineName(line);
    if (line.line !== "raise") return plainHeading(text);
    const cell = (column: number): string => raiseCell(raise, column);
    const [from, scope, of] = [cell(0), cell(3), cell(4)];
    raise++;
    return {
      text,
      cell: {
        formula: `="Raise from "&${isoDayOf(from)}&IF(${scope}="all","",", "&${scope}&" "&${of})`,
      },
    };
  });
}

/** "2026-07" for each month of the year. */
export const monthNames = ({ fiscalYearStart }: BudgetPlan): string[] =>
  Array.from({ length: MONTHS }, (_, month) =>
    isoDay(addMonths(fiscalYearStart, month)).slice(0, 7),
  );

/** The headings of the months, of a fund's where it is named. */
export function monthHeadings(plan: BudgetPlan, fund?: string): Heading[] {
  const named = fund === undefined ? "" : `${fund}, `;
  const quoted = named.replaceAll('"', '""');
  return monthNames(plan).map((name, month) => ({
    text: `${named}${name}`,
    cell: { formula: `="${quoted}"&${isoMonthOf(monthStart(month))}` },
  }));
}

const MONTHS = 12;

const monthStart = (month: number): string =>
  `EDATE(${settingCell("fiscalYearStart")},${month})`;

const two = (part: number): string => String(part).padStart(2, "0");

function isoDay(day: number): string {
  const { year, month, day: date } = calendarDay(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/** Without TEXT, whose letters for year and month differ by language. */
const isoMonthOf = (day: string): string =>
  `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)`;

const isoDayOf = (day: string): string =>
  `${isoMonthOf(day)}&"-"&RIGHT("0"&DAY(${day}),2)`;
