/** Finds what a write of ours put into a row that it was not meant for, and what that row must get back. */
import {
  holdsInput,
  inputAt,
  inputsOf,
  type OwnedInput,
  type RowContent,
} from "../cell-content";
import type { OwnedRow } from "../owned/owned-rows";
import { isAllWanted, type Run, type Suspect } from "./run";

/** Tells whether a cell of a row holds an input. */
export function holds(
  row: RowContent,
  index: number,
  input: OwnedInput,
): boolean {
  return holdsInput(
    inputAt(input, row.row),
    row.values[index] ?? null,
    row.formulas[index] ?? null,
  );
}

/** What puts a cell right again that we may have hit by mistake; undefined where we surely did not. */
export function restoring(
  run: Run,
  key: string | undefined,
  row: OwnedRow,
  index: number,
): OwnedInput {
  for (const suspect of run.suspects) {
    if (!couldHaveHit(suspect, key, run)) continue;
    const input = suspect.inputs[index];
    if (input === undefined || !holds(row, index, input)) continue;
    const held = heldBefore(run, key, suspect);
    if (held === "unknown") continue;
    const before = held === "nothing" ? null : inputsOf(held, row.row)[index];
    if (before !== undefined && !holds(row, index, before)) return before;
  }
  return undefined;
}

/** Tells whether a row that we hit holds again what it held, but for what is wanted there anyway. */
export function isRestored(run: Run, key: string, row: OwnedRow): boolean {
  if (!run.disturbed.has(key)) return false;
  const held = run.kept.get(key);
  const kept = held === undefined ? undefined : inputsOf(held, row.row);
  const wanted = run.request.rows.get(key);
  return row.values.every((_, index) => {
    if (wanted?.[index] !== undefined) return true;
    const input = kept === undefined ? null : kept[index];
    return input !== undefined && holds(row, index, input);
  });
}

/** A row without a key may have got one since, so a row whose key is new is suspected as well. */
function couldHaveHit(
  { victim }: Suspect,
  key: string | undefined,
  run: Run,
): boolean {
  if (victim === "unknown") return true;
  if (victim !== "rowWithoutKey") return victim.key === key;
  return key === undefined || run.keysAtFirst?.has(key) === false;
}

function heldBefore(
  run: Run,
  key: string | undefined,
  { before }: Suspect,
): RowContent | "nothing" | "unknown" {
  const wasThere = key !== undefined && run.keysAtFirst?.has(key) === true;
  if (!wasThere) return before ?? "nothing";
  // What rows held that are wanted whole is not kept: only the hit itself may have seen it.
  if (isAllWanted(run, key)) return before ?? "unknown";
  return run.kept.get(key) ?? "nothing";
}
