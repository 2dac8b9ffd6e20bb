/** The journal as the history asks it. */
import type * as journal from "../../src/workbook/journal";

export type Journal = Pick<
  typeof journal,
  "readRuns" | "readChanges" | "resumeRun" | "abandonRun" | "revertRun"
>;
