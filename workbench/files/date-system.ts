/** The grid counts days from 1900; a workbook that counts from 1904 is counted anew when it is shown. */
import { isDateFormat } from "../../src/files/csv/dates";
import type {
  CellContent,
  SheetDocument,
  WorkbookDocument,
} from "../../src/files/document";

/** From the first of January 1900, as spreadsheets count it, to that of 1904. */
const DAYS_BETWEEN = 1_462;

/** The same dates in a workbook that counts from 1900. What is no date by its number format stays as it is. */
export function countedFrom1900(document: WorkbookDocument): WorkbookDocument {
  if (!document.date1904) return document;
  const dates = new Set(
    document.styles.flatMap(({ numberFormat }, id) =>
      isDateFormat(numberFormat) ? [id] : [],
    ),
  );
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    rows: shifted(sheet.rows, dates),
  }));
  return { ...document, sheets, date1904: false };
}

function shifted(
  rows: SheetDocument["rows"],
  dates: ReadonlySet<number>,
): SheetDocument["rows"] {
  return rows.map((line) =>
    line?.map((cell) => cell && shiftedCell(cell, dates)),
  );
}

function shiftedCell(
  cell: CellContent,
  dates: ReadonlySet<number>,
): CellContent {
  const { value, styleId = 0 } = cell;
  return typeof value === "number" && dates.has(styleId)
    ? { ...cell, value: value + DAYS_BETWEEN }
    : cell;
}
