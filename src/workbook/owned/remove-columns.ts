/** Takes columns of ours away again, contents, looks and record, where nothing is left in them. */
import { columnLetters } from "../a1";
import { formulasOf, valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import {
  type Answer,
  type Block,
  type SheetId,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";
import { areInPlace, askingForColumns, columnsNow } from "./header-cells";
import {
  findOwned,
  headerText,
  type LocatedColumn,
  type OwnedPart,
} from "./owned-columns";
import { forgetting } from "./ownership-entries";

const TRIES = 8;

/** Where the columns were given their looks. */
export interface RowsLookedAfter {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly lastRow: number;
}

/**
 * Removes the columns that bear the header they were made with and hold nothing below it; answers the headers of those
 * that are gone. @throws Stop, WorkbookFailure
 */
export async function removeColumns(
  workbook: Workbook,
  rows: RowsLookedAfter,
  columns: readonly { readonly id: string; readonly header: string }[],
  context: Pick<WorkContext, "rowsPerRead">,
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const column of columns)
    if (await isRemoved(workbook, rows, column, context))
      removed.push(column.header);
  return removed;
}

async function isRemoved(
  workbook: Workbook,
  rows: RowsLookedAfter,
  { id, header }: { readonly id: string; readonly header: string },
  context: Pick<WorkContext, "rowsPerRead">,
): Promise<boolean> {
  let unanswered: number | undefined;
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const part = await findOwned(workbook, rows.sheet, () => rows.headerRow);
    const column = part.columns.get(id);
    if (column === undefined) return true;
    if (column.header !== header) return false;
    if (unanswered !== undefined && unanswered !== column.column)
      throw new Stop({
        problem: "columnsHit",
        columns: columnLetters(unanswered),
      });
    try {
      const left = await clearColumn(workbook, part, column, rows, context);
      if (left === "held") return false;
    } catch (reason) {
      // Whether it was cleared after all shows at the next look.
      const isLost =
        reason instanceof WorkbookFailure && reason.applied === "unknown";
      if (!isLost || tried === TRIES) throw reason;
      unanswered = column.column;
    }
  }
  return false;
}

type Cleared = "cleared" | "held" | "moved";

/** From the last row up, so that the header goes last: while it stands, the column is known to be ours. */
async function clearColumn(
  workbook: Workbook,
  part: OwnedPart,
  column: LocatedColumn,
  { headerRow, lastRow }: RowsLookedAfter,
  { rowsPerRead = ROWS_PER_READ }: Pick<WorkContext, "rowsPerRead">,
): Promise<Cleared> {
  const first = column.headerRow + 1;
  const shift = column.headerRow - headerRow;
  const end = Math.max(part.sheet.rows, lastRow + shift + 1);
  let state: Cleared = "cleared";
  const below = async (isClearing: boolean): Promise<void> =>
    eachChunk(first, end - first, rowsPerRead, async (row, rows) => {
      const place = { row, rows, isClearing };
      if (state === "cleared")
        state = await clearRows(workbook, part, column, place);
    });
  await below(false);
  await below(true);
  if (state !== "cleared") return state;
  const place = { row: column.headerRow, rows: 1, isClearing: true };
  const last = await clearRows(workbook, part, column, place);
  if (last === "cleared" && part.ownership !== undefined)
    await workbook.batch([forgetting(part.ownership, column.entryRow)]);
  return last;
}

/** Clears rows of a column and sees in the same batch what stood there; what should not have been cleared is given back. */
async function clearRows(
  workbook: Workbook,
  { sheet, ownership }: OwnedPart,
  column: LocatedColumn,
  place: {
    readonly row: number;
    readonly rows: number;
    readonly isClearing: boolean;
  },
): Promise<Cleared> {
  if (ownership === undefined) return "moved";
  const { row, rows, isClearing } = place;
  const isHeader = row === column.headerRow;
  const recorded = { ownership, columns: [column] };
  const block: Block = {
    ...{ sheet: sheet.id, row, rows },
    ...{ column: column.column, columns: 1 },
  };
  const clearing: Step[] = isClearing ? [{ step: "clear", block }] : [];
  const answers = await workbook.batch([
    askingForColumns(recorded),
    { step: "read", block },
    { step: "readFormulas", block },
    ...clearing,
  ]);
  const isInPlace = areInPlace(recorded, columnsNow(recorded, answers[0]));
  const held = contentOf(answers, block);
  const isOurs = isHeader
    ? headerText(held[0]?.value) === column.header
    : held.every(({ value, formula }) => value === null && formula === null);
  if (isInPlace && isOurs) return "cleared";
  if (isClearing) await giveBack(workbook, block, held);
  return isInPlace ? "held" : "moved";
}

interface Held {
  readonly value: ReturnType<typeof valuesOf>[number][number];
  readonly formula: string | null;
}

function contentOf(answers: readonly Answer[], block: Block): Held[] {
  const formulas = formulasOf(answers[2], block);
  return valuesOf(answers[1], block).map(([value = null], index) => ({
    value,
    formula: formulas[index]?.[0] ?? null,
  }));
}

async function giveBack(
  workbook: Workbook,
  block: Block,
  held: readonly Held[],
): Promise<void> {
  const cells = held.map(({ value, formula }) => [inputOf(value, formula)]);
  await workbook.batch([{ step: "write", block, cells }]);
}
