/** A worksheet, its tables and its protection, as the wire names them. */
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import type { Block, TableSummary } from "../../../src/workbook/port";
import { chartsObject } from "./charts-object";
import { type HostObject, NULL_OBJECT } from "./host-object";
import { rangeObject } from "./range-object";
import type { RequestScope } from "./request-scope";
import { OfficeError } from "./wire";

export function worksheetObject(
  scope: RequestScope,
  sheet: MemorySheet,
): HostObject {
  return {
    scalars: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => (sheet.hidden ? "Hidden" : "Visible"),
    },
    settings: {
      visibility: (given) => {
        sheet.hidden = given !== "Visible";
      },
    },
    children: {
      protection: () => ({
        scalars: { protected: () => sheet.protected },
      }),
      tables: () => tablesObject(scope, sheet),
      charts: () => chartsObject(scope, sheet),
    },
    objects: {
      getRangeByIndexes: (args) =>
        rangeObject(scope, blockOf(sheet.id, args as readonly number[])),
      getUsedRangeOrNullObject: () => {
        const used = usedBlock(sheet);
        return used === undefined ? NULL_OBJECT : rangeObject(scope, used);
      },
    },
    methods: {
      activate: () => undefined,
      delete: () => remove(scope, sheet),
    },
  };
}

function tablesObject(scope: RequestScope, sheet: MemorySheet): HostObject {
  const tableObject = (table: TableSummary): HostObject => ({
    scalars: {
      id: () => table.name,
      name: () => table.name,
      showTotals: () => table.hasTotals,
    },
    objects: { getRange: () => rangeObject(scope, table.block) },
  });
  return {
    items: () => sheet.tables.map(tableObject),
    objects: {
      getItemAt: ([index]) => {
        const table = sheet.tables[Number(index)];
        if (table === undefined) throw new OfficeError("ItemNotFound");
        return tableObject(table);
      },
      getItem: ([name]) => {
        const table = sheet.tables.find((one) => one.name === name);
        if (table === undefined) throw new OfficeError("ItemNotFound");
        return tableObject(table);
      },
    },
  };
}

function remove({ model }: RequestScope, sheet: MemorySheet): void {
  const others = model.sheets.filter((other) => other !== sheet);
  if (others.every(({ hidden }) => hidden))
    throw new OfficeError("InvalidOperation");
  model.removeSheet(sheet.id);
}

function blockOf(
  sheet: string,
  [row = -1, column = -1, rows = 0, columns = 0]: readonly number[],
): Block {
  return { sheet, row, column, rows, columns };
}

/** The used range begins with the first cell that holds something, wherever that is. */
function usedBlock(sheet: MemorySheet): Block | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined || cells.length === 0) return;
    top = Math.min(top, row);
    bottom = row;
    // A million rows are asked about at each listing of the sheets.
    if (left > 0)
      left = Math.min(
        left,
        cells.findIndex((cell) => cell !== undefined),
      );
    right = Math.max(right, cells.length - 1);
  });
  if (bottom < 0) return undefined;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return { sheet: sheet.id, row: top, column: left, rows, columns };
}
