/** What the first step says: where the roster is, and what its columns hold. */
import type {
  ColumnRole,
  DegreeNumbers,
  FactRole,
} from "../../src/core/roster/mapping";
import type { PayPeriod } from "../../src/core/roster/pay-period";
import { columnLetters } from "../../src/workbook/a1";
import { count, rowNumber, rows } from "./numbers";

export const rosterTexts = {
  /** A position by its key, where it has one, and its title. */
  withKey: (key: string, title: string) =>
    key === "" ? title : `${key}, ${title}`,
  heading: "Where is the roster?",
  sheet: "Sheet",
  emptyOption: (name: string) => `${name} (empty)`,
  part: "Part of the sheet",
  wholeSheet: "All of it",
  table: (name: string) => `Table ${name}`,
  range: (address: string) => `Cells ${address}`,
  useSelection: "Use the selection",
  selectFirst:
    "Select the roster’s cells on this sheet first, with the names of its columns.",
  readAgain: "Read again",
  reading: "Reading…",
  changedMeanwhile:
    "The sheet was changed after it was read, so what is shown here may be behind.",
  headerRow: "Row with the column names",
  noHeader: "None: the data begin in row 1",
  headerHint: (headerRow: number, all: number) =>
    headerRow < 0
      ? `${rows(all)}.`
      : `${rows(all - headerRow - 1)} below it${headerRow > 0 ? "; those above it are left alone" : ""}.`,
  jurisdiction: "Whose classes?",
  chooseJurisdiction: "Choose…",
  everyJurisdiction: "All (a mixed roster)",
  guessingJurisdiction: "Comparing the titles with the classes…",
  jurisdictionOpen:
    "The titles do not tell: choose the employer whose roster this is.",
  jurisdictionGuessed: (number: number) =>
    number === 1
      ? "Guessed: one row has a title of its classes."
      : `Guessed: ${rows(number)} have titles of its classes.`,
  columnsHeading: "What do the columns hold?",
  groupSummary: (name: string, chosen: number, offered: number) =>
    `${name}: ${chosen} of ${offered} found`,
  notThere: "Not in this roster",
  addRowIds: "None: let Classbook add row ids",
  rowIdsHint:
    "A column of row ids is added right of the roster, so that each result finds its row even after sorting.",
  guessed: (why: string) => `Guessed: ${why}`,
  degreeNumbers: "The numbers in the education column are",
  degreeNumbersHint: "Until you say, they count as not known.",
  standard: "Judge people against",
  salaryPeriod: "Salaries are",
  midpointPeriod: "Midpoints are",
  hoursPerYear: "Paid hours of a full-time year",
  hoursUnsound: "Give the hours that a full-time year is paid for, above 0.",
  warningsHeading: "Before you go on",
  checking: "Looking through the rows…",
  nothingWrong: "Nothing in the roster needs a look.",
  goTo: "Go to row",
  inRows: (listed: readonly number[], more: number) =>
    `${listed.length === 1 ? "Row" : "Rows"} ${listed.map(rowNumber).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`,
  moreRows: (number: number) => `and ${count(number)} more`,
  showRow: (row: number) => `Go to row ${rowNumber(row)} of the sheet`,
  goOn: "Go on to the titles",
  stopped: "Mend what is marked with “Stop”, then go on.",
  showStops: "Show",
  stop: "Stop",
  look: "Look",
  withVerdicts: "Years are chosen, so each person gets a verdict.",
  withoutVerdicts: "No column of years is chosen, so no verdicts are written.",
} as const;

/** What stands in the place of a roster when there is none to show. */
export const noRosterTexts = {
  noSheets:
    "There is no sheet to read: open a roster, or unhide its sheet, then read again.",
  noData:
    "No sheet holds data yet: open a roster, or paste one into the sheet, then read again.",
  emptySheet: (name: string) =>
    `The sheet “${name}” is empty: choose another sheet, or paste the roster into it and read again.`,
  oneRow: (name: string) =>
    `The sheet “${name}” has only one row: a roster needs a row of column names and rows below it. Choose another sheet.`,
} as const;

export const COLUMN_LABELS: Readonly<Record<ColumnRole, string>> = {
  rowKey: "Tells rows apart",
  classCode: "Class code",
  title: "Title",
  years: "Years of experience",
  degree: "Education",
  mgmtYears: "Years of leadership",
  managedFte: "FTE managed",
  positionFte: "FTE of the position",
  salary: "Salary",
  midpoint: "Midpoint of the pay band",
  status: "Filled or vacant",
  department: "Department",
};

/** The columns in the groups in which they are asked for. */
export const COLUMN_GROUPS: readonly {
  readonly group: "class" | "verdict" | "pay" | "position";
  readonly name: string;
  readonly facts: readonly FactRole[];
}[] = [
  { group: "class", name: "Class", facts: ["title", "classCode"] },
  {
    group: "verdict",
    name: "Qualifications",
    facts: ["years", "degree", "mgmtYears"],
  },
  { group: "pay", name: "Pay", facts: ["salary", "midpoint"] },
  {
    group: "position",
    name: "Position",
    facts: ["positionFte", "managedFte", "status", "department"],
  },
];

/** What to know before choosing; empty where the label says it all. */
export const COLUMN_HINTS: Readonly<Record<ColumnRole, string>> = {
  rowKey: "",
  classCode: "Only where the roster already has codes of these classes.",
  title: "",
  years: "Of the kind of experience that the class asks for.",
  degree: "",
  mgmtYears: "Of the leadership that the class asks for.",
  managedFte: "The FTE of the function that the position manages.",
  positionFte: "The position’s own share, such as 0.5 or 1.",
  salary: "",
  midpoint: "",
  status: "",
  department: "",
};

export const DEGREE_NUMBERS: Readonly<
  Record<Exclude<DegreeNumbers, "notNumbers">, string>
> = {
  years: "Years of college",
  codes: "Codes, which count as not known",
};

export const STANDARDS = {
  minimum: "Minimum qualifications",
  recommended: "Recommended qualifications",
} as const;

export const PAY_PERIOD_NAMES: Readonly<Record<PayPeriod, string>> = {
  annual: "Annual",
  monthly: "Monthly",
  biweekly: "Every two weeks",
  hourly: "Hourly",
};

/** A column as a planner knows it: its header, and its letter for when headers repeat. */
export function columnName(header: string, column: number): string {
  const letters = columnLetters(column);
  return header === "" ? `Column ${letters}` : `${header} (${letters})`;
}

/** A row with the first of its texts, to recognise a header by. */
export function rowPreview(row: number, texts: readonly string[]): string {
  const preview = texts.filter((text) => text !== "").join(", ");
  const short = preview.length > 60 ? `${preview.slice(0, 59)}…` : preview;
  return `Row ${rowNumber(row)}: ${short === "" ? "blank" : short}`;
}
