/**
 * Writes rows of our columns and sees, in the same batch, whether they went where they should.
 * No host can make a write depend on what it finds, so rows and columns may have moved since they were last looked at:
 * the keys and the header cells read before the write tell, and cells that hold no results of ours get back what they held.
 */
import {
  type CellInput,
  type SheetId,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../port";
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
import { copiedBy } from "./left-copy";
import { copying, noteCopied, type SpareCopy, type Target } from "./spare-copy";
import { takeBack } from "./take-back";

/** How often a write is tried that did nothing. */
const TRIES = 4;

/** What to write where: one row of `cells` for each row from `row` on, one cell for each column. */
export interface GuardedWrite extends RecordedColumns {
  readonly sheet: SheetId;
  readonly keyColumn: number;
  readonly row: number;
  readonly cells: readonly (readonly CellInput[])[];
  /** Whether each row is a step of its own, for a host that spreads a block over the rows that a filter shows. */
  readonly isRowWise?: boolean;
  /** Where to keep what the write is about to hit. */
  readonly spare?: SpareCopy | undefined;
}

export interface WriteSeen {
  readonly before: readonly OwnedRow[];
  /** Undefined where no answer came: the spare copy tells what stood there, and only another look what stands there. */
  readonly after: readonly OwnedRow[] | undefined;
  /** False when our columns or their headers had moved: other cells were hit, and hold again what they held. */
  readonly isInPlace: boolean;
}

/**
 * Writes and looks, in one batch; takes back what hit other columns. Where a spare copy is kept, a write without an
 * answer is no mystery: it is tried again if it did nothing, and told like any other if it did.
 * @throws Stop where that cannot be taken back for certain; WorkbookFailure
 */
export async function guardedWrite(
  workbook: Workbook,
  write: GuardedWrite,
): Promise<WriteSeen> {
  for (let tried = 1; ; tried += 1) {
    const { seen, failure } = await writeAndLook(workbook, write).then(
      (answered) => ({ seen: answered, failure: undefined }),
      async (reason: unknown) => ({
        seen: await seenByCopy(workbook, write, reason),
        failure: reason,
      }),
    );
    if (seen === undefined && tried === TRIES) throw failure;
    if (seen === undefined) continue;
    if (!seen.isInPlace) await takeBack(workbook, write, seen);
    return seen;
  }
}

async function writeAndLook(
  workbook: Workbook,
  write: GuardedWrite,
): Promise<WriteSeen> {
  const asked = rowsOf(write);
  const steps = [askingForColumns(write), ...questionsAbout(asked)];
  const { spare } = write;
  const answers = await workbook.batch([
    ...steps,
    ...(spare === undefined ? [] : copying(spare, targetOf(write))),
    ...writing(asked, write.cells, write.isRowWise),
    ...questionsAbout(asked),
  ]);
  if (spare !== undefined) noteCopied(spare, targetOf(write));
  const before = ownedRowsOf(asked, answers.slice(1));
  const after = ownedRowsOf(asked, answers.slice(1 - steps.length));
  const now = columnsNow(write, answers[0]);
  // Rows put in above may have pushed our headers, which no key tells apart from other rows, to where we wrote.
  const isInPlace =
    areInPlace(write, now) && !areHeadersPushedTo(write.row, write, now);
  return { before, after, isInPlace };
}

/** What a write without an answer was about to hit; undefined where it did nothing. @throws the reason where nothing is known */
async function seenByCopy(
  workbook: Workbook,
  write: GuardedWrite,
  reason: unknown,
): Promise<WriteSeen | undefined> {
  const isLost =
    reason instanceof WorkbookFailure && reason.applied === "unknown";
  const { spare } = write;
  if (!isLost || spare === undefined) throw reason;
  noteCopied(spare, targetOf(write));
  const copied = await copiedBy(workbook, spare, targetOf(write)).catch(() => {
    throw reason;
  });
  return copied && { ...copied, after: undefined };
}

function targetOf({
  sheet,
  keyColumn,
  columns,
  row,
  cells,
}: GuardedWrite): Target {
  return { sheet, keyColumn, columns, row, rows: cells.length };
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
