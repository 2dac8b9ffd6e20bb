/**
 * Writes rows of our columns and sees, in the same batch, whether they went where they should.
 * No host can make a write depend on what it finds, so rows and columns may have moved since they were last looked at:
 * the keys and the header cells read before the write tell, and columns that were not ours get back what they held.
 */
import { inputsOf } from "../cell-content";
import type { CellInput, SheetId, Step, Workbook } from "../port";
import {
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

/** What to write where: one row of `cells` for each row from `row` on, one cell for each column. */
export interface GuardedWrite extends RecordedColumns {
  readonly sheet: SheetId;
  readonly keyColumn: number;
  readonly row: number;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface WriteSeen {
  readonly before: readonly OwnedRow[];
  readonly after: readonly OwnedRow[];
  /**
   * "inPlace": the columns were ours. "takenBack": they had moved, and the cells hold again what they held.
   * "lost": they had moved, and went on moving, so that the cells of these rows must be looked at.
   */
  readonly columns: "inPlace" | "takenBack" | "lost";
}

/** Writes and looks, in one batch; in a second one takes back what hit other columns. @throws WorkbookFailure */
export async function guardedWrite(
  workbook: Workbook,
  write: GuardedWrite,
): Promise<WriteSeen> {
  const asked = rowsOf(write);
  const steps = [askingForColumns(write), ...questionsAbout(asked)];
  const answers = await workbook.batch([
    ...steps,
    ...writing(asked, write.cells),
    ...questionsAbout(asked),
  ]);
  const before = ownedRowsOf(asked, answers.slice(1));
  const after = ownedRowsOf(asked, answers.slice(1 - steps.length));
  const where = columnsNow(write, answers[0]);
  if (areInPlace(write, where)) return { before, after, columns: "inPlace" };
  const isTakenBack = await takeBack(workbook, write, { before, after, where });
  return { before, after, columns: isTakenBack ? "takenBack" : "lost" };
}

interface Hit {
  readonly before: readonly OwnedRow[];
  readonly after: readonly OwnedRow[];
  /** Where our columns were when it happened. */
  readonly where: readonly (number | undefined)[];
}

/** Puts the cells back and tells whether nothing had moved since they were written. */
async function takeBack(
  workbook: Workbook,
  write: GuardedWrite,
  hit: Hit,
): Promise<boolean> {
  const asked = rowsOf(write);
  const cells = hit.before.map((content) => inputsOf(content, content.row));
  const answers = await workbook.batch([
    askingForColumns(write),
    ...questionsAbout(asked),
    ...writing(asked, cells),
  ]);
  const where = columnsNow(write, answers[0]);
  const keys = ownedRowsOf(asked, answers.slice(1)).map(({ key }) => key);
  return (
    where.every((column, index) => column === hit.where[index]) &&
    keys.every(
      (key, index) =>
        JSON.stringify(key) === JSON.stringify(hit.after[index]?.key),
    ) &&
    cells.every((row) => row.every((cell) => cell !== undefined))
  );
}

function rowsOf({
  sheet,
  keyColumn,
  columns,
  row,
  cells,
}: GuardedWrite): OwnedRows {
  const places = columns.map(({ column }) => column);
  return { sheet, keyColumn, columns: places, row, rows: cells.length };
}

function writing(
  asked: OwnedRows,
  cells: readonly (readonly CellInput[])[],
): Step[] {
  return spansOf(asked.columns).map((span) => ({
    step: "write",
    block: spanBlock(asked.sheet, span, asked.row, asked.rows),
    cells: cells.map((row) => span.places.map((place) => row[place])),
  }));
}
