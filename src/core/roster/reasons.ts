/** How the reasons for a guess, a proposal, a decision and a finding are worded. */
import type { ClassKey } from "../catalog/specification";
import type { Outcome } from "./classification";
import type { RowKind } from "./row-kind";

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  accepted: "Accepted",
  review: "Review",
  none: "No class",
  blank: "No position",
  checkTheData: "Check the data",
};

/** Why a row has no group of equal titles. */
export const NO_GROUP: Readonly<Record<RowKind, string>> = {
  empty: "The row is empty.",
  subtotal: "The row looks like a subtotal and was passed over.",
  header: "The row repeats the header and was passed over.",
  position: "The row was filled after classes were proposed: classify again.",
};

export const REASON = {
  noTitle:
    "The row has no title: fill the cell, or leave the row without a class.",
  errorCell: (error: string): string =>
    `The title or class code is the error ${error}: mend the cell and classify again.`,
  codeAlone: (code: string): string =>
    `By class code ${code}; there is no title.`,
  codeAndTitle: (code: string): string =>
    `By class code ${code}; the title agrees.`,
  codeOverTitle: (code: string): string =>
    `By class code ${code}; the title alone names no class surely.`,
  contradiction: (code: string, named: string): string =>
    `The class code ${code} says one class and the title another (${named}): choose one, or correct the cell.`,
  unknownCodeSureTitle: (code: string, named: string): string =>
    `The title names ${named}, but the class code "${code}" stands in none of the documents: accept the class if the code is from another list.`,
  unknownCode: (code: string, reason: string): string =>
    `${reason} The class code "${code}" stands in none of the documents.`,
  unknownCodeAlone: (code: string): string =>
    `There is no title, and the class code "${code}" stands in none of the documents.`,
  inferredTitle:
    "Its document prints no class title; the one shown is inferred.",
  decided: (name: string): string => `Accepted by the planner: ${name}.`,
  left: "Left without a class by the planner.",
  decisionLost: (key: ClassKey): string =>
    `The class accepted earlier (${key}) is not in this catalogue: decide again.`,
  repairedCode: (given: string, code: string): string =>
    `Class code ${given} was read as ${code}, since sheets drop leading zeros: format the column as text and correct it.`,
  overridden: (name: string): string => `Set to ${name} by the override.`,
  withoutOverride: (outcome: Outcome, reason: string): string =>
    `Without it: ${OUTCOME_WORDS[outcome]}: ${reason}`,
  overrideUnread: (problem: string): string =>
    `The override gives no class. ${problem}`,
  overrideError: (error: string): string =>
    `The override is the error ${error}, which gives no class: mend the cell or empty it, then classify again.`,
  overrideUnseen:
    "The override holds white space only, which gives no class: empty the cell, or put a job code or a title.",
  overrideElsewhere: (code: string, jurisdiction: string): string =>
    `The override ${code} is a class of ${jurisdiction}, not of the roster's own jurisdiction: keep it if that is meant.`,
  degreeNotRead: (given: string): string =>
    `The degree is the number ${given}, which was not read: say whether the column holds years of college, or put a degree word.`,
} as const;

/** What spoke for the guess of a column, and what to check. */
export const WHY = {
  header: (header: string, valuesFit: boolean, sameHeaders: number): string => {
    const values = valuesFit
      ? " and the values fit"
      : ", but the values leave a doubt: check it";
    const twins =
      sameHeaders > 1
        ? `; ${sameHeaders} columns have this header: check which one is meant`
        : "";
    return `The header is "${header}"${values}${twins}.`;
  },
  valuesAlone:
    "The header names nothing known; the values look like it: check it.",
} as const;
