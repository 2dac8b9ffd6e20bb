/** What is put through schedules: the journalled writer, and one by position to compare it with. */
import {
  readRuns,
  resumeRun,
  revertRun,
  type RevertReport,
  type RunId,
  type RunReport,
  type RunStamp,
  writeJournalled,
} from "../../../src/workbook/journal";
import type { WorkContext } from "../../../src/workbook/context";
import type { WriteRequest } from "../../../src/workbook/keyed-writer";
import type { Workbook } from "../../../src/workbook/port";
import { writeByPosition } from "./positional-writer";

export type Writer = (
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
) => Promise<RunReport>;

export interface Trial {
  readonly write: Writer;
  /** Goes on with a run that ended early, or begins it anew where the workbook knows of none. */
  readonly goOn?: Writer;
  readonly revert?: (
    workbook: Workbook,
    run: RunId,
    context: WorkContext,
  ) => Promise<RevertReport>;
}

export const STAMP: RunStamp = {
  product: "0.1.0",
  catalogue: "c0ffee",
  assumptions: ["education counts"],
  decider: "A. Planner",
};

export const JOURNALLED: Trial = {
  write: (workbook, request, context) =>
    writeJournalled(workbook, request, STAMP, context),
  goOn: resumeOrBegin,
  revert: revertRun,
};

export const POSITIONAL: Trial = { write: writeByPosition };

/** As a pane that was just opened does it: it knows nothing but what stands in the workbook. */
async function resumeOrBegin(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<RunReport> {
  const runs = await readRuns(workbook, context);
  const [last] = "problem" in runs ? [] : runs;
  if (last?.state === "running" || last?.state === "incomplete") {
    const report = await resumeRun(workbook, last.id, context);
    if (report.run !== undefined || report.problem?.problem !== "planNotKept")
      return report;
  }
  return writeJournalled(workbook, request, STAMP, context);
}
