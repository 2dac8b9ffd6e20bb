/** The grid's tables, and their totals rows, which the grid does not know: each table ends above its totals and remembers them. */
import type { Injector, IRange, Worksheet } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";

export type GridTable = NonNullable<ReturnType<TableManager["getTable"]>>;

/** What a table of the grid remembers of its file. */
export interface TableMemory {
  readonly totalsRow: boolean;
}

export function tablesOn(
  injector: Injector,
  worksheet: Worksheet,
): GridTable[] {
  return injector
    .get(TableManager)
    .getTablesBySubunitId(worksheet.getUnitId(), worksheet.getSheetId());
}

export function hasTotalsRow(table: GridTable): boolean {
  return (
    (table.getTableMeta() as Partial<TableMemory> | undefined)?.totalsRow ===
    true
  );
}

/** The whole table, its header and totals rows included. */
export function wholeRange(table: GridTable): IRange {
  const range = table.getRange();
  return hasTotalsRow(table) ? { ...range, endRow: range.endRow + 1 } : range;
}

/** The table that a cell lies in, in its totals row too. */
export function tableAt(
  injector: Injector,
  worksheet: Worksheet,
  row: number,
  column: number,
): GridTable | undefined {
  return tablesOn(injector, worksheet).find((table) => {
    const { startRow, endRow, startColumn, endColumn } = wholeRange(table);
    const isInRows = row >= startRow && row <= endRow;
    return isInRows && column >= startColumn && column <= endColumn;
  });
}
