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
  readonly id: string;
}

/** The ids that are missing, and those that rows must get back. */
export function idsToWrite(
  rows: readonly NamedRow[],
  owed: ReadonlyMap<string, string>,
  newId: () => string,
): IdChange[] {
  const shown = new Set(rows.map(({ id }) => id));
  return rows.flatMap((named): IdChange[] => {
    const { row, id } = named;
    if (id === undefined)
      return isUnnamed(named) ? [{ row, shown: id, id: newId() }] : [];
    const proper = owed.get(id);
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
  owed: Map<string, string>,
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
      const place = { row, rows };
      const some = await writePart(
        workbook,
        column,
        place,
        part,
        owed,
        context.newId,
      );
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
  place: { readonly row: number; readonly rows: number },
  changes: readonly IdChange[],
  owed: Map<string, string>,
  newId: () => string,
): Promise<number | undefined> {
  const cells: CellInput[][] = Array.from({ length: place.rows }, () => [
    undefined,
  ]);
  for (const { row, id } of changes) cells[row - place.row] = [id];
  const { ownership, sheet } = column;
  const write = {
    ownership,
    sheet: sheet.id,
    keyColumn: column.column,
    columns: [column],
  };
  const seen = await guardedWrite(workbook, {
    ...write,
    row: place.row,
    cells,
  });
  if (!seen.isInPlace) return undefined;
  return changes.filter(({ row, shown, id }) =>
    reachedItsRow(
      shown,
      id,
      keyText(seen.before[row - place.row]?.key),
      owed,
      newId,
    ),
  ).length;
}

/** Tells whether an id reached the row that it was meant for; where it did not, the row is owed the id that it had. */
function reachedItsRow(
  shown: string | undefined,
  id: string,
  had: string | undefined,
  owed: Map<string, string>,
  newId: () => string,
): boolean {
  if (had === shown) {
    if (shown !== undefined) owed.delete(shown);
    return true;
  }
  // What the row showed may itself have been one of our mistakes: it is owed the id that it had before all of them.
  const proper = had === undefined ? newId() : (owed.get(had) ?? had);
  if (had !== undefined) owed.delete(had);
  owed.set(id, proper);
  return false;
}
