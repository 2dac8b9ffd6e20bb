/** Some thousand rows of a roster as typed columns, which pass from thread to thread without being copied. */
import type { CellValue } from "../../cell";
import type { FactRole } from "../mapping";

/** The roles whose cells bear on a row's classification. */
export const BULK_ROLES = [
  "title",
  "classCode",
  "years",
  "degree",
  "mgmtYears",
  "managedFte",
  "salary",
  "midpoint",
] as const satisfies readonly FactRole[];
export type BulkRole = (typeof BULK_ROLES)[number];

/** In a column's `words`: the cell is a number, and stands in `numbers`. */
export const IS_NUMBER = -1;
/** In a column's `words`: the cell is blank. */
export const NO_WORD = 0;

/** One column: for each row a number, or the number of a word. Nothing of a cell is lost. */
export interface SliceColumn {
  readonly words: Int32Array<ArrayBuffer>;
  /** Empty for a column whose numbers are words too, since they name something. */
  readonly numbers: Float64Array<ArrayBuffer>;
}

export interface RosterSlice {
  /** Index into the cells of its first row. */
  readonly first: number;
  /** Of each row, an index into `ROW_KINDS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly columns: ReadonlyMap<BulkRole, SliceColumn>;
  /** What is not a number, each different cell once: those that no earlier slice had. Word 0, the blank cell, is in none. */
  readonly fresh: readonly CellValue[];
}

/** Titles, codes and degrees repeat, and a number among them is a name; the others are amounts. */
export function isNamed(role: BulkRole): boolean {
  return role === "title" || role === "classCode" || role === "degree";
}

/** What a slice may hand over instead of copying it. */
export function buffersOf({ kinds, columns }: RosterSlice): ArrayBuffer[] {
  return [
    kinds.buffer,
    ...[...columns.values()].flatMap(({ words, numbers }) => [
      words.buffer,
      numbers.buffer,
    ]),
  ];
}
