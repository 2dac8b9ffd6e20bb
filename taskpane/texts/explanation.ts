/** What the explanation of a position says. */
import type { ExplanationRow } from "../../src/core/qualification/explain";
import { OUTCOME_WORDS } from "../../src/core/roster/reasons";
import type { Outcome } from "../../src/core/roster/classification";
import { count, rowNumber } from "./numbers";
import { PART_NAMES } from "./shell";

export const explanationTexts = {
  heading: "Why does a position get its answer?",
  explaining: "Classifying the roster…",
  select: (sheet: string) =>
    `Select a cell in any row of ${sheet}: a result or anything else of the position.`,
  elsewhere: (sheet: string) =>
    `The selected cell is not on ${sheet}. For a formula elsewhere, =QUALWHY(…) gives the same explanation in the sheet.`,
  aboveRows: "The selected row stands above the positions of the roster.",
  noPosition: (why: string) => `The selected row is no position. ${why}`,
  position: (key: string, row: number) =>
    key === ""
      ? `Row ${rowNumber(row)}`
      : `Position ${key}, row ${rowNumber(row)}`,
  print: "Print this page",
  printAll: (number: number) => `Print ${count(number)} pages, one a position`,
  printedOnly: (number: number) =>
    `Only the first ${count(number)} of the selected positions are printed: select the next ones after that.`,
  classHeading: "Class",
  classTerm: "Class in force",
  noClass: "None",
  band: "Pay band",
  outcome: "How it came about",
  outcomeText: (outcome: Outcome, reason: string) =>
    `${OUTCOME_WORDS[outcome]}. ${reason}`,
  confidence: "Confidence",
  level: "Level by FTE managed",
  compaRatio: "Compa-ratio",
  inputsHeading: "What the row gives",
  column: "Column",
  value: "Value",
  blank: "blank: not known",
  noInputs: "No column of the roster is chosen for what decides.",
  qualificationHeading: "Qualifications",
  qualificationNone:
    "There is no class in force, so there is nothing to judge a person against.",
  qualificationNoYears: `No column of years is chosen, so no verdict is given: choose it under “${PART_NAMES.roster}”.`,
  qualificationBlank: "The row gives neither years nor education.",
  testsCaption: "Tests of the qualification",
  needed: "Needed",
  given: "Given",
  result: "Result",
  gap: (gap: string | number) => `${gap} short`,
  takenAsGiven: "Taken as given",
  look: "To look at",
  assumptions: "Assumptions in force",
  printedBy: "Classbook explains; it does not decide for you.",
} as const;

/** Kinds of lines that stand below the tests, with their headings, in this order. */
export const ASIDE_HEADINGS: readonly {
  readonly kind: ExplanationRow["kind"];
  readonly heading: string;
}[] = [
  { kind: "taken as given", heading: explanationTexts.takenAsGiven },
  { kind: "note", heading: "Notes" },
  { kind: "doubt", heading: "Doubts in the document" },
  { kind: "after hire", heading: "After hire, no bar" },
  { kind: "document", heading: "Document" },
];

export const assumptionTexts = {
  classesOf: (jurisdiction: string) => `Classes of ${jurisdiction}.`,
  classesOfAll: "Classes of all jurisdictions.",
  standard: (name: string) => `People are judged against the ${name} standard.`,
  degreeYears: "Numbers in the education column are years of college.",
  degreeUnread:
    "Numbers in the education column are not read; they count as not known.",
} as const;
