/** What the part for the budget says. */
import type { BudgetPlan, RaiseScope } from "../../src/core/budget/budget-plan";
import type { RaiseKind } from "../../src/core/budget/raises";
import type { Dimension } from "../../src/core/budget/roll-up";
import type { PositionRole } from "../../src/core/position/mapping";
import type { SeatState } from "../../src/core/position/control";
import { counted, rows } from "./numbers";

const positions = (number: number): string =>
  counted(number, "position", "positions");

export const budgetTexts = {
  heading: "What do the positions cost?",
  reading: "Reading the workbook…",
  reckoning: "Reckoning the budget…",
  columnsHeading: "What do the columns hold?",
  notThere: "Not in this roster",
  groupSummary: (name: string, chosen: number, offered: number) =>
    `${name}: ${chosen} of ${offered} found`,
  sharesSummary: (name: string, columns: number) =>
    `${name}: ${counted(columns, "column", "columns")} of shares`,
  withoutFte: "No column of FTE: each position is",
  fteAsk: "Choose…",
  fteOne: "One FTE",
  partTime: "Salaries of part-time positions are",
  partTimeHint: (number: number) =>
    `Asked because ${rows(number)} ${number === 1 ? "has" : "have"} an FTE other than 1.`,
  partTimeNames: {
    fullTimeRate: "Full-time rates",
    paidForShare: "Paid for their share of full time",
  },
  salaryPeriod: "Salaries are",
  isOnePeriod: "All salaries are for this period, however far apart they stand",
  vacantWords: "Words of the status that mean vacant",
  vacantHint: "With commas between them.",
  vacantFault: "Give at least one word.",
  fundShares: "Columns that hold a fund’s share",
  fundHint:
    "Each is named by its header. Where none is chosen, one fund pays all of a position.",
  noFundColumns: "No column of shares from 0 to 100% was found.",

  payHeading: "Pay table",
  noPayTable:
    "No pay table yet: salaries are not compared with bands, and a vacant position cannot be costed.",
  payTable: (bands: number) =>
    `${counted(bands, "band", "bands")} in the sheet “Classbook pay table”.`,

  planHeading: "The plan",
  fiscalYear: "Fiscal year begins on",
  badDay: "Give a day.",
  benefitShare: "Benefits, % of salary",
  benefitFlat: "Benefits, flat for one FTE and year",
  vacancyPoint: "A vacant position costs its band’s",
  vacancyPoints: { mid: "Midpoint", min: "Minimum" },
  savings: "Vacancies save",
  savingsBy: {
    nothing: "Nothing: all authorised positions are paid all year",
    rate: "A share of the baseline",
    lag: "The months until a vacant position is filled",
  },
  savingsShare: "Vacancy rate (%)",
  savingsMonths: "Hiring lag, months",
  turnoverShare: "Turnover: filled positions that become empty in a year (%)",
  turnoverMonths: "Months until such a position is filled again",
  ratio: "Look at a compa-ratio of at least (%)",
  ratioHint: "Leave it blank to look at none.",
  badPercent: "Give a percentage from 0, such as 30.",
  badPart: "Give a percentage from 0 to 100.",
  badAmount: "Give an amount from 0.",
  badMonths: "Give months from 0 to 12.",
  badRatio: "Give a percentage above 0, such as 115, or leave it blank.",

  raises: "Raises and cost-of-living adjustments",
  noRaises: "None yet.",
  remove: "Remove",
  removeRaise: (raise: string) => `Remove: ${raise}`,
  raiseFrom: "Raise from",
  raiseKind: "It is",
  raiseKinds: {
    percent: "A percentage of the rate",
    amount: "An amount a year on top, for one FTE",
    rate: "A new full-time rate a year",
  } satisfies Record<RaiseKind, string>,
  raiseValue: {
    percent: "Percent",
    amount: "Amount a year",
    rate: "Rate a year",
  } satisfies Record<RaiseKind, string>,
  raiseFor: "For",
  raiseWhich: "Which",
  raiseKey: "Its position number or row id",
  addRaise: "Add this raise",
  raiseIncomplete: "Give the day, the value and for whom it is.",

  stopsHeading: "Before there is a budget",
  moreStops: (number: string) => `${number} more are not shown.`,
  nothingWritten: "Until then nothing is written.",
  totalsHeading: "The budget",
  year: (from: string) => `Fiscal year from ${from}`,
  line: "Line",
  amount: "Amount",
  total: "Budget",
  proof:
    "By band, class, unit and fund, and month by month: each sums to the budget, to the cent.",
  noProof: (name: string) =>
    `The sum ${name} is not the budget: this is a fault of Classbook, so build nothing and report it.`,
  leftOut: (number: number) =>
    `${positions(number)} could not be costed and ${number === 1 ? "is" : "are"} not in it: see what to look at.`,
  rollUp: "Roll up",
  byMonth: "By month",
  dimension: {
    band: "By pay band",
    class: "By class",
    unit: "By unit",
    fund: "By fund",
  } satisfies Record<Dimension, string>,
  head: {
    band: "Band",
    class: "Class",
    unit: "Unit",
    fund: "Fund",
  } satisfies Record<Dimension, string>,
  month: "Month",
  seats: "Positions",
  fte: "FTE",
  sum: "Total",
  moreGroups: (number: string) =>
    `${number} more are in the sheet, once it is built.`,
  ofPositions: "of the positions",
  ofLines: "of the lines",
  chart: "Show it as a chart",
  chartTitle: (name: string) => `Budget ${name}`,
  hideChart: "Hide the chart",
  print: "Print a page of it",

  controlHeading: (day: string) => `Positions on ${day}`,
  what: "What",
  number: "Number",
  allSeats: "All positions",
  authorised: "Authorised FTE",
  filled: "Filled FTE",
  vacant: "Vacant FTE",
  beyond: "FTE beyond what is authorised",
  vacancyRate: "Vacancy rate",
  states: {
    filled: "Filled positions",
    vacant: "Vacant positions",
    partlyFilled: "Partly filled positions",
    doublefilled: "Doublefilled positions",
  } satisfies Record<SeatState, string>,

  findingsHeading: "What to look at",
  nothingFound: "Pay, bands, dates, funds and incumbents agree.",
  filterLabel: "Show",
  shown: (number: number) => `${rows(number)} shown`,
  listLabel: "Positions to look at",
  vacantCost: (rate: string, point: string, band: string) =>
    `Vacant: costed at ${rate}, the ${point} of band ${band}.`,

  build: "Build the budget sheets",
  buildAgain: "Build them again",
  keepSheets: "Leave them",
  building: (done: string, total: number) =>
    `Writing the sheets: ${done} of ${rows(total)}`,
  cancel: "Cancel",
  stopping: "Stopping…",
  asked:
    "The budget sheets are there already. Building them again replaces all that stands in them, also what was changed by hand; no other sheet is touched.",
  changed:
    "The sheet was changed after it was read: read it again before the sheets are built from it.",
  builtHeading: "What was built",
  built: (lines: number, total: string) =>
    `Three sheets with formulas over the roster: ${counted(lines, "line", "lines")}, a budget of ${total}. Change a salary, an FTE, a band or the plan in the sheets, and the budget follows, also while this pane is closed.`,
  goToSheet: (name: string) => `Go to ${name}`,
  notKept: (why: string) =>
    `The choices could not be kept for the next time. ${why}`,
  cancelled:
    "Building was ended: the sheets hold only a part of the budget. Build them again, or delete them.",

  printHeading: (sheet: string) => `Personnel budget of ${sheet}`,
  printPlan: "The plan",
  printedOn: (day: string) => `Printed on ${day}.`,
} as const;

/** The columns in the groups in which they are asked for. */
export const ROLE_GROUPS: readonly {
  readonly group: "position" | "incumbent" | "pay" | "funds";
  readonly name: string;
  readonly roles: readonly PositionRole[];
}[] = [
  {
    group: "position",
    name: "Position",
    roles: ["key", "seat", "title", "class", "band", "unit", "fte"],
  },
  {
    group: "pay",
    name: "Pay and dates",
    roles: ["salary", "payPeriod", "start", "end", "benefitPct", "benefitFlat"],
  },
  {
    group: "incumbent",
    name: "Incumbent",
    roles: ["status", "incumbent", "incumbentBand", "filledFte", "managedFte"],
  },
  { group: "funds", name: "Funds", roles: ["fund"] },
];

export const ROLE_LABELS: Readonly<Record<PositionRole, string>> = {
  key: "Tells rows apart",
  seat: "Position number",
  title: "Title",
  class: "Class",
  band: "Pay band",
  unit: "Unit",
  status: "Filled or vacant",
  incumbent: "Incumbent",
  incumbentBand: "Band of the incumbent",
  fte: "Authorised FTE",
  filledFte: "FTE of the incumbent",
  salary: "Salary",
  payPeriod: "Pay period of the salary",
  start: "First day",
  end: "Last day",
  benefitPct: "Own benefits, % of salary",
  benefitFlat: "Own benefits, flat",
  fund: "Fund that pays all",
  managedFte: "FTE managed",
};

/** What to know before choosing. */
export const ROLE_HINTS: Readonly<Partial<Record<PositionRole, string>>> = {
  seat: "Where several people stand on one position, their rows share it.",
  band: "That of the class in force, once the roster is classified and written; or a column of your own.",
  filledFte: "Where it may be less or more than what is authorised.",
  payPeriod: "Where it differs from row to row.",
};

export const SCOPE_NAMES: Readonly<Record<RaiseScope, string>> = {
  all: "All positions",
  band: "One pay band",
  class: "One class",
  unit: "One unit",
  position: "One position",
};

/** The plan in sentences, for whoever reads the printed page. */
export function sayPlan(
  plan: BudgetPlan,
  amount: (number: number) => string,
): string[] {
  const { vacancySavings: savings, turnover } = plan;
  const share = (number: number): string =>
    `${Math.round(number * 1e6) / 1e4}%`;
  return [
    `Benefits: ${share(plan.benefitShare)} of salary and ${amount(plan.benefitFlat)} for one FTE and year, unless a position has its own.`,
    `A vacant position costs the ${budgetTexts.vacancyPoints[plan.vacancyPoint].toLowerCase()} of its band.`,
    ...(savings.by === "rate"
      ? [`Vacancies save ${share(savings.share)} of the baseline.`]
      : savings.by === "lag"
        ? [
            `Vacant positions stay empty for ${savings.months} months of the year.`,
          ]
        : []),
    ...(turnover.share > 0
      ? [
          `${share(turnover.share)} of filled positions become empty in a year, each for ${turnover.months} months.`,
        ]
      : []),
  ];
}
