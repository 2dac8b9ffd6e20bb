/** A workbook written down to be kept beside the code: the form of the sample, between the tool that writes it and the workbench that opens it. */
import type { CellStyle } from "./look";

export interface CompactWorkbook {
  /** What `looks` point to; the first is the plain look. */
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly CompactSheet[];
}

export interface CompactSheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly cells: readonly (readonly CompactCell[])[];
  readonly looks: readonly CompactLook[];
  readonly table?: CompactTable;
}

/** A formula is without its "=". */
export type CompactCell = string | number | null | { readonly formula: string };

/** A style for a block of cells, last row and column included; later looks lie over earlier ones. */
export interface CompactLook {
  readonly block: readonly [
    top: number,
    left: number,
    bottom: number,
    right: number,
  ];
  readonly style: number;
}

/** A table from its header row down to the last row of cells. */
export interface CompactTable {
  readonly name: string;
  readonly top: number;
  readonly columns: readonly string[];
  /** Formulas of whole columns, by the column's name. */
  readonly formulas: Readonly<Record<string, string>>;
}
