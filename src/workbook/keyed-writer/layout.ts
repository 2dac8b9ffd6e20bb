/** Where the key, our columns and the rows of the roster are now, however they were moved since the plan was made. */
import {
  findOwned,
  type LocatedColumn,
  type OwnedPart,
} from "../owned/owned-columns";
import { ROW_ID_COLUMN } from "../owned/row-ids";
import type { SheetId, SheetSummary, Workbook } from "../port";
import { Stop } from "../stop";
import { isWritable } from "./request";
import { type RunPlan, writesFormulas, writtenColumns } from "./run-plan";

/** What was found before the first cell was written; all later moves are told from it. */
export interface Start {
  readonly keyColumn: number;
  /** Those that are written, in the order of the plan. */
  readonly columns: readonly LocatedColumn[];
  readonly hasFormulas: boolean;
}

export interface Layout {
  readonly sheet: SheetSummary;
  readonly ownership: SheetId;
  readonly keyColumn: number;
  readonly columns: readonly LocatedColumn[];
  /** Columns of the plan that no run writes, as far as they are there. */
  readonly others: readonly LocatedColumn[];
  /** The first row of the roster. */
  readonly firstRow: number;
}

/**
 * Where a plan starts from, once its columns are there. @throws Stop where one is missing, or where columns have moved
 * since it was made and formulas are to be written or the key bears no header
 */
export function startOf(plan: RunPlan, part: OwnedPart): Start {
  const { keyColumn } = plan;
  const columns = columnsOf(part, plan);
  const hasFormulas = writesFormulas(plan);
  const isInPlace = plan.columns.every(({ id }, index) => {
    const column = part.columns.get(id);
    return column === undefined || column.column === plan.places[index];
  });
  // A key without a header cannot be followed: only our columns tell whether it is where it was.
  const mustStay = hasFormulas || plan.keyHeader === "";
  if (mustStay && !isInPlace) throw new Stop({ problem: "columnsMoved" });
  return { keyColumn, columns, hasFormulas };
}

/** The layout as it is now. @throws Stop, WorkbookFailure */
export async function locate(
  workbook: Workbook,
  plan: RunPlan,
  start: Start,
): Promise<Layout> {
  let shift = 0;
  const part = await findOwned(workbook, plan.sheet, (headerRowOfOurs) => {
    shift = shiftSince(start, headerRowOfOurs);
    return plan.headerRow + shift;
  });
  const { sheet, ownership } = part;
  const columns = columnsOf(part, plan);
  if (ownership === undefined)
    throw new Stop({ problem: "columnsGone", sheet: sheet.name });
  const keyColumn = keyColumnOf(part, plan, start);
  refuseMovedFormulas({ keyColumn, columns }, start);
  const others = plan.columns.flatMap((column) =>
    isWritable(column) ? [] : (part.columns.get(column.id) ?? []),
  );
  const firstRow = plan.firstRow + shift;
  return { sheet, ownership, keyColumn, columns, others, firstRow };
}

/** The columns that a plan writes, in its order. @throws Stop where one is missing */
function columnsOf(
  { sheet, columns }: OwnedPart,
  plan: RunPlan,
): readonly LocatedColumn[] {
  return writtenColumns(plan).map(({ id }) => {
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
function keyColumnOf(part: OwnedPart, plan: RunPlan, start: Start): number {
  const { headers, sheet } = part;
  const { keyHeader } = plan;
  if (plan.key === "ownedRowId") {
    const column = part.columns.get(ROW_ID_COLUMN.id);
    if (column === undefined)
      throw new Stop({ problem: "columnsGone", sheet: sheet.name });
    return column.column;
  }
  const isSeen =
    keyHeader !== "" || areSame(start.columns, columnsOf(part, plan));
  if (isSeen && (headers[start.keyColumn] ?? "") === keyHeader)
    return start.keyColumn;
  const found = headers.indexOf(keyHeader);
  const isAlone = found !== -1 && headers.lastIndexOf(keyHeader) === found;
  if (keyHeader === "" || !isAlone) throw new Stop({ problem: "columnsMoved" });
  return found;
}

/** A formula names columns by their letters, which are others once columns have moved. */
function refuseMovedFormulas(
  now: Pick<Layout, "keyColumn" | "columns">,
  start: Start,
): void {
  const isInPlace =
    now.keyColumn === start.keyColumn && areSame(now.columns, start.columns);
  if (start.hasFormulas && !isInPlace)
    throw new Stop({ problem: "columnsMoved" });
}

function areSame(
  one: readonly LocatedColumn[],
  other: readonly LocatedColumn[],
): boolean {
  return one.every(({ column }, index) => column === other[index]?.column);
}
