/** What the third step says: what will be written, what was, and what could not be. */
import type { StandardName } from "../../src/core/qualification/standard-in-force";
import type { WritingWay } from "../writing/row-inputs";
import type { WritingStage } from "../writing/write-results";
import { count, counted, rows } from "./numbers";

const cells = (number: number): string => counted(number, "cell", "cells");

const STAGES: Readonly<Record<WritingStage["stage"], string>> = {
  rowIds: "Adding row ids",
  results: "Writing results",
};

export const writingTexts = {
  heading: "What will be written?",
  where: (sheet: string) =>
    `Into columns of Classbook’s own on ${sheet}, right of what is there. They are made where they are missing.`,
  column: "Column",
  cells: "Cells",
  sum: "In all",
  rowIds: "Row id",
  leftAlone: (columns: number) =>
    columns === 1
      ? "Your own column is left as it is."
      : `Your own ${count(columns)} columns are left as they are.`,
  withoutClass: (number: number) =>
    `${rows(number)} ${number === 1 ? "gets" : "get"} no class, only the reason why.`,
  stillOpen: (number: number) =>
    `${rows(number)} ${number === 1 ? "is" : "are"} still to be reviewed and ${number === 1 ? "stays" : "stay"} without a class until then.`,
  override:
    "The column Override is yours: it is made once and never written again. A class that you put there, by code or title, is in force for its row.",
  hiddenRows:
    "Some rows of the sheet are hidden by a filter or by hand: they are written like the others.",
  way: "Write the results as",
  asValues: "Values, which stay as they are until the next run",
  asFormulas: "Live formulas, which follow the cells of their row",
  wayHint:
    "Both show the same now. The proposed class and its reason are values either way.",
  formulasNotOffered:
    "Formulas reckon with the built-in education credit table, and another one is in force: only values say what it gives.",
  decider: "Who decides?",
  deciderHint: "Kept with the run in the workbook’s history.",
  judgedAgainst: (standard: StandardName) =>
    `People are judged against the ${standard} qualifications.`,
  writtenAs: (way: WritingWay) =>
    way === "values"
      ? "Results were written as values."
      : "Results were written as formulas.",
  cancel: "Cancel",
  stopping: "Stopping…",
  noHeaderRow:
    "The roster has no row of column names, and the results need one for theirs: insert a row with names above the data, then read the sheet again.",
  protectedSheet: (sheet: string) =>
    `The sheet ${sheet} is protected: unprotect it, or work on a copy, then read it again.`,
  write: (number: number) => `Write ${cells(number)}`,
  writeAgain: "Write again",
  planning: "Planning what to write…",
  writing: "Writing…",
  progress: ({ stage, rows: through }: WritingStage) =>
    through === undefined
      ? `${STAGES[stage]}…`
      : `${STAGES[stage]}: ${count(through.done)} of ${rows(through.total)}`,
  reportHeading: "What was written",
  outcome: "Outcome",
  written: "Written",
  unchanged: "Already right",
  couldNot: "Could not be written",
  complete: (number: number) =>
    `Done: ${rows(number)} ${number === 1 ? "holds its" : "hold their"} result.`,
  incomplete: (number: number) =>
    `Not everything could be written: ${rows(number)} ${number === 1 ? "needs" : "need"} a look.`,
  stopped: "Writing ended early.",
  changedRows:
    "The cells of the row were changed after it was read, so it was left alone: read the sheet again",
  reason: (words: string) =>
    `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  placed: (from: string, to: string) =>
    from === to
      ? `The results are in column ${from}.`
      : `The results are in columns ${from} to ${to}.`,
  inHistory: "The history holds this run; it can be reverted there.",
  showHistory: "Show the history",
  showColumns: "Show them",
  summaryHeading: "Positions by class",
  summaryClass: "Class",
  summaryBand: "Band",
  summaryRows: "Rows",
  noBand: "none",
  verdictsHeading: "People by verdict",
  verdict: "Verdict",
  checkTheData: "Check the data",
} as const;
