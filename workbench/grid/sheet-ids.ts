/** Ids of sheets that no other sheet of this page has had, so that a sheet of a closed workbook is never taken for an open one. */
import type { SheetId } from "../../src/workbook/port";

let made = 0;

export function newSheetId(): SheetId {
  made += 1;
  return `sheet-${made}`;
}
