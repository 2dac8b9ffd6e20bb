/** Cells and ranges as the budget's formulas name them. */
import { cellAddress, columnLetters, quotedSheetName } from "../a1";

/** The roster's place in its workbook; rows and columns count from 0. */
export interface RosterPlace {
  readonly sheetName: string;
  /** Where the cells that were read begin in their sheet. */
  readonly row: number;
  readonly column: number;
}

/** `$B$3` on a sheet. */
export const fixedCell = (
  sheetName: string,
  row: number,
  column: number,
): string =>
  `${quotedSheetName(sheetName)}!$${columnLetters(column)}$${row + 1}`;

/** Rows of one or several columns, fixed. */
export const fixedRange = (
  sheetName: string,
  row: number,
  rows: number,
  column: number,
  columns = 1,
): string =>
  `${fixedCell(sheetName, row, column)}:$${columnLetters(column + columns - 1)}$${row + rows}`;

/** A cell whose row moves with the formula: `$B3`. */
export const rowCell = (
  sheetName: string,
  row: number,
  column: number,
): string =>
  `${quotedSheetName(sheetName)}!$${columnLetters(column)}${row + 1}`;

/** Within its own sheet, free to move. */
export const near = cellAddress;
