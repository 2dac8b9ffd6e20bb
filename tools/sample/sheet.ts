/** The form in which the sample is written; workbench/sample reads it. */
import type { CellStyle } from "../../src/files/look";

export interface SampleBook {
  /** What `looks` point to; the first is the plain look. */
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly cells: readonly (readonly SampleCell[])[];
  readonly looks: readonly SampleLook[];
  readonly table?: SampleTable;
}

/** A formula is without its "=". */
export type SampleCell = string | number | null | { readonly formula: string };

/** A style for a block of cells, last row and column included; later looks lie over earlier ones. */
export interface SampleLook {
  readonly block: readonly [
    top: number,
    left: number,
    bottom: number,
    right: number,
  ];
  readonly style: number;
}

/** A table from its header row down to the last row of cells. */
export interface SampleTable {
  readonly name: string;
  readonly top: number;
  readonly columns: readonly string[];
  /** Formulas of whole columns, by the column's name. */
  readonly formulas: Readonly<Record<string, string>>;
}
