/** What the part for screening says. */
import type { StandardName } from "../../src/core/qualification/standard-in-force";
import { rows } from "./numbers";
import type { ScreeningKind } from "../screening/screening";
import { PART_NAMES } from "./shell";

export const screeningTexts = {
  heading: "Who meets the qualifications?",
  noYears: `No column of years is chosen, so nobody can be screened: say under “${PART_NAMES.roster}” which column holds them.`,
  working: "Judging each row…",
  against: (standard: StandardName) =>
    `Each person is judged against the ${standard} qualifications of the class in force. Where the document leaves the answer open it is Review.`,
  judgedWith: (credit: string) => `Judged with ${credit}.`,
  filterLabel: "Show",
  shown: (number: number) => `${rows(number)} shown`,
  listLabel: "Rows by verdict",
  inClass: (title: string, code: string) => `${title} (${code})`,
  noTitle: "(no title)",
  explain: "Explain the selected row",
  explainHint:
    "Go to a row by its number, then have each test and its citation explained.",
} as const;

export const KIND_NAMES: Readonly<Record<ScreeningKind, string>> = {
  Qualified: "Qualified",
  Review: "Review",
  "Not qualified": "Not qualified",
  checkTheData: "Check the data",
  nothingSaid: "No years or education given",
  noClass: "No class in force",
};
