/** What Excel would not take of a table. */
import { parseCell, rangeAddress } from "../../address";
import type { CellRange, SheetDocument, TableDocument } from "../../document";
import { cannotSave } from "./obstacle";
import { columnNames } from "./table-part";

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** `taken` holds the names met so far, in small letters, and gets this one. @throws FileFault */
export function checkTable(
  sheet: SheetDocument,
  table: TableDocument,
  taken: Set<string>,
): void {
  const { name } = table;
  if (!isTableName(name)) throw cannotSave(sheet.name, "tableName", name);
  if (taken.has(name.toLowerCase())) {
    throw cannotSave(sheet.name, "nameTaken", name);
  }
  taken.add(name.toLowerCase());
  checkShape(sheet, table);
  const other = underTable(sheet, table);
  if (other !== undefined) {
    throw cannotSave(sheet.name, "tableOver", rangeAddress(other));
  }
}

function checkShape(sheet: SheetDocument, table: TableDocument): void {
  const { name, range, headerRow, totalsRow, columns } = table;
  const rows = range.bottom - range.top + 1;
  if (rows < 1 + Number(headerRow) + Number(totalsRow)) {
    throw cannotSave(sheet.name, "tableRows", name);
  }
  if (range.right - range.left + 1 !== columns.length) {
    throw cannotSave(sheet.name, "tableColumns", name);
  }
  if (!areDistinct(columnNames(sheet, table))) {
    throw cannotSave(sheet.name, "columnNames", name);
  }
}

function isTableName(name: string): boolean {
  const isAddress = parseCell(name) !== undefined || /^[rc]$/i.test(name);
  return TABLE_NAME.test(name) && !isAddress;
}

function areDistinct(names: readonly string[]): boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return known.size === names.length && !known.has("");
}

function underTable(
  sheet: SheetDocument,
  table: TableDocument,
): CellRange | undefined {
  const others = sheet.tables.filter((each) => each !== table);
  const ranges = [...others.map(({ range }) => range), ...sheet.merges];
  return ranges.find((range) => overlaps(range, table.range));
}

function overlaps(a: CellRange, b: CellRange): boolean {
  const shareRows = a.top <= b.bottom && b.top <= a.bottom;
  return shareRows && a.left <= b.right && b.left <= a.right;
}
