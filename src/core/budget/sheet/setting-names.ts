/** How a budget's sheet names what its lines are reckoned from. What was once written must be read for good. */
import type { PositionRole } from "../../position/mapping";

export const SETTING_NAMES = {
  fiscalYearStart: "First day of the fiscal year",
  benefitShare: "Benefits, share of salary",
  benefitFlat: "Benefits, flat for one FTE and year",
  vacancyPoint: "A vacancy costs the band's (mid or min)",
  vacancyRate: "Vacancy savings, share of the baseline",
  lagMonths: "Hiring lag of vacant seats, months",
  turnoverShare: "Turnover, share of filled seats in a year",
  turnoverMonths: "Months until such a seat is filled again",
  sharedRaises: "Raises with a line of their own",
  payTableTimes: "Pay table's amounts are paid, times a year",
  salaryPeriod: "Salaries are (annual, monthly, biweekly or hourly)",
  hoursPerYear: "Paid hours of a full-time year",
  partTime: "Part-time salaries are (rate or share)",
  withoutFte: "FTE of a position where no column holds it",
} as const;

export type SettingName = keyof typeof SETTING_NAMES;

/** The columns that a line is read from; the number of one that the roster does not have is blank. */
export const COLUMN_NAMES = {
  key: "Column: tells rows apart",
  seat: "Column: position number",
  title: "Column: title",
  class: "Column: class",
  band: "Column: pay band",
  unit: "Column: unit",
  status: "Column: filled or vacant",
  incumbent: "Column: incumbent",
  fte: "Column: FTE authorised",
  filledFte: "Column: FTE filled",
  salary: "Column: salary",
  payPeriod: "Column: pay period",
  start: "Column: first day",
  end: "Column: last day",
  benefitPct: "Column: benefits, share of salary",
  benefitFlat: "Column: benefits, amount",
  fund: "Column: fund",
} as const satisfies Partial<Record<PositionRole, string>>;

export type LineRole = keyof typeof COLUMN_NAMES;

/** Before the name of a fund whose shares stand in a column. */
export const FUND_PREFIX = "Column: share of fund ";
/** Beside each word of the status column that means vacant. */
export const VACANT_NAME = "Means vacant";

/** How part-time salaries are called in a cell. */
export const PART_TIME_WORDS = {
  fullTimeRate: "rate",
  paidForShare: "share",
} as const;
