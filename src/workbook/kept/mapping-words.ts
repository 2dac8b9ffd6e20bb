/** How a mapping's settings are called in the table that keeps them. What was once written must be read for good. */
import { type ColumnRole, type DegreeNumbers } from "../../core/roster/mapping";
import type { PayPeriod } from "../../core/roster/pay-period";
import type { StandardName } from "../../core/qualification/standard-in-force";
import { wordList } from "./cell-text";

/** What is chosen once for a roster; the columns come besides. */
export type Setting =
  | "headerRow"
  | "jurisdiction"
  | "degreeNumbers"
  | "standard"
  | "salaryPeriod"
  | "midpointPeriod"
  | "hoursPerYear";

export const SETTING_LABELS: Readonly<Record<Setting, string>> = {
  headerRow: "Row of column names",
  jurisdiction: "Whose classes",
  degreeNumbers: "Numbers for education are",
  standard: "Judged against",
  salaryPeriod: "Salaries are",
  midpointPeriod: "Midpoints are",
  hoursPerYear: "Paid hours of a full-time year",
};

export const ROLE_LABELS: Readonly<Record<ColumnRole, string>> = {
  rowKey: "Column: tells rows apart",
  classCode: "Column: class code",
  title: "Column: title",
  years: "Column: years of experience",
  degree: "Column: education",
  mgmtYears: "Column: years of leadership",
  managedFte: "Column: FTE managed",
  positionFte: "Column: FTE of the position",
  salary: "Column: salary",
  midpoint: "Column: midpoint of the pay band",
  status: "Column: filled or vacant",
  department: "Column: department",
};

export const DEGREE_NUMBER_WORDS: Readonly<Record<DegreeNumbers, string>> = {
  years: "years of college",
  codes: "codes",
  notNumbers: "not numbers",
};

export const STANDARD_WORDS: Readonly<Record<StandardName, string>> = {
  minimum: "minimum qualifications",
  recommended: "recommended qualifications",
};

export const PERIOD_WORDS: Readonly<Record<PayPeriod, string>> = {
  annual: "annual",
  monthly: "monthly",
  biweekly: "biweekly",
  hourly: "hourly",
};

export const NO_HEADER = "none";
export const OWNED_KEY = "row ids of Classbook";
export const NO_COLUMN = "not in this roster";

export const settings = wordList(SETTING_LABELS);
export const roles = wordList(ROLE_LABELS);
export const degreeNumberWords = wordList(DEGREE_NUMBER_WORDS);
export const standardWords = wordList(STANDARD_WORDS);
export const periodWords = wordList(PERIOD_WORDS);
