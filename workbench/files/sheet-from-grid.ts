/** One sheet of the grid, as a file stores it. */
import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import type {
  ArrayExtent,
  CellContent,
  CellRange,
  SheetDocument,
} from "../../src/files/document";
import type { ColumnLook, RowLook } from "../../src/files/look";
import {
  columnCharacters,
  columnPixels,
  rowPixels,
  rowPoints,
} from "../grid/measures";
import type { StoredSheet } from "../grid/stored-sheet";
import { fileColour } from "./grid-colours";
import { formulaInGrid } from "./sheet-to-grid";
import type { StyleBook } from "./style-book";

/** What the grid itself knows of a sheet; the rest is carried over from the file. */
export type SheetContent = Omit<
  SheetDocument,
  "tables" | "validations" | "conditionalFormats" | "hyperlinks" | "protected"
>;

/** @param source the sheet of the file that it came from, for what the grid rounds or does not tell apart */
export function fileSheet(
  worksheet: Worksheet,
  stored: StoredSheet,
  styles: StyleBook,
  source: SheetDocument | undefined,
): SheetContent {
  const tabColour = fileColour({ rgb: worksheet.getTabColor() ?? "" });
  const freeze = fileFreeze(worksheet);
  return {
    name: worksheet.getName(),
    visibility: visibilityOf(worksheet, source),
    rows: fileRows(stored, styles, source),
    columns: fileColumns(worksheet, styles, source),
    rowLooks: fileRowLooks(worksheet, styles, source),
    merges: worksheet.getMergeData().map(fileRange),
    gridLines: !worksheet.hasHiddenGridlines(),
    rightToLeft: worksheet.isRightToLeft() === BooleanNumber.TRUE,
    ...(tabColour === undefined ? {} : { tabColour }),
    ...(freeze && { freeze }),
  };
}

export function fileRange({
  startRow,
  startColumn,
  endRow,
  endColumn,
}: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function visibilityOf(
  worksheet: Worksheet,
  source: SheetDocument | undefined,
): SheetDocument["visibility"] {
  if (worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "visible";
  return source?.visibility === "veryHidden" ? "veryHidden" : "hidden";
}

function fileRows(
  stored: StoredSheet,
  styles: StyleBook,
  source: SheetDocument | undefined,
): SheetDocument["rows"] {
  const rows: (CellContent | undefined)[][] = [];
  for (const cells of [stored.cells, stored.spilled]) {
    for (const [row, line] of Object.entries(cells)) {
      for (const column of Object.keys(line ?? {})) {
        const place = [Number(row), Number(column)] as const;
        const content = fileCell(stored, styles, source, ...place);
        if (content) (rows[place[0]] ??= [])[place[1]] = content;
      }
    }
  }
  return rows;
}

function fileCell(
  stored: StoredSheet,
  styles: StyleBook,
  source: SheetDocument | undefined,
  row: number,
  column: number,
): CellContent | undefined {
  const value = stored.valueAt(row, column);
  const formula = fileFormula(stored, source, row, column);
  const styleId = styles.idOf(stored.cellAt(row, column)?.s);
  if (value === null && formula === undefined && styleId === undefined)
    return undefined;
  const array =
    formula === undefined
      ? undefined
      : arrayOf(stored, source?.rows[row]?.[column], formula, row, column);
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(array && { array }),
    ...(stored.isSpilled(row, column) ? { spilled: true } : {}),
    ...(styleId === undefined ? {} : { styleId }),
  };
}

/** A formula that nobody has touched is written as it was read. */
function fileFormula(
  stored: StoredSheet,
  source: SheetDocument | undefined,
  row: number,
  column: number,
): string | undefined {
  const inGrid = stored.formulaAt(row, column);
  if (inGrid === null) return undefined;
  const own = source?.rows[row]?.[column]?.formula;
  const isOwn =
    own !== undefined &&
    source &&
    formulaInGrid(own, source, row, column) === inGrid;
  return isOwn ? own : inGrid.slice(1);
}

/** The grid knows one kind of array formula; one of the older kind stays so while it reads as it did in the file. */
function arrayOf(
  stored: StoredSheet,
  own: CellContent | undefined,
  formula: string,
  row: number,
  column: number,
): ArrayExtent | undefined {
  if (own?.array && !own.array.dynamic && own.formula === formula)
    return own.array;
  const spill = stored.spillAt(row, column);
  if (spill) return { range: fileRange(spill), dynamic: true };
  return own?.array && own.formula === formula
    ? { range: fileRange(cellRange(row, column)), dynamic: true }
    : undefined;
}

function cellRange(row: number, column: number): IRange {
  return {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  };
}

function fileColumns(
  worksheet: Worksheet,
  styles: StyleBook,
  source: SheetDocument | undefined,
): SheetDocument["columns"] {
  const columns: (ColumnLook | undefined)[] = [];
  for (const [column, data] of Object.entries(
    worksheet.getColumnManager().getColumnData(),
  )) {
    const styleId = styles.idOf(data?.s);
    const look: ColumnLook = {
      ...(data?.w === undefined
        ? {}
        : { width: widthOf(data.w, source?.columns[Number(column)]?.width) }),
      ...(data?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(styleId === undefined ? {} : { styleId }),
    };
    if (Object.keys(look).length > 0) columns[Number(column)] = look;
  }
  return columns;
}

function fileRowLooks(
  worksheet: Worksheet,
  styles: StyleBook,
  source: SheetDocument | undefined,
): SheetDocument["rowLooks"] {
  const looks = new Map<number, RowLook>();
  for (const [row, data] of Object.entries(
    worksheet.getRowManager().getRowData(),
  )) {
    const styleId = styles.idOf(data?.s);
    const isSet = data?.h !== undefined && data.ia === BooleanNumber.FALSE;
    const look: RowLook = {
      ...(isSet
        ? {
            height: heightOf(
              data.h ?? 0,
              source?.rowLooks.get(Number(row))?.height,
            ),
          }
        : {}),
      ...(data?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(styleId === undefined ? {} : { styleId }),
    };
    if (Object.keys(look).length > 0) looks.set(Number(row), look);
  }
  return looks;
}

/** The file's own width while it still is the one on the screen: pixels are coarser. */
function widthOf(pixels: number, own: number | undefined): number {
  return own !== undefined && columnPixels(own) === pixels
    ? own
    : columnCharacters(pixels);
}

function heightOf(pixels: number, own: number | undefined): number {
  return own !== undefined && rowPixels(own) === pixels
    ? own
    : rowPoints(pixels);
}

function fileFreeze(worksheet: Worksheet): SheetDocument["freeze"] {
  const { xSplit, ySplit } = worksheet.getFreeze();
  return xSplit > 0 || ySplit > 0
    ? { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) }
    : undefined;
}
