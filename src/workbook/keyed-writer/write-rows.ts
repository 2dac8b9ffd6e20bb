/** Writes what was planned, looks whether it went where it should, and remembers what did not. */
import { inputAt } from "../cell-content";
import { chunksOf } from "../chunks";
import { ROWS_PER_WRITE, type WorkContext } from "../context";
import { keyText } from "../key-text";
import { guardedWrite, type WriteSeen } from "../owned/guarded-write";
import type { OwnedRow } from "../owned/owned-rows";
import { type CellInput, type Workbook, WorkbookFailure } from "../port";
import type { Layout } from "./layout";
import type { RowChange } from "./plan";
import { holds } from "./restore";
import { isAllWanted, type Run, suspect } from "./run";

/** How many writes may end without an answer before the run ends too. */
const ANSWERS_LOST = 10;

/** Writes the changes in order, up to the first sign that rows or columns have moved. @throws WorkbookFailure */
export async function writeRows(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  changes: readonly RowChange[],
  { rowsPerWrite = ROWS_PER_WRITE, progress }: WorkContext,
): Promise<void> {
  let done = 0;
  for (const chunk of chunksOf(changes, rowsPerWrite)) {
    if (!(await writeChunk(workbook, layout, run, chunk))) return;
    done += chunk.length;
    progress?.(done, changes.length);
  }
}

/** True when all rows were where they were expected. */
async function writeChunk(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  chunk: readonly RowChange[],
): Promise<boolean> {
  for (const { key } of chunk) if (key !== undefined) run.tried.add(key);
  try {
    return weigh(
      run,
      chunk,
      await guardedWrite(workbook, writeOf(layout, chunk)),
    );
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
    if (reason.applied === "unknown") return suspectAll(run, chunk, reason);
    if (reason.kind !== "tooLarge" && reason.kind !== "refused") throw reason;
    return writeHalves(workbook, layout, run, chunk, reason);
  }
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
  if (only?.key === undefined || !run.request.rows.has(only.key)) throw reason;
  run.refused.add(only.key);
  return true;
}

/** The chunk may stand in the sheet, and in other rows than it was meant for: only another look can tell. */
function suspectAll(
  run: Run,
  chunk: readonly RowChange[],
  reason: WorkbookFailure,
): boolean {
  run.answersLost += 1;
  run.unanswered = run.columns.map(({ column }) => column);
  for (const { inputs } of chunk) {
    suspect(run, { inputs, victim: "unknown", before: undefined });
  }
  if (run.answersLost > ANSWERS_LOST) throw reason;
  return false;
}

function weigh(
  run: Run,
  chunk: readonly RowChange[],
  seen: WriteSeen,
): boolean {
  if (!seen.isInPlace) return false;
  const first = chunk[0]?.row ?? 0;
  let inPlace = true;
  for (const change of chunk) {
    const [before, after] = [
      seen.before[change.row - first],
      seen.after[change.row - first],
    ];
    if (before === undefined || after === undefined) continue;
    if (keyText(before.key) === change.key) weighRow(run, change, after);
    else {
      recordStray(run, change, before);
      inPlace = false;
    }
  }
  return inPlace;
}

function weighRow(run: Run, { key, inputs }: RowChange, after: OwnedRow): void {
  if (key === undefined) return;
  const isKept =
    keyText(after.key) === key &&
    inputs.every((input, index) => holds(after, index, input));
  if (!isKept) run.differed.set(key, (run.differed.get(key) ?? 0) + 1);
  else if (run.request.rows.has(key)) run.proved.add(key);
}

/** The row that was hit is put right by the next plan: by its own results, or by what it held. */
function recordStray(run: Run, { inputs }: RowChange, before: OwnedRow): void {
  const key = keyText(before.key);
  suspect(run, {
    inputs,
    victim: key === undefined ? "rowWithoutKey" : { key },
    before,
  });
  if (key === undefined) return;
  run.proved.delete(key);
  if (isAllWanted(run, key) || run.disturbed.has(key)) return;
  // After a lost answer what the row held just now may be ours already; what it held at first surely is not.
  if (run.answersLost === 0) run.kept.set(key, before);
  run.disturbed.add(key);
}

function writeOf(
  layout: Layout,
  chunk: readonly RowChange[],
): Parameters<typeof guardedWrite>[1] {
  const { ownership, sheet, keyColumn, columns } = layout;
  const first = chunk[0]?.row ?? 0;
  const last = chunk[chunk.length - 1]?.row ?? first;
  const cells: (readonly CellInput[])[] = Array.from(
    { length: last - first + 1 },
    () => columns.map(() => undefined),
  );
  for (const { row, inputs } of chunk) {
    cells[row - first] = inputs.map((input) => inputAt(input, row));
  }
  return { ownership, sheet: sheet.id, keyColumn, columns, row: first, cells };
}
