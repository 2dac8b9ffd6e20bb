/** The port's blocks and the grid's ranges. */
import type { IRange } from "@univerjs/core";
import type { Block, SheetId } from "../../src/workbook/port";

/** The block that a range of the grid covers. */
export function blockOf(sheet: SheetId, range: IRange): Block {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The range of the grid that a block covers. */
export function rangeOf({ row, column, rows, columns }: Block): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

/** Tells whether two blocks of one sheet share a cell. */
export function overlaps(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
