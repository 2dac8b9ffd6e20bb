/** Writes the cells of the row-id column, so that an id that a row has is never lost. */
import { chunksOf, eachChunk } from "../chunks";
import { ROWS_PER_WRITE, type WorkContext } from "../context";
import { keyText } from "../key-text";
import type { CellInput, Workbook } from "../port";
import { guardedWrite } from "./guarded-write";
import { type IdColumn, isUnnamed, type NamedRow } from "./row-id-cells";

interface IdChange {
  readonly row: number;
  readonly shown: string | undefined;
  /** Null where a row that held nothing is to hold nothing again. */
  readonly id: string | null;
}

/** From the id that a row shows to the one that it had before we wrote over it; null where it had none. */
export type OwedIds = Map<string, string | null>;

/** Where and how much a piece of the column is. */
interface Place {
  readonly row: number;
  readonly rows: number;
}

/** The ids that are missing, and those that rows must get back. */
export function idsToWrite(
  rows: readonly NamedRow[],
  owed: Readonly<OwedIds>,
  newId: () => string,
): IdChange[] {
  const shown = new Set(rows.map(({ id }) => id));
  return rows.flatMap((named): IdChange[] => {
    const { row, id, wantsId } = named;
    if (id === undefined)
      return isUnnamed(named) ? [{ row, shown: id, id: newId() }] : [];
    const proper = owed.get(id);
    if (proper === null)
      return [{ row, shown: id, id: wantsId ? newId() : null }];
    // An id that another row still shows by mistake is given back when that row has got its own.
    return proper === undefined || shown.has(proper)
      ? []
      : [{ row, shown: id, id: proper }];
  });
}

/**
 * Writes ids and says how many reached their rows; an id that was written over is owed to its row. `tell` hears how many
 * have reached theirs.
 */
export async function writeIds(
  workbook: Workbook,
  column: IdColumn,
  changes: readonly IdChange[],
  owed: OwedIds,
  context: WorkContext,
  tell: (reached: number) => void,
): Promise<number> {
  let reached = 0;
  // Once columns have moved each further piece would hit what is not ours.
  let hasMoved = false;
  for (const chunk of chunksOf(
    changes,
    context.rowsPerWrite ?? ROWS_PER_WRITE,
  )) {
    const first = chunk[0]?.row ?? 0;
    const height = (chunk[chunk.length - 1]?.row ?? first) - first + 1;
    await eachChunk(first, height, height, async (row, rows) => {
      const part = chunk.filter(
        (change) => change.row >= row && change.row < row + rows,
      );
      if (hasMoved) return;
      const some = await writePart(workbook, column, { row, rows }, part, owed);
      hasMoved ||= some === undefined;
      reached += some ?? 0;
      tell(reached);
    });
  }
  return reached;
}

/** How many ids reached their rows; undefined where the column had moved. */
async function writePart(
  workbook: Workbook,
  column: IdColumn,
  place: Place,
  changes: readonly IdChange[],
  owed: OwedIds,
): Promise<number | undefined> {
  const had = await idsBefore(workbook, column, place, changes);
  if (had === undefined) return undefined;
  const missed = changes.filter(
    (change) => !reachedItsRow(change, had(change.row), owed),
  );
  await giveBack(workbook, column, place, missed, had, owed);
  return changes.length - missed.length;
}

/** Writes ids; answers by their row what was there before, or undefined where the column had moved. */
async function idsBefore(
  workbook: Workbook,
  column: IdColumn,
  { row, rows }: Place,
  changes: readonly IdChange[],
): Promise<((row: number) => string | undefined) | undefined> {
  const cells: CellInput[][] = Array.from({ length: rows }, () => [undefined]);
  for (const change of changes) cells[change.row - row] = [change.id];
  const { ownership, sheet } = column;
  const { before, isInPlace } = await guardedWrite(workbook, {
    ...{ ownership, sheet: sheet.id, keyColumn: column.column },
    ...{ columns: [column], row, cells },
  });
  return isInPlace ? (at) => keyText(before[at - row]?.key) : undefined;
}

/** Tells whether an id reached the row that it was meant for; where it did not, the row is owed the id that it had. */
function reachedItsRow(
  { shown, id }: IdChange,
  had: string | undefined,
  owed: OwedIds,
): boolean {
  if (had === shown) {
    if (shown !== undefined) owed.delete(shown);
    return true;
  }
  // What the row showed may itself have been one of our mistakes: it is owed the id that it had before all of them.
  const proper = had === undefined ? null : owed.has(had) ? owed.get(had) : had;
  if (had !== undefined) owed.delete(had);
  if (id !== null) owed.set(id, proper ?? null);
  return false;
}

/** Rows whose id was written over by mistake get it back at once; what moved again meanwhile, the next look finds. */
async function giveBack(
  workbook: Workbook,
  column: IdColumn,
  place: Place,
  missed: readonly IdChange[],
  had: (row: number) => string | undefined,
  owed: OwedIds,
): Promise<void> {
  const back = missed.flatMap(({ row, id }): IdChange[] => {
    const before = had(row) ?? null;
    return before === id ? [] : [{ row, shown: id ?? undefined, id: before }];
  });
  if (back.length === 0) return;
  const now = await idsBefore(workbook, column, place, back);
  if (now === undefined) return;
  for (const change of back) {
    const { row, shown = "", id } = change;
    const proper = owed.get(shown);
    const isBack = reachedItsRow(change, now(row), owed);
    // What it shows again may be a mistake of ours too.
    if (isBack && id !== null && proper !== undefined && proper !== id)
      owed.set(id, proper);
  }
}
