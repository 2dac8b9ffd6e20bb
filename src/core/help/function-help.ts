/** What help says about one custom function: the pages and the pane show the same. */
import type { CellsGiven, ArgumentGiven } from "./argument-given";

export interface FunctionHelp {
  /** The function's name without an organisation's prefix, such as "MINQUAL". */
  readonly id: string;
  /** The question that a planner asks, such as "Which class is this title?" */
  readonly task: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentHelp[];
  readonly returns: string;
  /** What stands in each column of the table that it spills; empty where it answers with single cells. */
  readonly columns: readonly string[];
  readonly examples: readonly ExampleHelp[];
  /** What each answer means here, "Review", "#N/A" and "#VALUE!" among them. */
  readonly answers: readonly AnswerHelp[];
  readonly takenAsGiven: readonly string[];
  readonly blanks: string;
  readonly notes: readonly string[];
  /** Ids of related functions. */
  readonly seeAlso: readonly string[];
}

export interface ArgumentHelp {
  readonly name: string;
  readonly text: string;
  readonly optional: boolean;
}

export interface AnswerHelp {
  readonly answer: string;
  readonly means: string;
}

export interface ExampleHelp {
  /** As the user types it, with "=". */
  readonly formula: string;
  /** True where the formula answers in any cell; false where it reads cells that the example shows. */
  readonly standsAlone: boolean;
  /** The shown answer in one line; for a table, how many rows it has. */
  readonly result: string;
  /** The shown answer as rows; only the first of them where `moreRows` is true. */
  readonly resultRows: readonly (readonly ShownCell[])[];
  readonly moreRows: boolean;
  /** What the answer means. */
  readonly says: string;
  /** Where it stands in the document; empty where it rests on the planner's own figures. */
  readonly place: string;
  /** The cells that the formula reads. */
  readonly cells: readonly CellsGiven[];
  readonly arguments: readonly ArgumentGiven[];
}

/** What a cell shows: an error cell shows its sign. */
export type ShownCell = string | number | boolean;
