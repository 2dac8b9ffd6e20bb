/** The owned column that tells rows apart where no column of the planner's does: its ids stay with a row when it is sorted. */
import type { WorkContext } from "../context";
import { withPatience } from "../patience";
import type { SheetId, Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { summaryOf } from "../read-roster";
import { problemBehind, Stop } from "../stop";
import { makeColumns } from "./make-columns";
import { findOwnedColumns, type OwnedColumn } from "./owned-columns";
import { findOwnership } from "./ownership-sheet";
import {
  type IdColumn,
  idsToWrite,
  readRowsToName,
  writeIds,
} from "./row-id-cells";

export const ROW_ID_COLUMN: OwnedColumn = {
  id: "row-id",
  header: "Row id",
  look: { numberFormat: "@", columnWidth: 12 },
};

const PASSES = 12;

/** The rows to name: those between the two that hold anything besides our columns; rows count from 0. */
export interface RowsToName {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface RowIds {
  readonly column: number;
  readonly header: string;
  /** How many ids were written now. */
  readonly added: number;
}

/** Gives each row that holds something an id where it has none, and proves it; rows that have one keep it. */
export async function ensureRowIds(
  workbook: Workbook,
  rows: RowsToName,
  context: WorkContext,
): Promise<RowIds | WorkbookProblem> {
  try {
    return await nameRows(withPatience(workbook, context), rows, context);
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** As `ensureRowIds`. @throws Stop, WorkbookFailure */
export async function nameRows(
  workbook: Workbook,
  rows: RowsToName,
  context: WorkContext,
): Promise<RowIds> {
  const { headerRow } = await idColumn(workbook, rows, context);
  /** From the id that a row shows to the one that it had before we wrote over it. */
  const owed = new Map<string, string>();
  let added = 0;
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const column = await idColumn(workbook, rows, context);
    const shift = column.headerRow - headerRow;
    const range = { first: rows.firstRow + shift, last: rows.lastRow + shift };
    const { answer: found, atRest } = await readRowsToName(
      workbook,
      column,
      range,
      context,
    );
    if (atRest) forgetGoneRows(owed, found);
    const changes = idsToWrite(found, owed, context.newId);
    if (changes.length === 0 && owed.size === 0) {
      return { column: column.column, header: column.header, added };
    }
    added += await writeIds(workbook, column, changes, owed, context);
  }
  throw new Stop({ problem: "rowIdsNotKept" });
}

/** The id column as it is now, made where it is missing. */
async function idColumn(
  workbook: Workbook,
  rows: RowsToName,
  context: WorkContext,
): Promise<IdColumn> {
  const found = await findIdColumn(workbook, rows.sheet);
  if (found !== undefined) return found;
  await makeColumns(workbook, { ...rows, columns: [ROW_ID_COLUMN] }, context);
  const made = await findIdColumn(workbook, rows.sheet);
  if (made === undefined) throw new Stop({ problem: "rowIdsNotKept" });
  return made;
}

async function findIdColumn(
  workbook: Workbook,
  id: SheetId,
): Promise<IdColumn | undefined> {
  const sheet = await summaryOf(workbook, id);
  if (sheet.protected)
    throw new Stop({ problem: "sheetProtected", sheet: sheet.name });
  const ownership = await findOwnership(workbook);
  if (ownership === undefined) return undefined;
  const owned = await findOwnedColumns(workbook, sheet, ownership);
  const column = owned.get(ROW_ID_COLUMN.id);
  const ours = new Set([...owned.values()].map((located) => located.column));
  return column && { ...column, ownership: ownership.sheet, sheet, ours };
}

function forgetGoneRows(
  owed: Map<string, string>,
  rows: readonly { readonly id: string | undefined }[],
): void {
  const shown = new Set(rows.map(({ id }) => id));
  for (const id of owed.keys()) if (!shown.has(id)) owed.delete(id);
}
