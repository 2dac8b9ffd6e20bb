/** Gives cells that were not ours, and that a write of ours hit because columns moved, back what they held. */
import { cellAddress } from "../a1";
import { inputOf } from "../cell-content";
import { type CellInput, type Workbook, WorkbookFailure } from "../port";
import { Stop } from "../stop";
import { type GuardedWrite, rowsOf, writing } from "./guarded-write";
import { type OwnedRow, ownedRowsOf, questionsAbout } from "./owned-rows";

const TRIES = 6;

/** What was seen when the cells were hit. */
export interface Hit {
  readonly before: readonly OwnedRow[];
  readonly after: readonly OwnedRow[];
}

type Cells = readonly (readonly CellInput[])[];

/**
 * Puts the cells back by place, which is right as long as nothing moved and nobody typed there since they were hit.
 * @throws Stop where that is not so, or a cell held what cannot be put in.
 */
export async function takeBack(
  workbook: Workbook,
  write: GuardedWrite,
  hit: Hit,
): Promise<void> {
  const cells = contentOf(hit.before, write.cells);
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const restored = await tryToRestore(workbook, write, hit, cells);
    if (restored === undefined) continue;
    if (restored && isWhole(cells, write.cells)) return;
    break;
  }
  throw new Stop({ problem: "cellsHit", range: rangeOf(write) });
}

/** Whether the cells were still as they were left; undefined when no answer came, so that they may be restored or not. */
async function tryToRestore(
  workbook: Workbook,
  write: GuardedWrite,
  hit: Hit,
  cells: Cells,
): Promise<boolean | undefined> {
  const asked = rowsOf(write);
  try {
    const answers = await workbook.batch([
      ...questionsAbout(asked),
      ...writing(asked, cells),
    ]);
    const found = ownedRowsOf(asked, answers);
    return isEither(found, hit.after, hit.before);
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
    return reason.applied === "unknown" ? undefined : false;
  }
}

/** An earlier try whose answer was lost may have restored the cells already. */
function isEither(
  found: readonly OwnedRow[],
  after: readonly OwnedRow[],
  before: readonly OwnedRow[],
): boolean {
  return shown(found) === shown(after) || shown(found) === shown(before);
}

/** What the cells held that we wrote to; undefined for the others. */
function contentOf(rows: readonly OwnedRow[], written: Cells): Cells {
  return rows.map(({ values, formulas }, row) =>
    values.map((value, column) =>
      written[row]?.[column] === undefined
        ? undefined
        : inputOf(value, formulas[column] ?? null),
    ),
  );
}

function isWhole(content: Cells, written: Cells): boolean {
  return content.every((row, index) =>
    row.every(
      (cell, column) =>
        cell !== undefined || written[index]?.[column] === undefined,
    ),
  );
}

function rangeOf({ row, cells, columns }: GuardedWrite): string {
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const last = row + cells.length - 1;
  return `${cellAddress(row, left)}:${cellAddress(last, right)}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
