/** Goes through rows in pieces that the host can take; a piece that is too large for it is halved, so no row is skipped. */
import { WorkbookFailure } from "./port";

/**
 * Does the work for `rows` rows from `firstRow` on, at most `rowsPerChunk` at a time and in order.
 * @throws WorkbookFailure, "tooLarge" only where one row alone is too large.
 */
export async function eachChunk(
  firstRow: number,
  rows: number,
  rowsPerChunk: number,
  work: (row: number, rows: number) => Promise<void>,
): Promise<void> {
  const end = firstRow + rows;
  let size = rowsPerChunk;
  for (let row = firstRow; row < end;) {
    const taken = Math.min(size, end - row);
    try {
      await work(row, taken);
      row += taken;
    } catch (reason) {
      if (!isTooLarge(reason) || taken === 1) throw reason;
      size = Math.ceil(taken / 2);
    }
  }
}

/** Rows in ascending order, cut so that no piece reaches over more than `rowsPerChunk` rows of the sheet. */
export function chunksOf<Row extends { readonly row: number }>(
  rows: readonly Row[],
  rowsPerChunk: number,
): Row[][] {
  const chunks: Row[][] = [];
  let first = -Infinity;
  for (const row of rows) {
    if (row.row >= first + rowsPerChunk) {
      first = row.row;
      chunks.push([]);
    }
    chunks[chunks.length - 1]?.push(row);
  }
  return chunks;
}

export function isTooLarge(reason: unknown): boolean {
  return reason instanceof WorkbookFailure && reason.kind === "tooLarge";
}
