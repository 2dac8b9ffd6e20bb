/** What the part for pay bands says. */
import type { PayRole } from "../../src/core/pay/pay-columns";
import type { PartTimePay } from "../../src/core/pay/band-standing";
import { counted, rows } from "./numbers";
import type { PayGroup } from "../pay-bands/pay-group";
import { PART_NAMES } from "./shell";

const money = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const ratio = new Intl.NumberFormat(undefined, {
  style: "percent",
  maximumFractionDigits: 1,
});

/** An amount of pay with its thousands told apart. */
export const amount = (number: number): string => money.format(number);

/** A share of the midpoint as planners say it: "115%". */
export const ratioText = (share: number): string => ratio.format(share);

const bands = (number: number): string => counted(number, "band", "bands");

export const payTexts = {
  heading: "Where does pay stand in its band?",
  reading: "Reading the workbook…",
  noSalary: `No column of salaries is chosen: say under “${PART_NAMES.roster}” which column holds them.`,

  tableHeading: "Pay table",
  none: "No document holds an amount of money: the bounds come from your own pay table.",
  where: "Where is the pay table?",
  sheetOption: (name: string) => `Sheet ${name}`,
  pasted: "Pasted text",
  choose: "Choose…",
  paste: "Paste the table here, with the names of its columns",
  pasteHint:
    "Band, minimum, midpoint, maximum and effective date, or a column for each step. A cell that is not known stays blank.",
  notFound:
    "No row looks like the names of a pay table’s columns: it needs a band, and a minimum, midpoint, maximum or steps.",
  notParsed:
    "The pasted text cannot be taken apart: a quotation mark is left open.",
  column: (role: PayRole): string => COLUMN_NAMES[role],
  noColumn: "Not in this table",
  steps: (number: number) =>
    `${counted(number, "column", "columns")} of steps: the first step given is the minimum and the last the maximum, where no column gives them.`,
  period: "Amounts of the table are",
  decimalMark: "The decimal mark is",
  decimalHint: (example: string) =>
    `${example} can be read in two ways, and nothing else in the table tells which.`,
  point: "A point (1,234.50)",
  comma: "A comma (1.234,50)",
  chooseMark: "Say which decimal mark is meant.",
  keep: (number: number) =>
    number === 0 ? "Keep this table" : `Keep this table of ${bands(number)}`,
  keeping: "Keeping the table…",
  noBands: "No row of the table names a band.",
  cancel: "Cancel",
  keptTable: (number: number, source: string) =>
    `${bands(number)} in the sheet “Classbook pay table”, ${source === "" ? "pasted" : `taken from the sheet ${source}`}.`,
  kept: "The pay table is kept in the workbook.",
  replace: "Take another table",
  sourceChanged: (source: string) =>
    `The sheet ${source} no longer says what is kept: take the table again, or leave it as it was kept.`,
  takeAgain: "Take it again",

  checksHeading: "Checks of the table",
  nothingFound: "Bounds, dates and neighbours agree.",
  wrong: "Mend",
  look: "Look",
  note: "Note",
  moreFindings: (number: string) => `${number} more are not shown.`,

  termsHeading: "How pay is compared",
  asOf: "Bounds in force on",
  badDay: "Give a day.",
  salaryPeriod: "Salaries of the roster are",
  hours: "Paid hours of a full-time year",
  hoursUnsound: "Give the hours that a full-time year is paid for, above 0.",
  partTime: "Salaries of part-time positions are",
  partTimeHint: (number: number) =>
    `Asked because ${rows(number)} ${number === 1 ? "has" : "have"} an FTE other than 1. Pay is compared at the full-time rate.`,
  noFte:
    "No column holds the FTE of positions, so every salary counts as a full-time rate.",
  ratio: "Single out a compa-ratio of at least (%)",
  ratioRule: (says: string, item: string) => `${says} (${item})`,
  ratioNone: "Leave it blank to single nobody out.",
  badRatio: "Give a percentage above 0, such as 115, or leave it blank.",

  resultHeading: "Positions by standing",
  comparing: "Comparing pay with the bands…",
  filterLabel: "Show",
  all: "All with a class",
  shown: (number: number) => `${rows(number)} shown`,
  listLabel: "Positions",
  withoutClass: (number: number) =>
    `${rows(number)} ${number === 1 ? "has" : "have"} no class in force and ${number === 1 ? "is" : "are"} not compared.`,
  nobody: "No position has a class in force yet.",
  inBand: (title: string, band: string | undefined) =>
    band === undefined ? title : `${title}, band ${band}`,
  rate: (rate: number) => `Full-time rate ${amount(rate)}`,
  range: (minimum: string, maximum: string) => `${minimum} to ${maximum}`,
  unknown: "?",
  compaRatio: (share: number) => `${ratioText(share)} of the midpoint`,
  uncompared: {
    noBand: "The document of the class gives no band.",
    noSalary: "The salary is blank: not known.",
    partTimeNotSaid:
      "The FTE is other than 1: say above what salaries of part-time positions are.",
    fteNotKnown: "The FTE of the position is blank: not known.",
  },

  writeHeading: "Into the sheet",
  writeAbout: (status: string, share: string) =>
    `Two columns of Classbook’s own, “${status}” and “${share}”, for each row with a class.`,
  statusHeader: "Salary status",
  ratioHeader: "Compa-ratio by pay table",
  decider: "Who decides?",
  write: (number: number) => `Write ${rows(number)}`,
  notCompared: (why: string) => `Not compared: ${why}`,
  overAsWell: (status: string, share: string) => `${status}; at least ${share}`,
  tableStamp: (number: number, source: string, day: string) =>
    `Pay table: ${bands(number)}, ${source === "" ? "pasted" : `from the sheet ${source}`}, in force on ${day}.`,
  periodStamp: (table: string, salaries: string) =>
    `Amounts of the table are ${table}, salaries ${salaries}.`,
  partTimeStamp: (partTime: PartTimePay) =>
    `Salaries of part-time positions: ${PART_TIME_NAMES[partTime].toLowerCase()}.`,
} as const;

export const COLUMN_NAMES: Readonly<Record<PayRole, string>> = {
  band: "Band",
  minimum: "Minimum",
  midpoint: "Midpoint",
  maximum: "Maximum",
  effective: "Effective date",
};

export const PART_TIME_NAMES: Readonly<Record<PartTimePay, string>> = {
  notSaid: "Not said",
  fullTimeRate: "Full-time rates",
  paidForShare: "Paid for their share of full time",
};

/** How each kind of standing is called; `share` is what is singled out. */
export function groupName(group: PayGroup, share: number | undefined): string {
  switch (group) {
    case "all":
      return payTexts.all;
    case "over":
      return `At least ${share === undefined ? "" : ratioText(share)} of the midpoint`;
    case "Below":
      return "Below the minimum";
    case "Above":
      return "Above the maximum";
    case "In range":
      return "In range";
    case "Not below (maximum unknown)":
      return "Not below (maximum not known)";
    case "Not above (minimum unknown)":
      return "Not above (minimum not known)";
    case "Bounds unknown":
      return "Only the midpoint is known";
    case "uncompared":
      return "Not compared";
  }
}
