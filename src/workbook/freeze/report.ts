/** What freezing and thawing did, and which cells they left as they are. */
import type { SheetId } from "../port";
import type { WorkbookProblem } from "../problem";

/**
 * - "notCalculated": it shows that it was not calculated yet, so it has no value to keep
 * - "changedMeanwhile": somebody changed it while we were at it
 * - "changedSince": it no longer holds the value that was put in for its formula
 * - "moved": rows or columns were moved since, so its formula may mean other cells
 * - "notTaken": the workbook did not take what was put in
 */
export type LeftReason =
  "notCalculated" | "changedMeanwhile" | "changedSince" | "moved" | "notTaken";

/** A cell that was left as it is; row and column count from 0. */
export interface LeftCell {
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly reason: LeftReason;
}

/** `frozen` and `left` add up to the formulas that were found. */
export interface FreezeReport {
  readonly frozen: number;
  /** Cells that these formulas had filled beside their own, and that keep their values. */
  readonly spilled: number;
  readonly left: readonly LeftCell[];
  /** Why it ended early; what was frozen until then can be thawed. */
  readonly problem?: WorkbookProblem;
}

/** `thawed`, `already`, `left` and `gone` add up to the formulas that were kept. */
export interface ThawReport {
  readonly thawed: number;
  /** Cells that hold their formula already. */
  readonly already: number;
  readonly left: readonly LeftCell[];
  /** Formulas whose cell, or whose sheet, was deleted. */
  readonly gone: number;
  readonly problem?: WorkbookProblem;
}

/** Why a cell was left, in words that follow its address. */
export function sayLeftReason(reason: LeftReason): string {
  switch (reason) {
    case "notCalculated":
      return "it shows no result yet: let the workbook calculate, or mend the formula, and freeze again";
    case "changedMeanwhile":
      return "it was changed while the work was under way: try again when nobody is editing the sheet";
    case "changedSince":
      return "it was changed since it was frozen, so its new content stays: take the formula from the sheet that keeps it, if you want it back";
    case "moved":
      return "rows or columns were moved since it was frozen, so its formula may mean other cells: take it from the sheet that keeps it";
    case "notTaken":
      return "the workbook did not take the change: look at the cell and try again";
  }
}
