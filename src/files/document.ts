/** The host-free workbook: what is read from a file, and what a host hands back to be written. */
import type { CellValue } from "../core/cell";
import type { CellStyle, Colour, ColumnLook, RowLook } from "./look";
import type { ConditionalFormat, DataValidation } from "./rules";

/** A rectangle of cells of one sheet; counted from 0, last row and column included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula that fills more cells than its own. */
export interface ArrayExtent {
  /** The anchor and all cells that it filled when it was last calculated. */
  readonly range: CellRange;
  /** True for a formula that spills; false for the older kind entered with Ctrl+Shift+Enter. */
  readonly dynamic: boolean;
}

/**
 * One cell. A formula's `value` is its last result, or `null` where none is known.
 * A formula is in A1 style and English, without the leading "=" and without the prefixes that files put before newer functions.
 */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly array?: ArrayExtent;
  /** Filled by the array formula above or to its left: shown by a host, never entered into it. */
  readonly spilled?: true;
  /** Index into the document's `styles`; left out for the plain look. */
  readonly styleId?: number;
}

/** Rows and cells may be left out: `rows[r]?.[c]` is undefined where nothing is stored. */
export type SheetRows = readonly (
  readonly (CellContent | undefined)[] | undefined
)[];

export interface TableColumn {
  readonly name: string;
  /** The formula of a calculated column, which new rows take over; without the leading "=". */
  readonly formula?: string;
  readonly totals?: TableTotal;
}

/** What the totals row shows below a column; the cell itself is among the sheet's rows like any other. */
export type TableTotal =
  | { readonly label: string }
  | { readonly function: string }
  | { readonly formula: string };

export interface TableDocument {
  readonly name: string;
  /** The whole table, its header and totals rows included. */
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly TableColumn[];
  readonly filterButtons: boolean;
  /** Such as "TableStyleMedium2"; left out for a table without stripes and colours. */
  readonly look?: string;
  readonly rowStripes: boolean;
}

export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  /** An address, or a place in this workbook such as "'Pay bands'!A1". */
  readonly target: { readonly address: string } | { readonly place: string };
  readonly tooltip?: string;
}

/** To be handed back as it came. */
export interface PrintSetup {
  /** Whether the sheet is shrunk to a number of pages. */
  readonly fitsPages: boolean;
  /** Paper, margins, headers and page breaks as the file stores them. */
  readonly stored: string;
}

export interface SheetDocument {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: SheetRows;
  /** Sparse; index = column. */
  readonly columns: readonly (ColumnLook | undefined)[];
  /** By row. */
  readonly rowLooks: ReadonlyMap<number, RowLook>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableDocument[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly hyperlinks: readonly Hyperlink[];
  /** The sheet's own filter buttons, outside tables; which rows it hides is in `rowLooks`. */
  readonly filterRange?: CellRange;
  readonly gridLines: boolean;
  readonly rightToLeft: boolean;
  readonly tabColour?: Colour;
  /** True where the sheet is protected; a password cannot be kept and is counted as a loss. */
  readonly protected: boolean;
  /** In characters; of columns without a width of their own. */
  readonly defaultColumnWidth?: number;
  /** In points; of rows without a height of their own. */
  readonly defaultRowHeight?: number;
  /** In percent. */
  readonly zoom?: number;
  readonly printSetup?: PrintSetup;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without the leading "=": "Bands!$A$1:$D$10". */
  readonly formula: string;
  /** The sheet that it belongs to; left out for the whole workbook. */
  readonly sheet?: string;
}

export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  /** Whether date serials count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
  /** What `styleId` points to; the first is the plain look. */
  readonly styles: readonly CellStyle[];
  /** The sheet in view. */
  readonly activeSheet: number;
}

/** A sheet with nothing on it. */
export function emptySheet(name: string): SheetDocument {
  return {
    name,
    visibility: "visible",
    rows: [],
    columns: [],
    rowLooks: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    gridLines: true,
    rightToLeft: false,
    protected: false,
  };
}

/** A workbook of the given sheets, with nothing but the plain look. */
export function workbookOf(sheets: readonly SheetDocument[]): WorkbookDocument {
  return {
    sheets,
    date1904: false,
    definedNames: [],
    styles: [{}],
    activeSheet: 0,
  };
}
