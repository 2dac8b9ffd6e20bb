/** The part of a table; hucre's own leaves out calculated columns and tables without a header. */
import { rangeAddress } from "../../address";
import type {
  CellRange,
  SheetDocument,
  TableColumn,
  TableDocument,
} from "../../document";
import { toStored } from "../../formula/stored";
import {
  encodeAttribute,
  encodeStored,
  encodeStoredAttribute,
} from "../../xml/text";
import { isCellError } from "../../../core/cell";

/** The part's text; `number` counts the tables of the workbook from 1. */
export function tablePart(
  sheet: SheetDocument,
  table: TableDocument,
  number: number,
): string {
  const { name, range, headerRow, totalsRow, filterButtons } = table;
  const attributes = `id="${number}" name="${encodeAttribute(name)}" displayName="${encodeAttribute(name)}" ref="${rangeAddress(range)}"`;
  const rows = `${headerRow ? "" : ' headerRowCount="0"'}${totalsRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const filtered = { ...range, bottom: range.bottom - Number(totalsRow) };
  const filter =
    headerRow && filterButtons
      ? `<autoFilter ref="${rangeAddress(filtered)}"/>`
      : "";
  const names = columnNames(sheet, table);
  const columns = table.columns.map((column, at) =>
    columnElement(column, at + 1, names[at] ?? column.name, name),
  );
  const look =
    table.look === undefined ? "" : ` name="${encodeAttribute(table.look)}"`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${attributes}${rows}>${filter}`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${look} showFirstColumn="0" showLastColumn="0" showRowStripes="${Number(table.rowStripes)}" showColumnStripes="0"/></table>`,
  ].join("");
}

function columnElement(
  column: TableColumn,
  number: number,
  name: string,
  table: string,
): string {
  const { totals, formula } = column;
  const kind =
    totals === undefined
      ? ""
      : "function" in totals
        ? ` totalsRowFunction="${encodeAttribute(totals.function)}"`
        : "label" in totals
          ? ` totalsRowLabel="${encodeStoredAttribute(totals.label)}"`
          : ' totalsRowFunction="custom"';
  const element = (tag: string, text: string): string =>
    `<${tag}>${encodeStored(toStored(text, table))}</${tag}>`;
  const inside = [
    formula === undefined ? "" : element("calculatedColumnFormula", formula),
    totals !== undefined && "formula" in totals
      ? element("totalsRowFormula", totals.formula)
      : "",
  ].join("");
  const start = `<tableColumn id="${number}" name="${encodeStoredAttribute(name)}"${kind}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</tableColumn>`;
}

/** A header cell shows its column's name as a text, or Excel repairs the file: by row and column, the text to write. */
export function headerTexts(
  sheet: SheetDocument,
): ReadonlyMap<number, readonly (string | undefined)[]> {
  const texts = new Map<number, (string | undefined)[]>();
  for (const table of sheet.tables.filter(({ headerRow }) => headerRow)) {
    const row = texts.get(table.range.top) ?? [];
    texts.set(table.range.top, row);
    columnNames(sheet, table).forEach(
      (name, at) => (row[table.range.left + at] = name),
    );
  }
  return texts;
}

/** The planner's sheet wins: what its header cell says is the column's name, and the table's own list fills blanks. */
export function columnNames(
  sheet: SheetDocument,
  table: TableDocument,
): string[] {
  return table.columns.map(({ name }, at) => {
    if (!table.headerRow) return name;
    const value =
      sheet.rows[table.range.top]?.[table.range.left + at]?.value ?? null;
    if (value === null || value === "" || isCellError(value)) return name;
    return typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
  });
}

/** The name of the table whose rows hold the cell; "[@Column]" in it means that table. */
export function tableAt(
  sheet: SheetDocument,
  row: number,
  column: number,
): string | undefined {
  return sheet.tables.find(({ range }) => holds(range, row, column))?.name;
}

function holds(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right
  );
}
