/** A file's workbook as sheets in memory, so that what it keeps is read like that of any open workbook. */
import type { SheetDocument, WorkbookDocument } from "../../src/files";
import type { SheetContent } from "../../src/workbook/memory/memory-sheet";

/** Values and formulas of every sheet; looks are left behind. */
export function documentSheets({
  sheets,
}: WorkbookDocument): readonly SheetContent[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.visibility !== "visible",
    cells: Array.from({ length: sheet.rows.length }, (_, row) =>
      Array.from(sheet.rows[row] ?? [], (cell) => cell?.value ?? null),
    ),
    formulas: formulasOf(sheet),
  }));
}

function formulasOf({
  rows,
}: SheetDocument): NonNullable<SheetContent["formulas"]> {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell?.formula === undefined
        ? []
        : [{ row, column, formula: `=${cell.formula}` }],
    ),
  );
}
