/** The owned column that tells rows apart where no column of the planner's does: its ids stay with a row when it is sorted. */
import type { WorkContext } from "../context";
import { withPatience } from "../patience";
import type { SheetId, Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { problemBehind, Stop } from "../stop";
import { ensureColumns } from "./make-columns";
import type { OwnedColumn } from "./owned-columns";
import {
  type IdColumn,
  isUnnamed,
  readRowsToName,
  type RowRange,
} from "./row-id-cells";
import { idsToWrite, type OwedIds, writeIds } from "./row-id-writes";

export const ROW_ID_COLUMN: OwnedColumn = {
  id: "row-id",
  header: "Row id",
  look: { numberFormat: "@", columnWidth: 38 },
};

const PASSES = 12;

/** The rows to name: those between the two that hold anything besides our columns; rows count from 0. */
export interface RowsToName {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows that are no positions, such as subtotals and repeated headers: they get no id. */
  readonly ignored?: ReadonlySet<number>;
}

export interface RowIds {
  readonly column: number;
  readonly header: string;
  /** How many ids were written now. */
  readonly added: number;
}

/**
 * Gives each row that holds something an id where it has none, and proves it; rows that have one keep it. The context's
 * `progress` hears of the rows that want no id any more.
 */
export async function ensureRowIds(
  workbook: Workbook,
  rows: RowsToName,
  context: WorkContext,
): Promise<RowIds | WorkbookProblem> {
  try {
    const told = neverLess(context);
    return await nameRows(withPatience(workbook, context), rows, context, told);
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** As `ensureRowIds`, of which `progress` hears where it is given. @throws Stop, WorkbookFailure */
export async function nameRows(
  workbook: Workbook,
  rows: RowsToName,
  context: WorkContext,
  progress: NonNullable<WorkContext["progress"]> = () => undefined,
): Promise<RowIds> {
  let headerRow: number | undefined;
  const owed: OwedIds = new Map();
  let added = 0;
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const column = await idColumn(workbook, rows, context);
    headerRow ??= column.headerRow;
    const shift = column.headerRow - headerRow;
    const range = rangeOf(rows, shift);
    const total = Math.max(column.sheet.rows - range.first, 0);
    const { answer: found, atRest } = await readRowsToName(
      workbook,
      column,
      range,
      context,
      (done) => progress(done, total),
    );
    if (atRest) forgetGoneRows(owed, found);
    const changes = idsToWrite(found, owed, context.newId);
    if (changes.length === 0 && owed.size === 0) {
      return { column: column.column, header: column.header, added };
    }
    const named = found.filter((row) => !isUnnamed(row)).length;
    added += await writeIds(
      workbook,
      column,
      changes,
      owed,
      context,
      (reached) => progress(Math.min(named + reached, total), total),
    );
  }
  throw new Stop({ problem: "rowIdsNotKept" });
}

/** The rows to name, when all were pushed down by so many rows. */
function rangeOf(
  { firstRow, lastRow, ignored = new Set() }: RowsToName,
  shift: number,
): RowRange {
  return {
    first: firstRow + shift,
    last: lastRow + shift,
    ignored: new Set([...ignored].map((row) => row + shift)),
  };
}

/** The rows are read again for the proof: what is done does not become less by that. */
function neverLess({ progress }: WorkContext): WorkContext["progress"] {
  let most = 0;
  return (done, total) => {
    most = Math.max(most, done);
    progress?.(Math.min(most, total), total);
  };
}

/** The id column as it is now, made where it is missing. */
async function idColumn(
  workbook: Workbook,
  rows: RowsToName,
  context: WorkContext,
): Promise<IdColumn> {
  const wanted = { ...rows, columns: [ROW_ID_COLUMN] };
  const part = await ensureColumns(workbook, wanted, context);
  const { sheet, ownership, columns } = part;
  const column = columns.get(ROW_ID_COLUMN.id);
  if (column === undefined || ownership === undefined) {
    throw new Stop({ problem: "columnsGone", sheet: sheet.name });
  }
  const ours = new Set([...columns.values()].map((located) => located.column));
  return { ...column, ownership, sheet, ours };
}

function forgetGoneRows(
  owed: OwedIds,
  rows: readonly { readonly id: string | undefined }[],
): void {
  const shown = new Set(rows.map(({ id }) => id));
  for (const id of owed.keys()) if (!shown.has(id)) owed.delete(id);
}
