/** From blocks of the port to ranges of Excel and back. */
import type { Area, Block, SheetId } from "../../../src/workbook/port";

/** The range of a block. Excel refuses the batch at this place where the sheet is gone. */
export function rangeOf(
  context: Excel.RequestContext,
  block: Block,
): Excel.Range {
  return rangeIn(context.workbook.worksheets.getItem(block.sheet), block);
}

/** The range of a block in its sheet, for many blocks of one sheet. */
export function rangeIn(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** The block of a range whose four indexes and counts are loaded. */
export function blockOf(sheet: SheetId, range: Excel.Range): Block {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
