/** Writes results into columns of ours, each to the row that bears its key, and proves that they stand there. */
import { columnLetters } from "../a1";
import { readAtRest } from "../at-rest";
import type { WorkContext } from "../context";
import { withPatience } from "../patience";
import type { Workbook } from "../port";
import { problemBehind, Stop } from "../stop";
import { type Layout, locate, type Start } from "./layout";
import { type Plan, planRows } from "./plan";
import { prepare } from "./prepare";
import { reportOf, type WriteReport } from "./report";
import { assertWhole, type WriteRequest } from "./request";
import { beginRun, type Run } from "./run";
import { writeRows } from "./write-rows";

/** How often the rows are looked at and written before a sheet that keeps changing is given up. */
const PASSES = 25;

/**
 * Writes the rows of the request and reports what stands. Never throws for what a workbook or its people do.
 * @throws RangeError where a row of the request has not one input for each column.
 */
export async function writeByKey(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<WriteReport> {
  assertWhole(request);
  const run = beginRun(request);
  if (request.rows.size > 0) {
    try {
      const patient = withPatience(workbook, context);
      const start = await prepare(patient, request, context);
      run.columns = start.columns;
      await writeUntilProved(patient, run, start, context);
    } catch (reason) {
      run.problem = problemBehind(reason);
    }
  }
  return reportOf(run);
}

/** Looks and writes in turn; ends when a look at a sheet at rest finds nothing to do. @throws Stop, WorkbookFailure */
async function writeUntilProved(
  workbook: Workbook,
  run: Run,
  start: Start,
  context: WorkContext,
): Promise<void> {
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const { layout, plan, atRest } = await look(workbook, run, start, context);
    refuseUnseenHits(run, layout);
    run.columns = layout.columns;
    // What the rows held at first must not be taken from a picture in which some are missing.
    if (plan === undefined || (!atRest && run.keysAtFirst === undefined))
      continue;
    learn(run, plan);
    if (atRest) settleDoubts(run, plan);
    if (plan.changes.length === 0 && atRest) return;
    await writeRows(workbook, layout, run, plan.changes, context);
  }
  const sheet = (await workbook.sheets()).find(
    ({ id }) => id === run.request.sheet,
  );
  throw new Stop({ problem: "neverAtRest", sheet: sheet?.name ?? "" });
}

/** A write without an answer, and columns that are elsewhere now: nobody knows which columns it went to. */
function refuseUnseenHits(run: Run, { columns }: Layout): void {
  const places = run.unanswered;
  const isMoved = columns.some(
    ({ column }, index) => column !== places?.[index],
  );
  if (places !== undefined && isMoved) {
    throw new Stop({
      problem: "columnsHit",
      columns: places.map(columnLetters).join(", "),
    });
  }
  run.unanswered = undefined;
}

interface Look {
  readonly layout: Layout;
  /** Undefined when columns moved while the rows were read. */
  readonly plan: Plan | undefined;
  readonly atRest: boolean;
}

async function look(
  workbook: Workbook,
  run: Run,
  start: Start,
  context: WorkContext,
): Promise<Look> {
  const { answer, atRest } = await readAtRest(
    workbook,
    run.request.sheet,
    async () => {
      const layout = await locate(workbook, run.request, start);
      return { layout, plan: await planRows(workbook, layout, run, context) };
    },
  );
  return { ...answer, atRest };
}

/** Takes over what a look at the rows found: it supersedes what writes had proved. */
function learn(run: Run, { proved, restored, kept, seen, twice }: Plan): void {
  if (run.keysAtFirst === undefined) {
    for (const [key, content] of kept) run.kept.set(key, content);
    run.keysAtFirst = seen;
  }
  run.seen = seen;
  run.twice = twice;
  run.proved.clear();
  for (const key of proved) run.proved.add(key);
  for (const key of restored) run.disturbed.delete(key);
}

/** What a look at a sheet at rest makes certain: a row that is gone cannot be wrong, and strays would have been found. */
function settleDoubts(run: Run, { seen, changes }: Plan): void {
  for (const key of run.disturbed) {
    if (!seen.has(key)) run.disturbed.delete(key);
  }
  const isAsked = (key: string | undefined): boolean =>
    key !== undefined && run.request.rows.has(key);
  if (changes.every(({ key }) => isAsked(key))) run.strays = 0;
}
