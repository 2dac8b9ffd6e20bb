/** What the keyed writer is asked to do. */
import type { OwnedInput } from "../cell-content";
import type { OwnedColumn } from "../owned/owned-columns";
import type { SheetId } from "../port";

/** Rows and columns count from 0. */
export interface WriteRequest {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly key: { readonly column: number } | "ownedRowId";
  /** The columns to write, made where the sheet has none of ours by that id. */
  readonly columns: readonly OwnedColumn[];
  /**
   * By `keyText` of the row's key: one input for each column; `undefined` leaves a cell as it is. What is given for a
   * column that is `writtenOnce` is not written.
   */
  readonly rows: ReadonlyMap<string, readonly OwnedInput[]>;
  /** Rows that are no positions, such as subtotals and repeated headers: their keys may be blank or stand twice. */
  readonly ignored?: ReadonlySet<number>;
}

/** Tells whether runs write into a column. */
export function isWritable({ writtenOnce = false }: OwnedColumn): boolean {
  return !writtenOnce;
}

/** @throws RangeError where there are no columns to write, or a row has not one input for each: a mistake in the calling code. */
export function assertWhole({ rows, columns }: WriteRequest): void {
  if (!columns.some(isWritable)) throw new RangeError("No columns to write");
  for (const [key, inputs] of rows) {
    if (inputs.length !== columns.length) {
      throw new RangeError(
        `${inputs.length} inputs for ${columns.length} columns at key ${key}`,
      );
    }
  }
}
