/** What the budget sheet is made over: the lines' columns, how many lines there are, and the groups they fall into. */
import type { Dimension } from "../../core/budget/roll-up";
import type { LineColumn } from "./lines-sheet";

/** The groups of a dimension as they stand when the sheet is built; those without a name come last. */
export interface Groups {
  readonly dimension: Dimension;
  readonly names: readonly string[];
}

export interface Content {
  readonly columns: readonly LineColumn[];
  /** Of the sheet of lines, those kept free included. */
  readonly rows: number;
  /** How many lines there are. */
  readonly count: number;
}
