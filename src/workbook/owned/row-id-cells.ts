/** Reads which rows bear an id in the row-id column, and which want one. */
import { type CellValue, isBlank } from "../../core/cell";
import { addressList } from "../addresses";
import { readValues } from "../answers";
import { readAtRest, type ReadAtRest } from "../at-rest";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { keyText } from "../key-text";
import type { SheetId, SheetSummary, Workbook } from "../port";
import { Stop } from "../stop";
import type { LocatedColumn } from "./owned-columns";

/** The id column, its sheet as it is now, and all columns of that sheet that are ours. */
export interface IdColumn extends LocatedColumn {
  readonly ownership: SheetId;
  readonly sheet: SheetSummary;
  readonly ours: ReadonlySet<number>;
}

/** The rows to name, from the first to the last; those that are ignored are no positions. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
  readonly ignored: ReadonlySet<number>;
}

export interface NamedRow {
  readonly row: number;
  readonly id: string | undefined;
  /** Whether it is one of the rows to name and holds anything that is not ours. */
  readonly wantsId: boolean;
  readonly isIgnored: boolean;
}

/**
 * Every row from the first on with the id that it shows; `tell` hears how many were read that want none any more.
 * @throws Stop where an id stands twice; WorkbookFailure
 */
export async function readRowsToName(
  workbook: Workbook,
  column: IdColumn,
  range: RowRange,
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
  tell: (named: number) => void,
): Promise<ReadAtRest<readonly NamedRow[]>> {
  const { id: sheet, rows: used, columns } = column.sheet;
  const read = await readAtRest(workbook, sheet, async () => {
    const named: NamedRow[] = [];
    let done = 0;
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
        for (const [index, cells] of values.entries()) {
          const read = namedRow(row + index, cells, column, range);
          if (!isUnnamed(read)) done += 1;
          named.push(read);
        }
        tell(done);
      },
    );
    return named;
  });
  if (read.atRest) refuseDuplicates(read.answer, column.column);
  return read;
}

/** Tells whether a row is still to be given an id. */
export function isUnnamed({ id, wantsId }: NamedRow): boolean {
  return id === undefined && wantsId;
}

/** Rows that are no positions, such as repeated headers, may share what stands in the column among themselves. */
function refuseDuplicates(rows: readonly NamedRow[], column: number): void {
  const ofPositions = new Set(
    rows.flatMap(({ id, isIgnored }) => (isIgnored ? [] : [id])),
  );
  const seen = new Set<string>();
  const places = rows.filter(({ id }) => {
    if (id === undefined || !ofPositions.has(id)) return false;
    const isAgain = seen.has(id);
    seen.add(id);
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
  { last, ignored }: RowRange,
): NamedRow {
  const holdsAnything = cells.some(
    (value, at) => !ours.has(at) && !isBlank(value),
  );
  const isIgnored = ignored.has(row);
  const wantsId = row <= last && holdsAnything && !isIgnored;
  return { row, id: keyText(cells[column]), wantsId, isIgnored };
}
