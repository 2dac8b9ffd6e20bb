/** Finds what a write of ours put into a row that it was not meant for, and what that row must get back. */
import {
  holds,
  isLeft,
  keptContent,
  keptRow,
  type KeptCell,
  type KeptRow,
  LEFT,
} from "../kept-cell";
import type { OwnedRow } from "../owned/owned-rows";
import { type Run, wantedOf } from "./run";

/** What a row held that is not, or not any more, ours to change; a row that came later held nothing. */
export function heldBefore({ plan, yielded }: Run, key: string): KeptRow {
  return yielded.get(key) ?? plan.before.get(key) ?? [];
}

/** What puts a cell right again that we may have hit by mistake; `LEFT` where we surely did not. */
export function restoring(
  run: Run,
  key: string | undefined,
  row: OwnedRow,
  index: number,
): KeptCell {
  const held = hitCellHeld(run, key, row, index);
  return held === undefined || holds(row, index, held) ? LEFT : held;
}

/** Tells whether a row that we hit holds again what it held, but for what is wanted there anyway. */
export function isRestored(run: Run, key: string, row: OwnedRow): boolean {
  if (!run.disturbed.has(key)) return false;
  const wanted = wantedOf(run, key);
  const held = heldBefore(run, key);
  return row.values.every(
    (_, index) =>
      !isLeft(wanted?.[index]) || holds(row, index, held[index] ?? null),
  );
}

/** Tells whether somebody else put something into a cell of a row that the plan wants to write. */
export function isChangedMeanwhile(
  run: Run,
  key: string,
  row: OwnedRow,
): boolean {
  const wanted = wantedOf(run, key);
  return row.values.some(
    (_, index) => !isLeft(wanted?.[index]) && isStrange(run, key, row, index),
  );
}

/** Takes what people put into a row since the plan was made for what it must hold; true where there was something. */
export function yieldTo(run: Run, key: string, row: OwnedRow): boolean {
  const isTheirs = row.values.some((_, index) =>
    isStrange(run, key, row, index),
  );
  if (isTheirs) run.yielded.set(key, contentToKeep(run, key, row));
  return isTheirs;
}

/** What a row holds that somebody changed, without what we may have put there by mistake. */
export function contentToKeep(run: Run, key: string, row: OwnedRow): KeptRow {
  const held = heldBefore(run, key);
  return keptRow(row).map((content, index) =>
    isOurMistake(run, key, row, index) ? (held[index] ?? null) : content,
  );
}

/** Neither what stood there, nor what the plan wants, nor anything that we may have put there. */
function isStrange(
  run: Run,
  key: string,
  row: OwnedRow,
  index: number,
): boolean {
  const isExpected =
    isWanted(run, key, row, index) ||
    holds(row, index, heldBefore(run, key)[index] ?? null);
  return !isExpected && !isOurMistake(run, key, row, index);
}

function isWanted(
  run: Run,
  key: string,
  row: OwnedRow,
  index: number,
): boolean {
  const wanted = wantedOf(run, key)?.[index];
  return !isLeft(wanted) && holds(row, index, wanted ?? null);
}

function isOurMistake(
  run: Run,
  key: string,
  row: OwnedRow,
  index: number,
): boolean {
  if (isWanted(run, key, row, index)) return false;
  const altered = run.altered.get(key);
  return (
    hitCellHeld(run, key, row, index) !== undefined ||
    (altered !== undefined && holds(row, index, altered[index] ?? null))
  );
}

/** A row without a key may have got one since, so a row whose key is new may be one that was hit without a key. */
function hitCellHeld(
  run: Run,
  key: string | undefined,
  row: OwnedRow,
  index: number,
): KeptCell | undefined {
  const isKnown =
    key !== undefined && (run.plan.before.has(key) || run.yielded.has(key));
  const seen = isKnown ? undefined : run.suspects.heldWithoutKey(row, index);
  if (seen !== undefined) return seen;
  if (!run.suspects.accountsFor(key, row, index)) return undefined;
  return key === undefined ? null : (heldBefore(run, key)[index] ?? null);
}

/** Tells whether a cell of two pictures of one row holds the same. */
export function isSameIn(
  one: OwnedRow,
  other: OwnedRow,
  index: number,
): boolean {
  const content = keptContent(
    one.values[index] ?? null,
    one.formulas[index] ?? null,
    one.row,
  );
  return holds(other, index, content);
}
