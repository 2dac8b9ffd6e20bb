/** Thaws what was frozen: each formula goes back into its cell, where the cell still holds what was put in for it. */
import type { WorkContext } from "../context";
import type { SheetSummary, Workbook } from "../port";
import { problemBehind } from "../stop";
import {
  findKeptFormulas,
  readKeptFormulas,
  settleEntries,
} from "./kept-formulas";
import { type Located, locateFrozen, type SpillGroup } from "./locate-frozen";
import {
  type Replacement,
  replaceCells,
  type ReplacementOutcome,
  standingOf,
} from "./replace-cells";
import type { LeftCell, LeftReason, ThawReport } from "./report";

interface Tally {
  thawed: number;
  already: number;
  gone: number;
  readonly left: LeftCell[];
  /** Rows of the entries that need no more be put back. */
  readonly settled: number[];
}

/** How many formulas wait to be thawed. @throws Stop; WorkbookFailure */
export async function countFrozen(
  workbook: Workbook,
  context: WorkContext,
): Promise<number> {
  const kept = await findKeptFormulas(workbook);
  if (kept === undefined) return 0;
  const entries = await readKeptFormulas(workbook, kept, context);
  const { groups, moved, gone } = locateFrozen(
    entries,
    await workbook.sheets(),
  );
  return groups.length + moved.length + gone;
}

/** Puts every kept formula back; the sheet that keeps them goes when nothing in it is needed any more. */
export async function thawFormulas(
  workbook: Workbook,
  context: WorkContext,
): Promise<ThawReport> {
  const tally: Tally = {
    thawed: 0,
    already: 0,
    gone: 0,
    left: [],
    settled: [],
  };
  try {
    const kept = await findKeptFormulas(workbook);
    if (kept !== undefined) await thaw(workbook, kept, context, tally);
    return reportOf(tally);
  } catch (reason) {
    return { ...reportOf(tally), problem: problemBehind(reason) };
  }
}

function reportOf({ thawed, already, gone, left }: Tally): ThawReport {
  return { thawed, already, gone, left };
}

async function thaw(
  workbook: Workbook,
  kept: SheetSummary,
  context: WorkContext,
  tally: Tally,
): Promise<void> {
  const entries = await readKeptFormulas(workbook, kept, context);
  const found = locateFrozen(entries, await workbook.sheets());
  tally.gone = found.gone;
  for (const cell of found.moved) leave(tally, cell, "moved");
  const intact = await intactGroups(workbook, found.groups, context, tally);
  const emptied = await emptySpilled(workbook, intact, context, tally);
  await putFormulasBack(workbook, emptied, context, tally);
  await settleEntries(workbook, kept.id, tally.settled);
  if (tally.left.length + tally.gone === 0)
    await workbook.batch([{ step: "removeSheet", sheet: kept.id }]);
}

/** The groups whose every cell still holds what was frozen; nothing is written yet. */
async function intactGroups(
  workbook: Workbook,
  groups: readonly SpillGroup[],
  context: WorkContext,
  tally: Tally,
): Promise<SpillGroup[]> {
  const cells = groups.flatMap(({ anchor, spilled }) => [
    formulaBack(anchor),
    ...spilled.map(emptying),
  ]);
  const standing = (await standingOf(workbook, cells, context)).values();
  return groups.filter((group) => {
    const anchor = standing.next().value;
    const others = group.spilled.map(() => standing.next().value);
    if (anchor === "already") {
      tally.already += 1;
      settle(tally, group);
      return false;
    }
    const isIntact = anchor === "open" && !others.includes("changed");
    if (!isIntact) leave(tally, group.anchor, "changedSince");
    return isIntact;
  });
}

/** A formula cannot fill cells that hold something, so these are emptied before it goes back. */
async function emptySpilled(
  workbook: Workbook,
  groups: readonly SpillGroup[],
  context: WorkContext,
  tally: Tally,
): Promise<SpillGroup[]> {
  const outcomes = await outcomesOf(
    workbook,
    groups.flatMap(({ spilled }) => spilled.map(emptying)),
    context,
  );
  const hindered: SpillGroup[] = [];
  const free = groups.filter((group) => {
    const all = group.spilled.map(() => outcomes.next().value);
    const isFree = all.every(isDone);
    if (!isFree) hindered.push(group);
    return isFree;
  });
  for (const { anchor } of hindered) leave(tally, anchor, "changedMeanwhile");
  await fillAgain(workbook, hindered, context);
  return free;
}

async function putFormulasBack(
  workbook: Workbook,
  groups: readonly SpillGroup[],
  context: WorkContext,
  tally: Tally,
): Promise<void> {
  const cells = groups.map(({ anchor }) => formulaBack(anchor));
  const outcomes = await outcomesOf(workbook, cells, context);
  const hindered: SpillGroup[] = [];
  for (const group of groups) {
    const outcome = outcomes.next().value;
    if (isDone(outcome)) {
      tally.thawed += 1;
      settle(tally, group);
    } else {
      const isChanged = outcome === "changed";
      leave(tally, group.anchor, isChanged ? "changedMeanwhile" : "notTaken");
      hindered.push(group);
    }
  }
  await fillAgain(workbook, hindered, context);
}

/** Where the formula did not go back, what it had filled keeps its values. */
async function fillAgain(
  workbook: Workbook,
  groups: readonly SpillGroup[],
  context: WorkContext,
): Promise<void> {
  const cells = groups.flatMap(({ spilled }) =>
    spilled.map((cell): Replacement => {
      const { input, expected } = emptying(cell);
      return { ...emptying(cell), expected: input, input: expected };
    }),
  );
  await outcomesOf(workbook, cells, context);
}

async function outcomesOf(
  workbook: Workbook,
  cells: readonly Replacement[],
  context: WorkContext,
): Promise<Iterator<ReplacementOutcome, undefined>> {
  const outcomes: ReplacementOutcome[] = [];
  await replaceCells(workbook, cells, context, (outcome) =>
    outcomes.push(outcome),
  );
  return outcomes.values();
}

function isDone(outcome: ReplacementOutcome | undefined): boolean {
  return outcome === "replaced" || outcome === "already";
}

function formulaBack({ entry, sheet }: Located): Replacement {
  const { at, frozenAs, formula } = entry;
  const { row, column } = at;
  const input = formula === undefined ? undefined : { formula };
  return { sheet: sheet.id, row, column, expected: frozenAs, input };
}

function emptying({ entry, sheet }: Located): Replacement {
  const { row, column } = entry.at;
  const expected = entry.frozenAs;
  return { sheet: sheet.id, row, column, expected, input: null };
}

function settle(tally: Tally, { anchor, spilled }: SpillGroup): void {
  for (const { entry } of [anchor, ...spilled])
    tally.settled.push(entry.entryRow);
}

function leave(
  tally: Tally,
  { entry, sheet }: Located,
  reason: LeftReason,
): void {
  const { row, column } = entry.now ?? entry.at;
  const { id, name } = sheet;
  tally.left.push({ sheet: id, sheetName: name, row, column, reason });
}
