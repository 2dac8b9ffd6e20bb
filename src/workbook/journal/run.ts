/** What the workbook keeps of a run of the keyed writer, and what comes of continuing or reverting it. */
import type { WriteReport } from "../keyed-writer/report";
import type { WorkbookProblem } from "../problem";

/** Names a run for good. */
export type RunId = string;

/** Under what a run was made: enough to reproduce it later. All of it is text that a person may read. */
export interface RunStamp {
  readonly product: string;
  /** Checksum of the catalogue, as shown in the pane. */
  readonly catalogue: string;
  /** The assumptions in force, one to an entry. */
  readonly assumptions: readonly string[];
  /** As the planner gave it; a blank stays blank. */
  readonly decider: string;
}

/**
 * - "running": written to now, or by a pane that ended in the middle of it
 * - "complete": every row of it was proved
 * - "incomplete": it ended and says which rows it did not write
 * - "reverted": taken back, wholly or in part
 */
export type RunState = "running" | "complete" | "incomplete" | "reverted";

/** One line of the history. */
export interface JournalledRun {
  readonly id: RunId;
  readonly state: RunState;
  readonly stamp: RunStamp;
  /** In ISO form. */
  readonly started: string;
  readonly ended: string | undefined;
  /** The roster's sheet as it was called then. */
  readonly sheetName: string;
  /** Headers of the columns it wrote. */
  readonly columns: readonly string[];
  readonly rows: {
    readonly asked: number;
    readonly written: number;
    readonly unchanged: number;
    readonly failed: number;
  };
}

/** A run's report, with the name under which the journal keeps it; none where it ended before it was journalled. */
export interface RunReport extends WriteReport {
  readonly run: RunId | undefined;
}

/** `restored`, `unchanged` and `changedSince` add up to the rows that the run wrote. */
export interface RevertReport {
  /** Rows that hold again what they held before the run. */
  readonly restored: number;
  /** Rows that held it already. */
  readonly unchanged: number;
  /** Rows left alone, because somebody changed one of their cells since. */
  readonly changedSince: readonly string[];
  /** Keys whose rows are gone. */
  readonly gone: readonly string[];
  /** Columns that the run had made and that were taken away again; those that hold something else stay. */
  readonly columnsRemoved: readonly string[];
  readonly complete: boolean;
  readonly problem?: WorkbookProblem;
}

/** One cell that a run changed: for the history's list of changes. */
export interface JournalledChange {
  readonly key: string;
  readonly column: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}
