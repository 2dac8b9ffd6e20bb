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
  /** By `keyText` of the row's key: one input for each column; `undefined` leaves a cell as it is. */
  readonly rows: ReadonlyMap<string, readonly OwnedInput[]>;
}

/** Tells whether the request's inputs read other cells, and so must know in which columns these are. */
export function holdsFormulas({ rows }: WriteRequest): boolean {
  for (const inputs of rows.values()) {
    if (inputs.some((input) => typeof input === "object" && input !== null))
      return true;
  }
  return false;
}

/** @throws RangeError where there are no columns, or a row has not one input for each: a mistake in the calling code. */
export function assertWhole({ rows, columns }: WriteRequest): void {
  if (columns.length === 0) throw new RangeError("No columns to write");
  for (const [key, inputs] of rows) {
    if (inputs.length !== columns.length) {
      throw new RangeError(
        `${inputs.length} inputs for ${columns.length} columns at key ${key}`,
      );
    }
  }
}
