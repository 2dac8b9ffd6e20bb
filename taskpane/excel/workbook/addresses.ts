/** Reads the addresses that Excel's events carry. */
import { columnOfLetters } from "../../../src/workbook/a1";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../src/workbook/limits";
import type { Block, SheetId } from "../../../src/workbook/port";

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

/** The first area of an address such as "B2:C9", "B:B", "3:5" or "A1,C4"; undefined where it names no cells. */
export function parseAddress(
  sheet: SheetId,
  address: string,
): Block | undefined {
  const [area = ""] = address.split(",");
  const [from = "", to = from] = area.split(":");
  const [first, last] = [parseCorner(from), parseCorner(to)];
  if (first === undefined || last === undefined) return undefined;
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  return {
    sheet,
    row,
    column,
    rows: (last.row ?? SHEET_ROWS - 1) - row + 1,
    columns: (last.column ?? SHEET_COLUMNS - 1) - column + 1,
  };
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (text === "" || match === null) return undefined;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? undefined : columnOfLetters(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}
