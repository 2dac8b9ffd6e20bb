/** The grid's tables as files store them. */
import type { Injector, Worksheet } from "@univerjs/core";
import type {
  SheetDocument,
  TableColumn,
  TableDocument,
} from "../../src/files/document";
import type { StoredSheet } from "../grid/stored-sheet";
import {
  hasTotalsRow,
  tablesOn,
  wholeRange,
  type GridTable,
} from "../grid/tables";
import { fileRange } from "./sheet-from-grid";

/** The tables of a sheet; what the grid does not know of them (stripes, totals, formulas of new rows) is the file's. */
export function fileTables(
  injector: Injector,
  worksheet: Worksheet,
  stored: StoredSheet,
  source: SheetDocument | undefined,
): TableDocument[] {
  return tablesOn(injector, worksheet).map((table) =>
    fileTable(
      table,
      stored,
      source?.tables.find(({ name }) => name === table.getDisplayName()),
    ),
  );
}

function fileTable(
  table: GridTable,
  stored: StoredSheet,
  own: TableDocument | undefined,
): TableDocument {
  const names = columnNames(table, stored);
  return {
    name: table.getDisplayName(),
    range: fileRange(wholeRange(table)),
    headerRow: true,
    totalsRow: hasTotalsRow(table),
    columns: names.map((name) => ({ ...ownColumn(own, name), name })),
    filterButtons: own?.filterButtons ?? true,
    ...(own
      ? own.look !== undefined && { look: own.look }
      : { look: "TableStyleMedium2" }),
    rowStripes: own?.rowStripes ?? true,
  };
}

function ownColumn(
  own: TableDocument | undefined,
  name: string,
): Omit<TableColumn, "name"> {
  return own?.columns.find((column) => column.name === name) ?? {};
}

/** A table's columns are named by its header cells, each by another name. */
function columnNames(table: GridTable, stored: StoredSheet): string[] {
  const { startRow, startColumn, endColumn } = table.getRange();
  const taken = new Set<string>();
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => {
    const value = stored.valueAt(startRow, startColumn + index);
    const text =
      typeof value === "object" || value === ""
        ? table.getColumnNameByIndex(index)
        : String(value);
    const name = freeName(text === "" ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1)
    free = `${name}${number}`;
  return free;
}
