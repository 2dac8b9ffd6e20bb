/** What the second step says: which class each title has, and why. */
import type { Outcome } from "../../src/core/roster/classification";
import { counted, percent, rows } from "./numbers";

const titles = (number: number): string => counted(number, "title", "titles");

export const titlesTexts = {
  heading: "Which class is each title?",
  filterLabel: "Show",
  all: "All",
  outcome: "Outcome",
  titlesColumn: "Titles",
  rowsColumn: "Rows",
  line: (name: string, titleCount: number, rowCount: number) =>
    `${name}: ${titles(titleCount)}, ${rows(rowCount)}`,
  search: "Search titles",
  clearSearch: "Clear",
  listLabel: "Titles",
  titles,
  shown: (number: number) => `${titles(number)} shown`,
  blankTitle: "(no title)",
  withCode: (code: string) => `Class code in the sheet: ${code}`,
  repairedCode: (code: string) =>
    `The sheet holds ${code}; its leading zeros were lost.`,
  band: (band: string) => `band ${band}`,
  chooseClass: "Choose a class…",
  classFor: (title: string) => `Class for ${title}`,
  otherClasses: "Other classes",
  accept: "Accept",
  acceptFor: (name: string, title: string) => `Accept ${name} for ${title}`,
  leave: "No class",
  leaveFor: (title: string) => `No class for ${title}`,
  undo: "Undo",
  undoFor: (title: string) => `Undo what was decided for ${title}`,
  nothingFound: (search: string) => `No title holds “${search}”.`,
  decided: (title: string, name: string, count: number) =>
    `${title}, ${rows(count)}: ${name}.`,
  left: (title: string, count: number) =>
    `${title}, ${rows(count)}: left without a class.`,
  undone: (title: string) => `${title}: as proposed again.`,
  goOn: "Go on to writing",
} as const;

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  accepted: "Accepted",
  review: "To review",
  none: "No class",
  checkTheData: "Check the data",
  blank: "No position",
};

/** A confidence in words and as a number, such as "very likely (97%)". */
export function confidence(share: number): string {
  return `${inWords(share)} (${percent(share)})`;
}

function inWords(share: number): string {
  if (share >= 0.95) return "very likely";
  if (share >= 0.8) return "likely";
  if (share >= 0.5) return "possible";
  return "unlikely";
}
