/** Where the key, our columns and the rows of the roster are now, however they were moved since the request was made. */
import { readValues } from "../answers";
import {
  findOwnedColumns,
  headerText,
  type LocatedColumn,
  readHeaderRow,
} from "../owned/owned-columns";
import { findOwnership } from "../owned/ownership-sheet";
import { ROW_ID_COLUMN } from "../owned/row-ids";
import type { SheetId, SheetSummary, Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { Stop } from "../stop";
import { holdsFormulas, type WriteRequest } from "./request";

export interface Layout {
  readonly sheet: SheetSummary;
  readonly ownership: SheetId;
  readonly keyColumn: number;
  readonly keyHeader: string;
  /** In the order of the request. */
  readonly columns: readonly LocatedColumn[];
  /** The first row of the roster. */
  readonly firstRow: number;
}

/** The layout as it is now; `first` is the one that the run began with. @throws Stop, WorkbookFailure */
export async function locate(
  workbook: Workbook,
  request: WriteRequest,
  first: Layout | undefined,
): Promise<Layout> {
  const sheet = await writableSheet(workbook, request.sheet);
  const ownership = await findOwnership(workbook);
  if (ownership === undefined)
    throw new Stop({ problem: "columnsGone", sheet: sheet.name });
  const owned = await findOwnedColumns(workbook, sheet, ownership);
  const columns = request.columns.map(({ id }) => owned.get(id) ?? gone(sheet));
  const shift = shiftOf(columns, first);
  const rowId =
    request.key === "ownedRowId"
      ? (owned.get(ROW_ID_COLUMN.id) ?? gone(sheet))
      : undefined;
  const key =
    rowId === undefined
      ? await followKey(workbook, request, { sheet, shift, first })
      : { keyColumn: rowId.column, keyHeader: rowId.header };
  const firstRow = request.firstRow + shift;
  const layout: Layout = {
    sheet,
    ownership: ownership.sheet,
    ...key,
    columns,
    firstRow,
  };
  refuseMovedFormulas(request, layout, first);
  return layout;
}

/** The sheet as it is now. @throws Stop where it is gone or protected. */
export async function writableSheet(
  workbook: Workbook,
  id: SheetId,
): Promise<SheetSummary> {
  const sheet = await summaryOf(workbook, id);
  if (sheet.protected)
    throw new Stop({ problem: "sheetProtected", sheet: sheet.name });
  return sheet;
}

function gone(sheet: SheetSummary): never {
  throw new Stop({ problem: "columnsGone", sheet: sheet.name });
}

/** By how many rows the roster was pushed down since the run began, as our headers were. */
function shiftOf(
  columns: readonly LocatedColumn[],
  first: Layout | undefined,
): number {
  const [now, then] = [columns[0], first?.columns[0]];
  return now === undefined || then === undefined
    ? 0
    : now.headerRow - then.headerRow;
}

interface Following {
  readonly sheet: SheetSummary;
  readonly shift: number;
  readonly first: Layout | undefined;
}

/** The key column is not ours, so no formula follows it: its header tells where it went. */
async function followKey(
  workbook: Workbook,
  { key, headerRow }: WriteRequest,
  { sheet, shift, first }: Following,
): Promise<Pick<Layout, "keyColumn" | "keyHeader">> {
  const asked = key === "ownedRowId" ? -1 : key.column;
  const row = headerRow + shift;
  if (first === undefined) {
    const block = { sheet: sheet.id, row, column: asked, rows: 1, columns: 1 };
    const [[value] = []] = await readValues(workbook, block);
    return { keyColumn: asked, keyHeader: headerText(value) };
  }
  const headers = await readHeaderRow(workbook, sheet, row);
  const { keyHeader } = first;
  if (headers[asked] === keyHeader) return { keyColumn: asked, keyHeader };
  const keyColumn = headers.indexOf(keyHeader);
  const isAlone =
    keyColumn !== -1 && headers.lastIndexOf(keyHeader) === keyColumn;
  if (keyHeader === "" || !isAlone) throw new Stop({ problem: "columnsMoved" });
  return { keyColumn, keyHeader };
}

/** A formula names columns by their letters, which are others once columns have moved. */
function refuseMovedFormulas(
  request: WriteRequest,
  now: Layout,
  first: Layout | undefined,
): void {
  if (first === undefined || !holdsFormulas(request)) return;
  const isInPlace =
    now.keyColumn === first.keyColumn &&
    now.columns.every(
      ({ column }, index) => column === first.columns[index]?.column,
    );
  if (!isInPlace) throw new Stop({ problem: "columnsMoved" });
}
