/** What the last write of a run that ended in the middle was about to hit, and what of that must be put right. */
import { inputOf } from "../cell-content";
import { keyText } from "../key-text";
import { keptRow, signOf } from "../kept-cell";
import { ownedRowsOf, questionsAbout } from "../owned/owned-rows";
import { findOwnership } from "../owned/ownership-sheet";
import { type Copied, isOfHeaders, leftCopy } from "../owned/left-copy";
import { removeSpareCopy, type Target } from "../owned/spare-copy";
import { takeBack } from "../owned/take-back";
import type { CellInput, SheetId, Workbook } from "../port";
import { yieldTo } from "./restore";
import type { Run } from "./run";

/** Nobody heard the answer to that write: its spare copy is what is left of it. @throws Stop, WorkbookFailure */
export async function settleLastWrite(
  workbook: Workbook,
  run: Run,
): Promise<void> {
  const ownership = (await findOwnership(workbook))?.sheet;
  if (ownership === undefined) return;
  const left = await leftCopy(workbook, ownership, run.plan.sheet);
  if (left === undefined || isOfHeaders(left.target)) return;
  const { target, copied, spare } = left;
  if (copied.isInPlace) {
    for (const row of copied.before) {
      const key = keyText(row.key);
      if (key !== undefined) yieldTo(run, key, row);
    }
  } else await takeBackFrom(workbook, run, ownership, target, copied);
  await removeSpareCopy(workbook, { sheet: spare, ownership });
}

/** Other columns than ours stood there: what we put into them is taken out by place, where it still stands. */
async function takeBackFrom(
  workbook: Workbook,
  { plan }: Run,
  ownership: SheetId,
  target: Target,
  { before }: Copied,
): Promise<void> {
  const asked = {
    ...target,
    columns: target.columns.map(({ column }) => column),
  };
  const after = ownedRowsOf(asked, await workbook.batch(questionsAbout(asked)));
  const wanted = [...new Set(plan.wanted.values())];
  const ours = target.columns.map(
    (_, index) => new Set(wanted.map((row) => signOf(row[index] ?? null))),
  );
  const cells = after.map((row, at): CellInput[] => {
    const [now, then] = [keptRow(row), before[at] && keptRow(before[at])];
    return now.map((cell, index) => {
      const isChanged = signOf(cell) !== signOf(then?.[index] ?? null);
      return isChanged && ours[index]?.has(signOf(cell)) === true
        ? inputOf(row.values[index] ?? null, row.formulas[index] ?? null)
        : undefined;
    });
  });
  const isAny = cells.some((row) => row.some((cell) => cell !== undefined));
  if (isAny)
    await takeBack(
      workbook,
      { ...target, ownership, cells },
      { before, after },
    );
}
