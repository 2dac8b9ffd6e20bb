/** What any sheet can hold at most: Excel's published limits, kept in every host so that a workbook can move between them. */
import type { Block, CellInput } from "./port";

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const CELL_TEXT_LENGTH = 32_767;
export const FORMULA_LENGTH = 8_192;
export const SHEET_NAME_LENGTH = 31;

/** Tells whether a block has at least one cell and lies wholly within a sheet. */
export function isInsideSheet({ row, column, rows, columns }: Block): boolean {
  const counts = [row, column, rows, columns].every(Number.isInteger);
  const begins = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return (
    counts &&
    begins &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

/** Tells whether a cell can take the input: finite numbers, texts that fit, formulas with their "=". */
export function isCellInput(input: CellInput): boolean {
  if (typeof input === "number") return Number.isFinite(input);
  if (typeof input === "string") return input.length <= CELL_TEXT_LENGTH;
  if (typeof input === "object" && input !== null) {
    return /^=./s.test(input.formula) && input.formula.length <= FORMULA_LENGTH;
  }
  return true;
}

/** Tells whether a sheet can bear the name; whether another bears it already is not asked here. */
export function isSheetName(name: string): boolean {
  const fits = name.trim() !== "" && name.length <= SHEET_NAME_LENGTH;
  return fits && !/[:\\/?*[\]]|^'|'$/.test(name);
}

/** Tells whether two sheet names are one and the same to a workbook, which does not look at case. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("en") === other.toLocaleLowerCase("en");
}
