/** What the formulas of budget lines are made from. */
import type { BudgetLine } from "../../core/budget/budget-line";
import type { PositionMapping } from "../../core/position/mapping";
import type { LineBlock } from "./line-blocks";
import type { RosterPlace } from "./references";

/** The planner's pay table in the workbook. */
export interface PayTablePlace {
  /** The whole table with its headings, as a formula names it. */
  readonly reference: string;
  /** What its amounts are multiplied by to be for a year. */
  readonly timesPerYear: number;
}

export interface LineSource {
  readonly place: RosterPlace;
  readonly mapping: PositionMapping;
  readonly lines: readonly BudgetLine[];
  /** Not empty; in the order of the roster. */
  readonly blocks: readonly LineBlock[];
  /** How many raises there are, those of single positions included. */
  readonly raises: number;
  /** Undefined where there is none. */
  readonly payTable: PayTablePlace | undefined;
}

/** Whether a column names the one fund that pays for each line. */
export const hasOneFund = ({
  columns,
  fundColumns,
}: PositionMapping): boolean => columns.has("fund") && fundColumns.length === 0;
