/** Takes a run back: a run of its own, which gives each cell what it held where it still holds what the run wrote. */
import type { WorkContext } from "../context";
import type { WriteReport } from "../keyed-writer/report";
import { isWritable } from "../keyed-writer/request";
import { surveyRows } from "../keyed-writer/survey";
import { withPatience } from "../patience";
import type { Workbook } from "../port";
import { problemBehind, Stop } from "../stop";
import { type CarriedOn, carryOn } from "./carry-on";
import { type Line, readLines } from "./lines";
import { lineOfRun, openRun, refuseIfUnderway } from "./open-run";
import type { JournalledPlan } from "./plan-text";
import { resumeLine } from "./resume";
import { rowsToGiveBack } from "./rows-to-give-back";
import type { RevertReport, RunId } from "./run";
import { findRun, type FoundRun, onColumnsThere } from "./whereabouts";

const TRIES = 6;

/** Takes back what a run wrote, as far as nobody changed it since. Never throws for what a workbook or its people do. */
export async function revertRun(
  workbook: Workbook,
  run: RunId,
  context: WorkContext,
): Promise<RevertReport> {
  const patient = withPatience(workbook, context);
  try {
    const lines = await readLines(patient, context);
    const line = lineOfRun(lines, run);
    const begun = lines.find(
      ({ takesBack, state }) => takesBack === run && state === "running",
    );
    if (begun !== undefined)
      return reportFrom(await resumeLine(patient, lines, begun, context));
    refuseIfUnderway(lines);
    if (line.state === "reverted") throw new Stop({ problem: "runEnded" });
    return reportFrom(await takeBack(patient, line, context));
  } catch (reason) {
    const problem = problemBehind(reason);
    const nothing = { changedSince: [], gone: [], columnsRemoved: [] };
    return { restored: 0, unchanged: 0, ...nothing, complete: false, problem };
  }
}

type TakenBack = CarriedOn & Pick<JournalledPlan, "leaves">;

async function takeBack(
  workbook: Workbook,
  line: Line,
  context: WorkContext,
): Promise<TakenBack> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const found = await findRun(workbook, line, "before", context);
    const journalled = await planBack(workbook, found, context);
    const { plan, leaves } = journalled;
    const { product, catalogue, assumptions, decider } = line;
    const stamp = { product, catalogue, assumptions, decider };
    const back = { journalled, stamp, takesBack: line.id };
    const columns = plan.columns;
    const id = await openRun(workbook, { ...back, columns }, context);
    if (id === undefined) continue;
    const circumstances = { takesBack: line.id };
    return {
      ...(await carryOn(workbook, id, journalled, context, circumstances)),
      leaves,
    };
  }
  throw new Stop({ problem: "neverAtRest", sheet: line.sheetName });
}

/** What each row is to get back, as far as it holds what the run wrote. @throws Stop, WorkbookFailure */
async function planBack(
  workbook: Workbook,
  found: FoundRun,
  context: WorkContext,
): Promise<JournalledPlan> {
  const { makes, part } = found;
  const plan = onColumnsThere(found);
  const removes = plan.columns.flatMap(({ id, header }) => {
    const now = part.columns.get(id)?.header;
    // Ours is numbered where a column bore its header before; what the planner calls otherwise is the planner's.
    const isOurs = now?.replace(/ \(\d+\)$/, "") === header;
    return now !== undefined && isOurs && makes.includes(id)
      ? [{ id, header: now }]
      : [];
  });
  // Rows that cannot be told from each other are for the writer to leave alone, not a reason to give nothing back.
  const anyKeys = { lastRow: plan.firstRow - 1, rows: new Map() };
  const { held, keyColumn } = await surveyRows(
    workbook,
    { ...plan, ...anyKeys },
    context,
  );
  const isAllNew = plan.columns
    .filter(isWritable)
    .every(({ id }) => makes.includes(id));
  const rows = rowsToGiveBack(plan, held, isAllNew);
  const places = plan.columns.map(
    ({ id }) => part.columns.get(id)?.column ?? -1,
  );
  return {
    plan: { ...plan, places, keyColumn, wanted: rows.wanted, before: held },
    ...{ makes: [], removes, leaves: rows.leaves },
  };
}

function reportFrom({
  report,
  columnsRemoved,
  leaves,
}: TakenBack): RevertReport {
  const { written, unchanged, failed, problem } = report;
  const isGone = ({ reason }: WriteReport["failed"][number]): boolean =>
    reason === "keyVanished" || reason === "keyNotFound";
  const changed = failed.filter((failure) => !isGone(failure));
  const isSettled = changed.every(
    ({ reason }) => reason === "changedMeanwhile",
  );
  return {
    restored: written,
    unchanged: leaves.unchanged + unchanged,
    changedSince: [...leaves.changedSince, ...changed.map(({ key }) => key)],
    gone: [...leaves.gone, ...failed.filter(isGone).map(({ key }) => key)],
    columnsRemoved,
    complete:
      isSettled && report.disturbed.length === 0 && problem === undefined,
    ...(problem === undefined ? {} : { problem }),
  };
}
