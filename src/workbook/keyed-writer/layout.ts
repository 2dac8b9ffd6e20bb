/** Where the key, our columns and the rows of the roster are now, however they were moved since the request was made. */
import {
  findOwned,
  type LocatedColumn,
  type OwnedPart,
} from "../owned/owned-columns";
import { ROW_ID_COLUMN } from "../owned/row-ids";
import type { SheetId, SheetSummary, Workbook } from "../port";
import { Stop } from "../stop";
import { holdsFormulas, type WriteRequest } from "./request";

/** What was found before the first cell was written; all later moves are told from it. */
export interface Start {
  readonly keyColumn: number;
  readonly keyHeader: string;
  /** In the order of the request. */
  readonly columns: readonly LocatedColumn[];
}

export interface Layout extends Start {
  readonly sheet: SheetSummary;
  readonly ownership: SheetId;
  /** The first row of the roster. */
  readonly firstRow: number;
}

/** The layout as it is now. @throws Stop, WorkbookFailure */
export async function locate(
  workbook: Workbook,
  request: WriteRequest,
  start: Start,
): Promise<Layout> {
  let shift = 0;
  const part = await findOwned(workbook, request.sheet, (headerRowOfOurs) => {
    shift = shiftSince(start, headerRowOfOurs);
    return request.headerRow + shift;
  });
  const { sheet, ownership } = part;
  const columns = columnsOf(part, request);
  if (ownership === undefined)
    throw new Stop({ problem: "columnsGone", sheet: sheet.name });
  const keyColumn = keyColumnOf(part, request, start);
  const { keyHeader } = start;
  const firstRow = request.firstRow + shift;
  const layout: Layout = {
    sheet,
    ownership,
    keyColumn,
    keyHeader,
    columns,
    firstRow,
  };
  refuseMovedFormulas(request, layout, start);
  return layout;
}

/** Our columns in the order of the request. @throws Stop where one is missing */
export function columnsOf(
  { sheet, columns }: OwnedPart,
  request: WriteRequest,
): readonly LocatedColumn[] {
  return request.columns.map(({ id }) => {
    const column = columns.get(id);
    if (column === undefined)
      throw new Stop({ problem: "columnsGone", sheet: sheet.name });
    return column;
  });
}

/** By how many rows the roster was pushed down since the start, as our headers were. */
function shiftSince(
  { columns }: Start,
  headerRowOfOurs: (id: string) => number | undefined,
): number {
  const [first] = columns;
  if (first === undefined) return 0;
  return (headerRowOfOurs(first.id) ?? first.headerRow) - first.headerRow;
}

/** A key column that is not ours is followed by no formula: its header tells where it went. */
function keyColumnOf(
  part: OwnedPart,
  request: WriteRequest,
  { keyColumn, keyHeader, columns }: Start,
): number {
  const { headers, sheet } = part;
  if (request.key === "ownedRowId") {
    const column = part.columns.get(ROW_ID_COLUMN.id);
    if (column === undefined)
      throw new Stop({ problem: "columnsGone", sheet: sheet.name });
    return column.column;
  }
  const isSeen = keyHeader !== "" || areSame(columns, columnsOf(part, request));
  if (isSeen && (headers[keyColumn] ?? "") === keyHeader) return keyColumn;
  const found = headers.indexOf(keyHeader);
  const isAlone = found !== -1 && headers.lastIndexOf(keyHeader) === found;
  if (keyHeader === "" || !isAlone) throw new Stop({ problem: "columnsMoved" });
  return found;
}

/** A formula names columns by their letters, which are others once columns have moved. */
function refuseMovedFormulas(
  request: WriteRequest,
  now: Layout,
  start: Start,
): void {
  if (!holdsFormulas(request)) return;
  const isInPlace =
    now.keyColumn === start.keyColumn && areSame(now.columns, start.columns);
  if (!isInPlace) throw new Stop({ problem: "columnsMoved" });
}

function areSame(
  one: readonly LocatedColumn[],
  other: readonly LocatedColumn[],
): boolean {
  return one.every(({ column }, index) => column === other[index]?.column);
}
