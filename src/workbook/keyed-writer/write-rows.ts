/** Writes what a look at the rows asks for, piece by piece. */
import { chunksOf } from "../chunks";
import { stopIfCancelled } from "../cancel";
import { ROWS_PER_WRITE, type WorkContext } from "../context";
import { inputIn } from "../kept-cell";
import { type GuardedWrite, guardedWrite } from "../owned/guarded-write";
import { makeSpareCopy } from "../owned/spare-copy";
import { type CellInput, type Workbook, WorkbookFailure } from "../port";
import type { Layout } from "./layout";
import type { RowChange } from "./look";
import { type Run, suspect } from "./run";
import { weigh } from "./weigh";

const TRIES_AT_GIVING_BACK = 3;

/** Writes the changes in order, up to the first sign that rows or columns have moved. @throws Stop, WorkbookFailure */
export async function writeRows(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  changes: readonly RowChange[],
  context: WorkContext,
): Promise<void> {
  let done = 0;
  run.spare ??= await makeSpareCopy(workbook, layout.ownership);
  for (const chunk of chunksOf(
    changes,
    context.rowsPerWrite ?? ROWS_PER_WRITE,
  )) {
    if (run.isClean) stopIfCancelled(context);
    if (!(await writeChunk(workbook, layout, run, chunk))) return;
    done += chunk.length;
    context.progress?.(done, changes.length);
  }
}

/** True when all rows were where they were expected. */
async function writeChunk(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  chunk: readonly RowChange[],
): Promise<boolean> {
  try {
    const write = writeOf(layout, run, chunk);
    const seen = await guardedWrite(workbook, write);
    const { isInPlace, owed } = weigh(run, chunk, seen);
    await giveBack(workbook, layout, run, owed);
    return isInPlace;
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
    if (reason.applied === "unknown") throw inDoubt(run, chunk, reason);
    if (reason.kind !== "tooLarge" && reason.kind !== "refused") throw reason;
    return writeHalves(workbook, layout, run, chunk, reason);
  }
}

/**
 * Puts back at once what rows held that were not to be hit, by place: the less can happen before that, the better. What
 * it misses, the next look finds.
 */
async function giveBack(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  owed: readonly RowChange[],
  tried = 1,
): Promise<void> {
  if (owed.length === 0) return;
  // A row that got back what it held is not one that holds its result.
  const proved = new Set(run.proved);
  try {
    const seen = await guardedWrite(workbook, writeOf(layout, run, owed));
    const missed = weigh(run, owed, seen).owed;
    if (tried < TRIES_AT_GIVING_BACK)
      await giveBack(workbook, layout, run, missed, tried + 1);
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
    if (reason.applied === "unknown") throw inDoubt(run, owed, reason);
    if (reason.kind !== "tooLarge" && reason.kind !== "refused") throw reason;
  }
  for (const { key } of owed)
    if (key !== undefined && !proved.has(key)) run.proved.delete(key);
}

async function writeHalves(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  chunk: readonly RowChange[],
  reason: WorkbookFailure,
): Promise<boolean> {
  const [only] = chunk;
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return (
      (await writeChunk(workbook, layout, run, chunk.slice(0, middle))) &&
      (await writeChunk(workbook, layout, run, chunk.slice(middle)))
    );
  }
  if (only?.key === undefined || !run.plan.wanted.has(only.key)) throw reason;
  run.refused.add(only.key);
  return true;
}

/** A host that cannot even be asked for the spare copy: the chunk may stand anywhere, so that nothing is claimed. */
function inDoubt(
  run: Run,
  chunk: readonly RowChange[],
  reason: WorkbookFailure,
): WorkbookFailure {
  run.proved.clear();
  for (const { inputs } of chunk) suspect(run, { inputs, victim: "unknown" });
  return reason;
}

function writeOf(
  { ownership, sheet, keyColumn, columns }: Layout,
  { isRowWise, spare }: Run,
  chunk: readonly RowChange[],
): GuardedWrite {
  const first = chunk[0]?.row ?? 0;
  const last = chunk[chunk.length - 1]?.row ?? first;
  const cells: (readonly CellInput[])[] = Array.from(
    { length: last - first + 1 },
    () => columns.map(() => undefined),
  );
  for (const { row, inputs } of chunk) {
    cells[row - first] = inputs.map((input) => inputIn(input, row));
  }
  const rows = { sheet: sheet.id, keyColumn, columns, row: first, cells };
  return { ownership, ...rows, isRowWise, spare };
}
