/**
 * Writes rows of our columns and sees, in the same batch, whether they went where they should.
 * No host can make a write depend on what it finds, so rows and columns may have moved since they were last looked at:
 * the keys and the header cells read before the write tell, and cells that hold no results of ours get back what they held.
 */
import type { CellInput, SheetId, Step, Workbook } from "../port";
import {
  areHeadersPushedTo,
  areInPlace,
  askingForColumns,
  columnsNow,
  type RecordedColumns,
} from "./header-cells";
import {
  type OwnedRow,
  type OwnedRows,
  ownedRowsOf,
  questionsAbout,
} from "./owned-rows";
import { spanBlock, spansOf } from "./spans";
import { takeBack } from "./take-back";

/** What to write where: one row of `cells` for each row from `row` on, one cell for each column. */
export interface GuardedWrite extends RecordedColumns {
  readonly sheet: SheetId;
  readonly keyColumn: number;
  readonly row: number;
  readonly cells: readonly (readonly CellInput[])[];
  /** Whether each row is a step of its own, for a host that spreads a block over the rows that a filter shows. */
  readonly isRowWise?: boolean;
}

export interface WriteSeen {
  readonly before: readonly OwnedRow[];
  readonly after: readonly OwnedRow[];
  /** False when our columns or their headers had moved: other cells were hit, and hold again what they held. */
  readonly isInPlace: boolean;
}

/**
 * Writes and looks, in one batch; takes back what hit other columns.
 * @throws Stop where that cannot be taken back for certain; WorkbookFailure
 */
export async function guardedWrite(
  workbook: Workbook,
  write: GuardedWrite,
): Promise<WriteSeen> {
  const asked = rowsOf(write);
  const steps = [askingForColumns(write), ...questionsAbout(asked)];
  const answers = await workbook.batch([
    ...steps,
    ...writing(asked, write.cells, write.isRowWise),
    ...questionsAbout(asked),
  ]);
  const before = ownedRowsOf(asked, answers.slice(1));
  const after = ownedRowsOf(asked, answers.slice(1 - steps.length));
  const now = columnsNow(write, answers[0]);
  // Rows put in above may have pushed our headers, which no key tells apart from other rows, to where we wrote.
  const isInPlace =
    areInPlace(write, now) && !areHeadersPushedTo(write.row, write, now);
  if (!isInPlace) await takeBack(workbook, write, { before, after });
  return { before, after, isInPlace };
}

/** The rows that a write is about. */
export function rowsOf({
  sheet,
  keyColumn,
  columns,
  row,
  cells,
}: GuardedWrite): OwnedRows {
  const places = columns.map(({ column }) => column);
  return { sheet, keyColumn, columns: places, row, rows: cells.length };
}

/** The steps that put cells into the rows. */
export function writing(
  asked: OwnedRows,
  cells: readonly (readonly CellInput[])[],
  isRowWise = false,
): Step[] {
  const size = isRowWise ? 1 : Math.max(cells.length, 1);
  const pieces = Array.from(
    { length: Math.ceil(cells.length / size) },
    (_, piece) => cells.slice(piece * size, (piece + 1) * size),
  );
  return pieces.flatMap((rows, piece) => {
    const asks = rows.some((row) => row.some((cell) => cell !== undefined));
    return !asks
      ? []
      : spansOf(asked.columns).map((span): Step => ({
          step: "write",
          block: spanBlock(
            asked.sheet,
            span,
            asked.row + piece * size,
            rows.length,
          ),
          cells: rows.map((row) => span.places.map((place) => row[place])),
        }));
  });
}
