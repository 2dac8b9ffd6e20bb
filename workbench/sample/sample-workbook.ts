/** The workbook that opens by itself, so that a visitor sees live answers before any file of their own. */
import {
  emptySheet,
  workbookOf,
  type CellContent,
  type SheetDocument,
  type TableDocument,
  type WorkbookDocument,
} from "../../src/files/document";
import type {
  CompactCell,
  CompactSheet,
  CompactTable,
  CompactWorkbook,
} from "../../src/files/compact-workbook";

/** Loaded as a script of its own, since a planner who opens a file right away does not need it. */
export async function sampleWorkbook(): Promise<WorkbookDocument> {
  const { default: sample } = await import("./sample.json");
  return documentOf(sample as unknown as CompactWorkbook);
}

export function documentOf({
  sheets,
  styles,
}: CompactWorkbook): WorkbookDocument {
  return { ...workbookOf(sheets.map(sheetOf)), styles };
}

function sheetOf(sheet: CompactSheet): SheetDocument {
  const { name, widths, frozenRows, table } = sheet;
  return {
    ...emptySheet(name),
    rows: rowsOf(sheet),
    columns: widths.map((width) => ({ width })),
    freeze: { rows: frozenRows, columns: 0 },
    tables: table ? [tableOf(sheet, table)] : [],
  };
}

function rowsOf({ cells, looks, table }: CompactSheet): SheetDocument["rows"] {
  const rows = cells.map((line) => line.map(contentOf));
  if (table) fillFormulas(rows, table);
  for (const {
    block: [top, left, bottom, right],
    style,
  } of looks) {
    for (let row = top; row <= bottom; row += 1) {
      const line = (rows[row] ??= []);
      for (let column = left; column <= right; column += 1) {
        line[column] = { ...(line[column] ?? { value: null }), styleId: style };
      }
    }
  }
  return rows;
}

function contentOf(cell: CompactCell): CellContent | undefined {
  if (cell === null) return undefined;
  return typeof cell === "object"
    ? { value: null, formula: cell.formula }
    : { value: cell };
}

function fillFormulas(
  rows: (CellContent | undefined)[][],
  { top, columns, formulas }: CompactTable,
): void {
  for (const line of rows.slice(top + 1)) {
    columns.forEach((name, column) => {
      const formula = formulas[name];
      if (formula !== undefined) line[column] = { value: null, formula };
    });
  }
}

function tableOf(
  { cells }: CompactSheet,
  { name, top, columns, formulas }: CompactTable,
): TableDocument {
  return {
    name,
    range: {
      top,
      left: 0,
      bottom: cells.length - 1,
      right: columns.length - 1,
    },
    headerRow: true,
    totalsRow: false,
    columns: columns.map((column) => {
      const formula = formulas[column];
      return formula === undefined
        ? { name: column }
        : { name: column, formula };
    }),
    filterButtons: true,
    look: "TableStyleMedium2",
    rowStripes: true,
  };
}
