/** Reads and writes the cells of the row-id column, so that an id that a row has is never lost. */
import { type CellValue, isBlank } from "../../core/cell";
import { addressList } from "../addresses";
import { readValues } from "../answers";
import { readAtRest, type ReadAtRest } from "../at-rest";
import { chunksOf, eachChunk } from "../chunks";
import { ROWS_PER_READ, ROWS_PER_WRITE, type WorkContext } from "../context";
import { keyText } from "../key-text";
import type { CellInput, SheetId, SheetSummary, Workbook } from "../port";
import { Stop } from "../stop";
import { guardedWrite } from "./guarded-write";
import type { LocatedColumn } from "./owned-columns";

/** The id column, its sheet as it is now, and all columns of that sheet that are ours. */
export interface IdColumn extends LocatedColumn {
  readonly ownership: SheetId;
  readonly sheet: SheetSummary;
  readonly ours: ReadonlySet<number>;
}

interface NamedRow {
  readonly row: number;
  readonly id: string | undefined;
  /** Whether it is one of the rows to name and holds anything that is not ours. */
  readonly wantsId: boolean;
}

interface IdChange {
  readonly row: number;
  readonly shown: string | undefined;
  readonly id: string;
}

/** Every row from the first on with the id that it shows. @throws Stop where an id stands twice. */
export async function readRowsToName(
  workbook: Workbook,
  column: IdColumn,
  range: { readonly first: number; readonly last: number },
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
): Promise<ReadAtRest<readonly NamedRow[]>> {
  const { id: sheet, rows: used, columns } = column.sheet;
  const read = await readAtRest(workbook, sheet, async () => {
    const named: NamedRow[] = [];
    await eachChunk(
      range.first,
      used - range.first,
      rowsPerRead,
      async (row, rows) => {
        const values = await readValues(workbook, {
          sheet,
          row,
          column: 0,
          rows,
          columns,
        });
        named.push(
          ...values.map((cells, index) =>
            namedRow(row + index, cells, column, range.last),
          ),
        );
      },
    );
    return named;
  });
  if (read.atRest) refuseDuplicates(read.answer, column.column);
  return read;
}

/** The ids that are missing, and those that rows must get back. */
export function idsToWrite(
  rows: readonly NamedRow[],
  owed: ReadonlyMap<string, string>,
  newId: () => string,
): IdChange[] {
  const shown = new Set(rows.map(({ id }) => id));
  return rows.flatMap(({ row, id, wantsId }): IdChange[] => {
    if (id === undefined)
      return wantsId ? [{ row, shown: id, id: newId() }] : [];
    const proper = owed.get(id);
    // An id that another row still shows by mistake is given back when that row has got its own.
    return proper === undefined || shown.has(proper)
      ? []
      : [{ row, shown: id, id: proper }];
  });
}

/** Writes ids and says how many reached their rows; an id that was written over is owed to its row. */
export async function writeIds(
  workbook: Workbook,
  column: IdColumn,
  changes: readonly IdChange[],
  owed: Map<string, string>,
  context: WorkContext,
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

function refuseDuplicates(rows: readonly NamedRow[], column: number): void {
  const seen = new Set<string>();
  const places = rows.filter(({ id }) => {
    const isAgain = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    return isAgain;
  });
  if (places.length === 0) return;
  const addresses = addressList(places.map(({ row }) => ({ row, column })));
  throw new Stop({ problem: "duplicateKeys", ...addresses });
}

function namedRow(
  row: number,
  cells: readonly CellValue[],
  { column, ours }: IdColumn,
  lastRow: number,
): NamedRow {
  const holdsAnything = cells.some(
    (value, at) => !ours.has(at) && !isBlank(value),
  );
  return {
    row,
    id: keyText(cells[column]),
    wantsId: row <= lastRow && holdsAnything,
  };
}
