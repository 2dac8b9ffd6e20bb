/** Carries out what is journalled, takes away the columns that go with it, and only then says so in the run's line. */
import type { WorkContext } from "../context";
import { carryOut, type Circumstances } from "../keyed-writer/carry-out";
import { reportOfNothing, type WriteReport } from "../keyed-writer/report";
import { isWritable } from "../keyed-writer/request";
import type { RunPlan } from "../keyed-writer/run-plan";
import { removeColumns } from "../owned/remove-columns";
import type { Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { problemBehind } from "../stop";
import type { JournalledPlan } from "./plan-text";
import { readLines } from "./lines";
import { changeLineOf, lineOfRun } from "./open-run";
import type { RunId } from "./run";
import { placedByLine } from "./whereabouts";

const TRIES = 4;

/** What came of a journalled run. */
export interface CarriedOn {
  readonly report: WriteReport;
  /** Headers of the columns that were taken away. */
  readonly columnsRemoved: readonly string[];
}

/** Writes, proves, marks. `takesBack` names the run that this one takes back. Never throws for what a workbook does. */
export async function carryOn(
  workbook: Workbook,
  run: RunId,
  { plan, removes }: Pick<JournalledPlan, "plan" | "removes">,
  context: WorkContext,
  circumstances: Circumstances & { readonly takesBack: RunId },
): Promise<CarriedOn> {
  const { takesBack } = circumstances;
  const makesColumns = takesBack === "";
  let report = plan.columns.some(isWritable)
    ? await carryOutWhereItIs(workbook, run, plan, context, {
        ...circumstances,
        makesColumns,
      })
    : reportOfNothing([]);
  let columnsRemoved: readonly string[] = [];
  try {
    if (report.problem === undefined)
      columnsRemoved = await removeColumns(workbook, plan, removes, context);
    if (report.problem === undefined && takesBack !== "")
      await changeLineOf(workbook, takesBack, context, { state: "reverted" });
  } catch (reason) {
    report = withProblem(report, problemBehind(reason));
  }
  const isTakenBack = takesBack !== "" && report.problem === undefined;
  const ending = endingOf(plan, report, isTakenBack, context);
  try {
    await changeLineOf(workbook, run, context, ending);
  } catch (reason) {
    // Data that is proved stands, but while its line says that the run goes on it is not at its end.
    const problem = report.problem ?? problemBehind(reason);
    report = withProblem(report, problem);
  }
  return { report, columnsRemoved };
}

/** A roster that was moved before a column of ours was there to follow it by, or whose row ids got another header, is followed by the run's line. */
async function carryOutWhereItIs(
  workbook: Workbook,
  run: RunId,
  plan: RunPlan,
  context: WorkContext,
  circumstances: Circumstances,
): Promise<WriteReport> {
  let place = plan;
  for (let tried = 1; ; tried += 1) {
    const report = await carryOut(workbook, place, context, circumstances);
    const isUnbegun =
      report.problem?.problem === "columnsMoved" && report.columns.length === 0;
    if (!isUnbegun || tried === TRIES) return report;
    try {
      const line = lineOfRun(await readLines(workbook, context), run);
      place = (await placedByLine(workbook, plan, line)).plan;
    } catch (reason) {
      return withProblem(report, problemBehind(reason));
    }
  }
}

function endingOf(
  plan: RunPlan,
  { complete, written, unchanged, failed }: WriteReport,
  isTakenBack: boolean,
  { now }: WorkContext,
): Parameters<typeof changeLineOf>[3] {
  return {
    state: complete || isTakenBack ? "complete" : "incomplete",
    ended: now().toISOString(),
    ...{ asked: plan.wanted.size, written, unchanged, failed: failed.length },
  };
}

function withProblem(
  report: WriteReport,
  problem: WorkbookProblem,
): WriteReport {
  return { ...report, complete: false, problem };
}
