/** What the port tells of a sheet, as the grid knows it. */
import type { Injector, Worksheet } from "@univerjs/core";
import { WorksheetProtectionRuleModel } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/sheets-table";
import type { SheetSummary } from "../../src/workbook/port";
import { blockOf } from "./blocks";
import type { StoredSheet } from "./stored-sheet";

export function summaryOf(
  worksheet: Worksheet,
  stored: StoredSheet,
  injector: Injector,
): SheetSummary {
  const id = worksheet.getSheetId();
  const unitId = worksheet.getUnitId();
  return {
    id,
    name: worksheet.getName(),
    hidden: worksheet.isSheetHidden() === 1,
    protected:
      injector.get(WorksheetProtectionRuleModel).getRule(unitId, id) !==
      undefined,
    ...stored.size(),
    tables: injector
      .get(TableManager)
      .getTablesBySubunitId(unitId, id)
      .map((table) => ({
        name: table.getDisplayName(),
        block: blockOf(id, table.getRange()),
        hasTotals: table.isShowFooter(),
      })),
  };
}
