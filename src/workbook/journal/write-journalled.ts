/** A run that is journalled whole before its first cell is written, so that it can be resumed and reverted. */
import type { WorkContext } from "../context";
import {
  changesSomething,
  makePlan,
  type PlannedRun,
} from "../keyed-writer/make-plan";
import { assertWhole, type WriteRequest } from "../keyed-writer/request";
import { reportOfNothing, reportUnchanged } from "../keyed-writer/report";
import { withPatience } from "../patience";
import type { Workbook } from "../port";
import { problemBehind, Stop } from "../stop";
import { carryOn } from "./carry-on";
import { readLines } from "./lines";
import { openRun, refuseIfUnderway } from "./open-run";
import type { JournalledPlan } from "./plan-text";
import type { RunId, RunReport, RunStamp } from "./run";

const TRIES = 6;

/**
 * Plans, journals, writes, proves and marks the run, in this order. A run that would change nothing leaves no entry.
 * Never throws for what a workbook or its people do. @throws RangeError as `writeByKey` does
 */
export async function writeJournalled(
  workbook: Workbook,
  request: WriteRequest,
  stamp: RunStamp,
  context: WorkContext,
): Promise<RunReport> {
  assertWhole(request);
  if (request.rows.size === 0)
    return { ...reportOfNothing([]), run: undefined };
  const patient = withPatience(workbook, context);
  try {
    refuseIfUnderway(await readLines(patient, context));
    const opened = await planAndOpen(patient, request, stamp, context);
    if (opened.run === undefined)
      return { ...reportUnchanged(opened.planned), run: undefined };
    const { run, journalled } = opened;
    const { report } = await carryOn(patient, run, journalled, context, {
      takesBack: "",
    });
    return { ...report, run };
  } catch (reason) {
    const report = reportOfNothing(request.rows.keys(), problemBehind(reason));
    return { ...report, run: undefined };
  }
}

type Opened =
  | { readonly run: RunId; readonly journalled: JournalledPlan }
  | { readonly run: undefined; readonly planned: PlannedRun };

/** @throws Stop, WorkbookFailure */
async function planAndOpen(
  workbook: Workbook,
  request: WriteRequest,
  stamp: RunStamp,
  context: WorkContext,
): Promise<Opened> {
  let sheet = "";
  let first: PlannedRun | undefined;
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const again = await planWithNames(workbook, request, context);
    const planned = first === undefined ? again : asFirstSeen(again, first);
    first ??= planned;
    if (!changesSomething(planned)) return { run: undefined, planned };
    const journalled = journalledPlan(planned);
    const { columns } = request;
    const run = await openRun(
      workbook,
      { journalled, stamp, columns, takesBack: "" },
      context,
    );
    if (run !== undefined) return { run, journalled };
    sheet = planned.part.sheet.name;
  }
  throw new Stop({ problem: "neverAtRest", sheet });
}

/** What somebody put into a row since the first plan is theirs, and not what a run may write over. */
function asFirstSeen(planned: PlannedRun, first: PlannedRun): PlannedRun {
  const { plan } = planned;
  const before = new Map(
    [...plan.before].map(([key, held]) => [
      key,
      first.plan.before.get(key) ?? held,
    ]),
  );
  return { ...planned, plan: { ...plan, before } };
}

/** A row that was typed after the others were named makes its key blank: it is named too. @throws Stop, WorkbookFailure */
async function planWithNames(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<PlannedRun> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await makePlan(workbook, request, context);
    } catch (reason) {
      const isUnnamed =
        request.key === "ownedRowId" &&
        reason instanceof Stop &&
        reason.problem.problem === "blankKeys";
      if (!isUnnamed || tried === TRIES) throw reason;
    }
  }
}

function journalledPlan({ plan, missing }: PlannedRun): JournalledPlan {
  return {
    plan,
    makes: missing.map(({ id }) => id),
    removes: [],
    leaves: { unchanged: 0, changedSince: [], gone: [] },
  };
}
