/** The host-free workbook: what is read from a file, and what a host hands back to be written. */
import type { CellValue } from "../core/cell";

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

/** Six hexadecimal digits, such as "FF0000"; a colour of the workbook's theme is resolved when it is read. */
export type Colour = string;

export interface FontLook {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "single" | "double";
  readonly strikethrough?: boolean;
  readonly colour?: Colour;
}

export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "dotted"
  | "dashed"
  | "double"
  | "hair"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface BorderSide {
  readonly line: BorderLine;
  readonly colour?: Colour;
}

export interface Borders {
  readonly top?: BorderSide;
  readonly right?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
}

export interface Alignment {
  readonly horizontal?:
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerContinuous"
    | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** How a cell looks. A number format is as Excel stores it, in English: "#,##0.00", "yyyy-mm-dd". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: FontLook;
  readonly fill?: Colour;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  /** False where the planner may type although the sheet is protected. */
  readonly locked?: boolean;
}

export interface ColumnLook {
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** Of the column's empty cells. */
  readonly styleId?: number;
}

export interface RowLook {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

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

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** What may be typed into cells. Formulas are without the leading "="; a bound may be a number, a reference or a formula. */
export interface DataValidation {
  readonly ranges: readonly CellRange[];
  readonly rule:
    | { readonly allows: "list"; readonly values: readonly string[] }
    | { readonly allows: "list"; readonly source: string }
    | { readonly allows: "formula"; readonly formula: string }
    | {
        readonly allows: "whole" | "decimal" | "date" | "time" | "textLength";
        readonly comparison: Comparison;
        readonly first: string;
        readonly second?: string;
      };
  readonly blankAllowed: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: {
    readonly title: string;
    readonly text: string;
    readonly severity: "stop" | "warning" | "information";
  };
}

/** The kinds of conditional format that survive a round trip whole; the others are counted as losses. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | {
        readonly when: "cell";
        readonly comparison: Comparison;
        readonly formulas: readonly string[];
        readonly style: CellStyle;
      }
    | {
        readonly when: "formula";
        readonly formula: string;
        readonly style: CellStyle;
      }
    | { readonly when: "duplicate" | "unique"; readonly style: CellStyle }
    | {
        readonly when: "colourScale";
        readonly stops: readonly {
          readonly at: "min" | "max" | "num" | "percent" | "percentile";
          readonly value?: string;
          readonly colour: Colour;
        }[];
      };
}

export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  /** An address, or a place in this workbook such as "'Pay bands'!A1". */
  readonly target: { readonly address: string } | { readonly place: string };
  readonly tooltip?: string;
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
