/** Carries out a plan: makes the columns, then looks and writes in turn until every row is proved. */
import { readAtRest } from "../at-rest";
import { stopIfCancelled } from "../cancel";
import type { WorkContext } from "../context";
import { ensureColumns } from "../owned/make-columns";
import { findOwned, type OwnedPart } from "../owned/owned-columns";
import { removeSpareCopy } from "../owned/spare-copy";
import type { Workbook } from "../port";
import { problemBehind, Stop } from "../stop";
import { type Layout, locate, type Start, startOf } from "./layout";
import { settleLastWrite } from "./last-write";
import { type Look, lookAtRows, type RowChange } from "./look";
import { reportOf, type WriteReport } from "./report";
import { beginRun, type Run } from "./run";
import { type RunPlan, writesFormulas } from "./run-plan";
import { writeRows } from "./write-rows";

/** How often the rows are looked at and written before a sheet that keeps changing is given up. */
const PASSES = 25;

export interface Circumstances {
  /** Whether an earlier try may have left writes of the plan anywhere in our columns. */
  readonly isResumed?: boolean;
  /** Whether columns that are missing are made; otherwise they end the run. */
  readonly makesColumns?: boolean;
}

/** Does what the plan says and reports what stands. Never throws for what a workbook or its people do. */
export async function carryOut(
  workbook: Workbook,
  plan: RunPlan,
  context: WorkContext,
  { isResumed = false, makesColumns = true }: Circumstances = {},
): Promise<WriteReport> {
  const run = beginRun(plan);
  if (isResumed) suspectEverything(run);
  try {
    stopIfCancelled(context);
    if (isResumed) await settleLastWrite(workbook, run);
    const start = await startWith(workbook, plan, context, makesColumns);
    run.columns = start.columns;
    await writeUntilProved(workbook, run, start, context);
  } catch (reason) {
    run.problem = problemBehind(reason);
  }
  // What could not be given back now can be when the run is gone on with.
  const isLeftToDo = run.problem?.problem === "cellsHit";
  if (run.spare !== undefined && !isLeftToDo)
    await removeSpareCopy(workbook, run.spare);
  return reportOf(run);
}

/** Nobody knows what the last writes of a pane that was killed went to: what they held may stand in any row. */
function suspectEverything(run: Run): void {
  for (const inputs of new Set(run.plan.wanted.values()))
    run.suspects.add({ inputs, victim: "unknown" });
  run.isClean = false;
}

async function startWith(
  workbook: Workbook,
  plan: RunPlan,
  context: WorkContext,
  makesColumns: boolean,
): Promise<Start> {
  const ready = !makesColumns
    ? await findOwned(workbook, plan.sheet, () => plan.headerRow)
    : await ensureColumns(workbook, plan, context, ({ headers }) => {
        const isKeyThere = (headers[plan.keyColumn] ?? "") === plan.keyHeader;
        if (!isKeyThere) throw new Stop({ problem: "columnsMoved" });
      });
  refuseStaleFormulas(plan, ready);
  const start = startOf(plan, ready);
  // Columns that were made just now were made in the header row that was asked for, wherever it is by now.
  const columns = start.columns.map((column) => {
    const headerRow = plan.headerRows.get(column.id) ?? plan.headerRow;
    return { ...column, headerRow };
  });
  return { ...start, columns };
}

/** Columns that moved between the look for which the plan was made and now are not where its formulas read them. */
function refuseStaleFormulas(plan: RunPlan, { headers }: OwnedPart): void {
  const isMoved = plan.headers?.some(
    (header, column) => header !== (headers[column] ?? ""),
  );
  if (isMoved === true && writesFormulas(plan))
    throw new Stop({ problem: "columnsMoved" });
}

/** Looks and writes in turn; ends when a look at a sheet at rest finds nothing to do. @throws Stop, WorkbookFailure */
async function writeUntilProved(
  workbook: Workbook,
  run: Run,
  start: Start,
  context: WorkContext,
): Promise<void> {
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const { layout, look, atRest } = await lookAtRest(
      workbook,
      run,
      start,
      context,
    );
    run.columns = layout.columns;
    run.others = layout.others;
    // What is to be written must not be taken from a picture in which rows are missing.
    if (look === undefined || (!atRest && run.seen === undefined)) continue;
    learn(run, look);
    if (atRest) settleDoubts(run, look);
    const isDone = look.changes.length + look.yielded.size === 0;
    if (isDone && atRest) return;
    const changes = changesNow(run, look, context);
    await writeRows(workbook, layout, run, changes, context);
  }
  const sheet = (await workbook.sheets()).find(
    ({ id }) => id === run.plan.sheet,
  );
  throw new Stop({ problem: "neverAtRest", sheet: sheet?.name ?? "" });
}

/** A run that is cancelled first puts right what it has touched. @throws Stop when there is nothing left of that */
function changesNow(
  run: Run,
  { changes, yielded }: Look,
  context: WorkContext,
): readonly RowChange[] {
  if (context.isCancelled?.() !== true) return changes;
  const repairs = changes.filter(({ isRepair }) => isRepair);
  if (run.isClean && repairs.length + yielded.size === 0)
    stopIfCancelled(context);
  return repairs;
}

async function lookAtRest(
  workbook: Workbook,
  run: Run,
  start: Start,
  context: WorkContext,
): Promise<{ layout: Layout; look: Look | undefined; atRest: boolean }> {
  const { answer, atRest } = await readAtRest(
    workbook,
    run.plan.sheet,
    async () => {
      const layout = await locate(workbook, run.plan, start);
      return { layout, look: await lookAtRows(workbook, layout, run, context) };
    },
  );
  return { ...answer, atRest };
}

/** Takes over what a look at the rows found: it supersedes what writes had proved. */
function learn(
  run: Run,
  { proved, restored, yielded, seen, twice }: Look,
): void {
  run.seen = seen;
  run.twice = twice;
  run.proved.clear();
  for (const key of proved) run.proved.add(key);
  for (const key of restored) run.disturbed.delete(key);
  for (const [key, held] of yielded) run.yielded.set(key, held);
}

/** What a look at a sheet at rest makes certain: a row that is gone cannot be wrong, and strays would have been found. */
function settleDoubts(run: Run, { seen, changes }: Look): void {
  for (const key of run.disturbed) {
    if (!seen.has(key)) run.disturbed.delete(key);
  }
  const isAsked = (key: string | undefined): boolean =>
    key !== undefined && run.plan.wanted.has(key);
  if (changes.every(({ key }) => isAsked(key))) run.strays = 0;
  if (changes.every(({ isRepair }) => !isRepair)) run.isClean = true;
}
