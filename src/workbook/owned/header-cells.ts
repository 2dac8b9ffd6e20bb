/** Asks, as one part of a batch, where columns of ours are at that moment. */
import { type NamedCell, parseReference } from "../a1";
import { formulasOf } from "../answers";
import type { Answer, Block, SheetId, Step } from "../port";
import type { LocatedColumn } from "./owned-columns";
import { headerCellsBlock } from "./ownership-entries";

/** Columns of ours, and the sheet that records them. */
export interface RecordedColumns {
  readonly ownership: SheetId;
  readonly columns: readonly LocatedColumn[];
}

/** The question whose answer `columnsNow` understands. */
export function askingForColumns(recorded: RecordedColumns): Step {
  return { step: "readFormulas", block: recordsOf(recorded) };
}

/** Where the header cells are, in their order; undefined for one that was deleted. @throws WorkbookFailure */
export function columnsNow(
  recorded: RecordedColumns,
  answer: Answer | undefined,
): (NamedCell | undefined)[] {
  const block = recordsOf(recorded);
  const formulas = formulasOf(answer, block);
  return recorded.columns.map(({ entryRow }) =>
    parseReference(formulas[entryRow - block.row]?.[0]),
  );
}

/** Tells whether the columns are where they were when they were located; rows are told by their keys. */
export function areInPlace(
  { columns }: RecordedColumns,
  now: readonly (NamedCell | undefined)[],
): boolean {
  return columns.every(({ column }, index) => column === now[index]?.column);
}

/** Tells whether headers were pushed, since they were located, to a row or beyond it, where results were to stand. */
export function areHeadersPushedTo(
  row: number,
  { columns }: RecordedColumns,
  now: readonly (NamedCell | undefined)[],
): boolean {
  return columns.some(({ headerRow }, index) => {
    const nowAt = now[index]?.row ?? headerRow;
    return nowAt !== headerRow && nowAt >= row;
  });
}

function recordsOf({ ownership, columns }: RecordedColumns): Block {
  const rows = columns.map(({ entryRow }) => entryRow);
  const first = Math.min(...rows);
  return headerCellsBlock(ownership, first, Math.max(...rows) - first + 1);
}
