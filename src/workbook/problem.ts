/** What can stop work on a workbook, as data, and how it is said: what is wrong, why, what to do. */
import type { FailureKind } from "./port";

/** A place in the sheet, as people read it, among `count` such places; at most 20 are listed. */
export interface Addresses {
  readonly addresses: readonly string[];
  readonly count: number;
}

export type WorkbookProblem =
  | ({ readonly problem: "duplicateKeys" } & Addresses)
  | ({ readonly problem: "blankKeys" } & Addresses)
  | ({ readonly problem: "errorKeys" } & Addresses)
  | ({ readonly problem: "damagedKeys" } & Addresses)
  | ({ readonly problem: "mergedCells" } & Addresses)
  | { readonly problem: "sheetMissing" }
  | { readonly problem: "sheetProtected"; readonly sheet: string }
  | { readonly problem: "noRoom"; readonly sheet: string }
  | { readonly problem: "columnsNotMade"; readonly sheet: string }
  | { readonly problem: "columnsMoved" }
  | { readonly problem: "cellsHit"; readonly range: string }
  | { readonly problem: "columnsHit"; readonly columns: string }
  | { readonly problem: "columnsGone"; readonly sheet: string }
  | { readonly problem: "rowIdsNotKept" }
  | { readonly problem: "neverAtRest"; readonly sheet: string }
  | { readonly problem: "cancelled" }
  | {
      readonly problem: "runUnderway";
      /** As given at the run's beginning; blank where no name was given. */
      readonly decider: string;
      readonly started: string;
    }
  | { readonly problem: "runNotFound" }
  | { readonly problem: "runEnded" }
  | { readonly problem: "planNotKept" }
  | { readonly problem: "historyNotKept" }
  | {
      readonly problem: "hostFailed";
      readonly kind: FailureKind;
      readonly applied: "nothing" | "unknown";
    };

/** Why a single row was not written, or cannot be shown to be as it was. */
export type RowReason =
  | "keyNotFound"
  | "keyVanished"
  | "keyTwice"
  | "readsBackDifferently"
  | "refused"
  | "notWritten"
  | "changedMeanwhile"
  | "mayBeOverwritten";

/** The problem in a sentence. */
export function sayWorkbookProblem(problem: WorkbookProblem): string {
  switch (problem.problem) {
    case "duplicateKeys":
      return `The key stands more than once (${places(problem)}), so a result could reach the wrong row: correct these cells, choose another key column, or let Classbook add a row id.`;
    case "blankKeys":
      return `The key is blank in rows that hold something (${places(problem)}), so they could not be found again: fill these cells, choose another key column, or let Classbook add a row id.`;
    case "errorKeys":
      return `The key column holds errors (${places(problem)}), which name no row: correct these cells or choose another key column.`;
    case "damagedKeys":
      return `The key column holds numbers of more than 15 digits (${places(problem)}), whose last digits a spreadsheet has already lost: load them again as text, or choose another key column.`;
    case "mergedCells":
      return `Merged cells reach into the key column or a column to be written (${places(problem)}), where only their first cell can hold anything: unmerge them and run again.`;
    case "sheetMissing":
      return "The sheet is no longer in the workbook, or was replaced by another one: choose the sheet again.";
    case "sheetProtected":
      return `The sheet "${problem.sheet}" is protected, so nothing was written from then on: unprotect it, or work on a copy, and run again.`;
    case "noRoom":
      return `The sheet "${problem.sheet}" has no free columns to the right of its cells: remove cells far to the right that are not needed.`;
    case "columnsNotMade":
      return `Somebody else was writing to the right of the cells of "${problem.sheet}", so no columns were made there: run again when nobody is editing the sheet.`;
    case "columnsMoved":
      return "Columns of the roster were moved while the results were written, so the key or the cells of a formula can no longer be told for certain: choose the columns again and run again.";
    case "cellsHit":
      return `Columns were moved again and again while the results were written, so cells in ${problem.range}, or beside them, may hold results in place of what stood there: compare them with a saved copy, or undo.`;
    case "columnsHit":
      return `Columns were moved while the workbook did not answer, so cells in ${problem.columns} may hold results in place of what stood there: compare these columns with a saved copy, or undo.`;
    case "columnsGone":
      return `A column of ours on "${problem.sheet}", or the sheet that remembers them, was deleted while the results were written, so the rest was not: run again and the column is made anew.`;
    case "rowIdsNotKept":
      return "The row ids read back differently from what was written, so nothing was written by them: check whether somebody else is sorting or editing the sheet and run again.";
    case "neverAtRest":
      return `The sheet "${problem.sheet}" kept changing while it was read, so its rows could not be told for certain: run again when nobody is editing it.`;
    case "cancelled":
      return "The run was cancelled: rows that were written stay as they are, the others are as before, and the run can be resumed or reverted. To start afresh, run again.";
    case "runUnderway":
      return `A run that ${problem.decider === "" ? "somebody" : problem.decider} began on ${moment(problem.started)} has not ended, and two at once would mix their results: wait for it to end, resume it, or give it up, and run again.`;
    case "runNotFound":
      return "The history no longer holds this run, so nothing was changed: look at the list of runs again.";
    case "runEnded":
      return "This run has ended already, so there is nothing to resume: look at its report in the history.";
    case "planNotKept":
      return "What this run wrote and what stood there before is not in the history, or not whole, so nothing was changed by it now: run again to write the results anew.";
    case "historyNotKept":
      return 'The history could not be written, so no result was: check that the sheets whose names begin with "Classbook" are not protected and run again.';
    case "hostFailed":
      return sayFailure(problem.kind, problem.applied);
  }
}

/** Why one row is not as it should be, in words that follow its key. */
export function sayRowReason(reason: RowReason): string {
  switch (reason) {
    case "keyNotFound":
      return "no row has this key: read the roster again";
    case "keyVanished":
      return "the row was deleted or its key was changed while the results were written: read the roster again";
    case "keyTwice":
      return "the key now stands in two rows, so neither was written: make it unique and run again";
    case "readsBackDifferently":
      return "the cells read back differently from what was written: look at this row and run again";
    case "refused":
      return "the workbook refused these values: look at this row's cells and run again";
    case "notWritten":
      return "the run ended before this row could be written: run again";
    case "changedMeanwhile":
      return "somebody changed one of its Classbook cells since the run was planned, so these were left as they are: look at this row and run again";
    case "mayBeOverwritten":
      return "the row moved while the results were written and its Classbook columns may hold another row's result: look at this row and run again";
  }
}

function sayFailure(kind: FailureKind, applied: "nothing" | "unknown"): string {
  const effect =
    applied === "nothing"
      ? "What was not yet written is as before"
      : "Some of the last step may have been written";
  switch (kind) {
    case "cellBeingEdited":
      return `A cell is being edited, so the workbook takes no changes. ${effect}: press Enter or Esc in the sheet and run again.`;
    case "connectionLost":
      return `The workbook stopped answering. ${effect}: look at the sheet and run again, rows that are right are left alone.`;
    case "tooLarge":
      return `The workbook does not take even one row at a time. ${effect}: save the file, open it again and run again.`;
    case "sheetMissing":
      return `A sheet was removed in the meantime. ${effect}: choose the sheet again and run again.`;
    case "sheetProtected":
      return `A sheet was protected in the meantime. ${effect}: unprotect it and run again.`;
    case "outsideSheet":
      return `The sheet has no more rows or columns. ${effect}: move the roster to a sheet with more room.`;
    case "nameTaken":
      return `The sheet that Classbook needs could not be named. ${effect}: rename sheets whose names begin with "Classbook".`;
    case "refused":
      return `The workbook refused the change. ${effect}: check that it is not read-only and run again.`;
  }
}

/** An ISO moment as people read it, in the time that it is given in. */
function moment(iso: string): string {
  return `${iso.slice(0, 10)} at ${iso.slice(11, 16)} UTC`;
}

function places({ addresses, count }: Addresses): string {
  const more = count - addresses.length;
  return addresses.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
