/** What the part for next month says. */
import { COLUMN_LABELS } from "./roster";
import { count, counted, rows } from "./numbers";
import type { ColumnNotFound } from "../../src/core/succession/place-columns";
import { PART_NAMES } from "./shell";

export const nextMonthTexts = {
  heading: "Take over from last month",
  about:
    "Choose last month’s workbook (.xlsx, or a .csv roster). It is read here and nowhere else; nothing is written before you have seen what changes.",
  file: "Last month’s file",
  reading: "Reading the file and comparing both months…",
  noRosterHere: `There is no roster here yet: open this month’s roster under “${PART_NAMES.roster}” first.`,
  noRoster:
    "The file holds no sheet with rows: choose the workbook with last month’s roster.",
  into: (sheet: string, last: string) =>
    `From “${last}” of the file into the sheet ${sheet}.`,
  notKept:
    "The file keeps no mapping of Classbook, so its columns were guessed, and there are no decisions to take over.",
  takenHeading: "What is taken over",
  what: "What",
  number: "How many",
  columns: "Columns found by name",
  decisions: "Decisions on titles",
  decisionsInUse: "Of them on titles of this roster",
  overrides: "Overrides of positions that are still there",
  overridesFlagged: "Of them with another title now",
  overridesDropped: "Overrides left behind: position gone",
  payTable: "Bands of the pay table",
  payTableStays:
    "This workbook has a pay table of its own, which stays: the file’s is left behind.",
  notFound: ({ role, header }: ColumnNotFound) =>
    `No column “${header}” (${COLUMN_LABELS[role].toLowerCase()}): it is guessed anew, look at it after taking over.`,
  overridesStay:
    "This roster has an Override column already, which is yours: the overrides below are not written into it.",
  overridesWritten:
    "The overrides are written into a new Override column, once; from then on it is yours.",
  assumptions: "Assumptions",
  noAssumptions: "The file keeps no assumptions, so those in force here stay.",
  changesHeading: "What changed since",
  positions: "Positions",
  joiners: "Joined",
  leavers: "Left",
  changedTitles: "Another title",
  changedAnswers: "Another class or verdict",
  notCompared: "Not compared: key blank or twice",
  noKeys: `The months cannot be compared: in one of them no column tells the rows apart. Choose the key under “${PART_NAMES.roster}”, write once, then take over.`,
  written: "Last month’s answers are those that stand in the file.",
  computed:
    "The file holds no results, so last month’s answers were worked out now.",
  withoutAnswer: (number: number) =>
    `${rows(number)} of last month ${number === 1 ? "holds" : "hold"} no answer to compare.`,
  key: "Key",
  title: "Title",
  before: "Last month",
  now: "Now",
  override: "Override",
  of: "What",
  class: "Class",
  verdict: "Verdict",
  nothing: "none",
  more: (number: number) => `and ${count(number)} more`,
  section: (name: string, number: number) => `${name}: ${count(number)}`,
  takeOver: "Take over",
  takingOver: "Taking over…",
  takenOver: (decisions: number, hasPayTable: boolean) =>
    `Taken over: mapping${hasPayTable ? ", pay table" : ""} and ${counted(decisions, "decision", "decisions")}. The roster is now read under them.`,
} as const;
