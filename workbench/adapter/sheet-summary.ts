/** What the port tells of a sheet, as the grid knows it. */
import type { Injector, Worksheet } from "@univerjs/core";
import { WorksheetProtectionRuleModel } from "@univerjs/preset-sheets-core";
import type { SheetSummary } from "../../src/workbook/port";
import { hasTotalsRow, tablesOn, wholeRange } from "../grid/tables";
import { blockOf } from "./blocks";
import type { StoredSheet } from "../grid/stored-sheet";

export function summaryOf(
  worksheet: Worksheet,
  stored: StoredSheet,
  injector: Injector,
): SheetSummary {
  const id = worksheet.getSheetId();
  const unitId = worksheet.getUnitId();
  const size = stored.size();
  return {
    id,
    name: worksheet.getName(),
    hidden: worksheet.isSheetHidden() === 1,
    protected:
      injector.get(WorksheetProtectionRuleModel).getRule(unitId, id) !==
      undefined,
    hasHiddenRows: hasHiddenRows(worksheet, size.rows),
    ...size,
    tables: tablesOn(injector, worksheet).map((table) => ({
      name: table.getDisplayName(),
      block: blockOf(id, wholeRange(table)),
      hasTotals: hasTotalsRow(table),
    })),
  };
}

/** Rows hidden by hand or by a filter. */
function hasHiddenRows(worksheet: Worksheet, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    if (!worksheet.getRowVisible(row)) return true;
  }
  return false;
}
