/** Weighs what a write saw of itself: whether each row was the right one, held what it was seen to hold, and took its cells. */
import { holds, isLeft, keptRow, type KeptRow, LEFT } from "../kept-cell";
import { keyText } from "../key-text";
import type { WriteSeen } from "../owned/guarded-write";
import type { OwnedRow } from "../owned/owned-rows";
import type { RowChange } from "./look";
import { isSameIn, yieldTo } from "./restore";
import { type Run, suspect, wantedOf } from "./run";

/** What was seen of one row, and what was to be written there, if anything. */
interface RowSeen {
  readonly before: OwnedRow;
  readonly after: OwnedRow;
  readonly change: RowChange | undefined;
}

/** What came of a write. */
export interface Weighed {
  /** Whether all rows were where they were expected, so that the next ones will be too. */
  readonly isInPlace: boolean;
  /** What the rows held that it should not have written over, to be put back where it stood. */
  readonly owed: readonly RowChange[];
}

/** Weighs a write of results, or one that gives back what another was not to hit. */
export function weigh(
  run: Run,
  chunk: readonly RowChange[],
  seen: WriteSeen,
): Weighed {
  if (!seen.isInPlace) return { isInPlace: false, owed: [] };
  if (seen.after === undefined) return weighUnanswered(run, chunk, seen.before);
  const rows = rowsSeen(chunk, seen.before, seen.after);
  const isScattered = !run.isRowWise && rows.some((row) => wentElsewhere(row));
  if (isScattered) noteScattered(run, rows);
  let isInPlace = !isScattered;
  const owed = isScattered ? rows.filter(isHit).map(heldBeforeWrite) : [];
  for (const row of rows) {
    const { before, after, change } = row;
    if (change === undefined) continue;
    if (keyText(before.key) === change.key) {
      const isTheirs = weighRow(run, change, before, after);
      if (isTheirs && !isScattered) owed.push(heldBeforeWrite(row));
      continue;
    }
    noteStray(run, change, before);
    isInPlace = false;
    if (!isScattered) owed.push(heldBeforeWrite(row));
  }
  return { isInPlace, owed };
}

/** Weighs a write whose answer was lost by what it was about to hit; what of it stands there, the next look finds. */
function weighUnanswered(
  run: Run,
  chunk: readonly RowChange[],
  before: readonly OwnedRow[],
): Weighed {
  const owed: RowChange[] = [];
  for (const { before: row, change } of rowsSeen(chunk, before, before)) {
    if (change === undefined) continue;
    const { key, inputs } = change;
    suspect(run, { inputs, victim: "unknown" });
    if (key !== undefined) run.proved.delete(key);
    const isRightRow = keyText(row.key) === key;
    if (!isRightRow) noteStray(run, change, row);
    const isTheirs = isRightRow && key !== undefined && yieldTo(run, key, row);
    if (isTheirs) run.disturbed.add(key);
    if (isTheirs || !isRightRow)
      owed.push(heldBeforeWrite({ before: row, after: row, change }));
  }
  return { isInPlace: false, owed };
}

/** What a row held in the cells that were written, as a change that puts it back. */
function heldBeforeWrite({ before, after, change }: RowSeen): RowChange {
  const held = keptRow(before);
  const inputs = held.map((cell, index) => {
    const isWritten = change !== undefined && !isLeft(change.inputs[index]);
    return isWritten || !isSameIn(before, after, index) ? cell : LEFT;
  });
  const key = keyText(before.key);
  return { row: before.row, key, inputs, isRepair: true };
}

function isHit({ before, after }: RowSeen): boolean {
  return after.values.some((_, index) => !isSameIn(before, after, index));
}

function rowsSeen(
  chunk: readonly RowChange[],
  before: readonly OwnedRow[],
  after: readonly OwnedRow[],
): RowSeen[] {
  const changes = new Map(chunk.map((change) => [change.row, change]));
  return before.flatMap((row, index) => {
    const then = after[index];
    const change = changes.get(row.row);
    return then === undefined ? [] : [{ before: row, after: then, change }];
  });
}

/** True where somebody had put something into the row that it wrote over. */
function weighRow(
  run: Run,
  { key, inputs }: RowChange,
  before: OwnedRow,
  after: OwnedRow,
): boolean {
  if (key === undefined) return isTypedWithoutKey(run, inputs, before);
  if (yieldTo(run, key, before)) {
    suspect(run, { inputs, victim: { key } });
    run.disturbed.add(key);
    return true;
  }
  if (keyText(after.key) === key && takes(after, inputs)) {
    if (wantedOf(run, key) !== undefined) run.proved.add(key);
    return false;
  }
  run.differed.set(key, (run.differed.get(key) ?? 0) + 1);
  run.altered.set(key, keptRow(after));
  return false;
}

/** A row without a key is written only to take our mistakes out of it: anything else that stood there is somebody's. */
function isTypedWithoutKey(
  { suspects }: Run,
  inputs: KeptRow,
  before: OwnedRow,
): boolean {
  return inputs.some(
    (input, index) =>
      !isLeft(input) &&
      !holds(before, index, input) &&
      !holds(before, index, null) &&
      suspects.heldWithoutKey(before, index) === undefined &&
      !suspects.accountsFor(undefined, before, index),
  );
}

/** The row that was hit is put right after the next look: by its own results, or by what it held. */
function noteStray(run: Run, { inputs }: RowChange, before: OwnedRow): void {
  const key = keyText(before.key);
  if (key === undefined) {
    const held = keptRow(before);
    suspect(run, { inputs, victim: "rowWithoutKey", before: held });
    return;
  }
  yieldTo(run, key, before);
  suspect(run, { inputs, victim: { key } });
  noteDisturbed(run, key);
}

/** A row of which each cell is to be written will be put right by that, or be reported. */
function noteDisturbed(run: Run, key: string): void {
  run.proved.delete(key);
  const isAllWanted = wantedOf(run, key)?.every((cell) => !isLeft(cell));
  if (isAllWanted !== true) run.disturbed.add(key);
}

/** A cell that took nothing of what it was given, or changed without having been given anything. */
function wentElsewhere({ before, after, change }: RowSeen): boolean {
  return after.values.some((_, index) => {
    const input = change?.inputs[index];
    const isSame = isSameIn(before, after, index);
    return input === undefined || isLeft(input)
      ? !isSame
      : isSame && !holds(after, index, input);
  });
}

/** From here on each row is written by itself; what stands where by now, only another look can tell. */
function noteScattered(run: Run, rows: readonly RowSeen[]): void {
  run.isRowWise = true;
  for (const { before, after, change } of rows) {
    const wasHit = isHit({ before, after, change });
    const key = keyText(before.key);
    if (wasHit && key === undefined)
      suspect(run, {
        ...{ inputs: keptRow(after), victim: "rowWithoutKey" },
        before: keptRow(before),
      });
    if (!wasHit || key === undefined) continue;
    yieldTo(run, key, before);
    noteDisturbed(run, key);
    suspect(run, { inputs: keptRow(after), victim: { key } });
    if (change !== undefined)
      suspect(run, { inputs: change.inputs, victim: "unknown" });
  }
}

function takes(row: OwnedRow, inputs: KeptRow): boolean {
  return inputs.every((input, index) => holds(row, index, input));
}
