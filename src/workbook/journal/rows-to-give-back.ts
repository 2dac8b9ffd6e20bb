/** Settles what each row of a run gets back, and which rows are left alone since somebody changed them. */
import { isLeft, isSameCell, type KeptRow, LEFT } from "../kept-cell";
import type { RunPlan } from "../keyed-writer/run-plan";
import type { JournalledPlan } from "./plan-text";
import { isSameFormulaElsewhere } from "./same-formula";

/** `held` is what the rows hold now; `isAllNew` says that the run made all of the columns that it wrote. */
export function rowsToGiveBack(
  { wanted, before }: RunPlan,
  held: ReadonlyMap<string, KeptRow>,
  isAllNew: boolean,
): {
  wanted: Map<string, KeptRow>;
  leaves: JournalledPlan["leaves"];
} {
  const back = new Map<string, KeptRow>();
  const changedSince: string[] = [];
  const gone: string[] = [];
  let unchanged = 0;
  for (const [key, written] of wanted) {
    const [then, now] = [before.get(key), held.get(key)];
    const fate =
      then === undefined
        ? fateOfUnknown(written, now, isAllNew)
        : fateOf(written, then, now);
    if (fate === "gone") gone.push(key);
    if (fate === "changedSince") changedSince.push(key);
    if (fate === "unchanged") unchanged += 1;
    if (fate === "goesBack") back.set(key, cellsBack(written, then));
  }
  return { wanted: back, leaves: { unchanged, changedSince, gone } };
}

type Fate = "gone" | "changedSince" | "unchanged" | "goesBack" | "notOfRun";

function fateOf(
  written: KeptRow,
  then: KeptRow,
  now: KeptRow | undefined,
): Fate {
  if (holdsAll(then, written)) return "notOfRun";
  if (now === undefined) return "gone";
  if (holdsAll(now, cellsBack(written, then))) return "unchanged";
  return isOfRun(written, then, now) ? "goesBack" : "changedSince";
}

/**
 * A row that came when the run was planned already, perhaps pasted with all that it holds now: only in columns that the
 * run made is it sure to have been blank.
 */
function fateOfUnknown(
  written: KeptRow,
  now: KeptRow | undefined,
  isAllNew: boolean,
): Fate {
  const isBlank = now === undefined || holdsAll(now, cellsBack(written));
  if (isBlank) return "notOfRun";
  return isAllNew && isOfRun(written, [], now) ? "goesBack" : "changedSince";
}

function holdsAll(held: KeptRow, asked: KeptRow): boolean {
  return asked.every(
    (cell, index) => isLeft(cell) || isSameCell(held[index] ?? null, cell),
  );
}

/** Tells whether each cell holds what the run wrote or what stood there before. */
function isOfRun(written: KeptRow, then: KeptRow, now: KeptRow): boolean {
  return written.every((cell, index) => {
    const [held, before] = [now[index] ?? null, then[index] ?? null];
    return (
      isLeft(cell) ||
      isSameCell(held, cell) ||
      isSameCell(held, before) ||
      isSameFormulaElsewhere(held, cell)
    );
  });
}

function cellsBack(written: KeptRow, then: KeptRow = []): KeptRow {
  return written.map((cell, index) =>
    isLeft(cell) ? LEFT : (then[index] ?? null),
  );
}
