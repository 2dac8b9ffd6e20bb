/** How cells, columns and rows look. */

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
  /** In degrees as files count them: 1 to 90 upwards, 91 to 180 downwards, 255 for letters one below the other. */
  readonly rotation?: number;
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
  /** Of the row's empty cells. */
  readonly styleId?: number;
}
