/** What there is to say of every sheet of the workbook. */
import type { SheetSummary, TableSummary } from "../../../src/workbook/port";
import { codeOf } from "./failures";
import { inExcel } from "./excel-run";
import { blockOf } from "./ranges";

const TRIES = 3;

/** Every sheet in tab order. @throws WorkbookFailure */
export function listSheets(): Promise<readonly SheetSummary[]> {
  return inExcel((context) => summariesNow(context, 1));
}

/** Sizes are asked for by the names just read, so a sheet that is removed in between means asking again. */
async function summariesNow(
  context: Excel.RequestContext,
  tried: number,
): Promise<readonly SheetSummary[]> {
  try {
    return await summaries(context);
  } catch (reason) {
    if (codeOf(reason) !== "ItemNotFound" || tried === TRIES) throw reason;
    return summariesNow(context, tried + 1);
  }
}

async function summaries(
  context: Excel.RequestContext,
): Promise<readonly SheetSummary[]> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name,items/tables/items/showTotals",
  );
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    return { sheet, used, tables: sheet.tables.items.map(askTable) };
  });
  await context.sync();
  return asked.map(({ sheet, used, tables }) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection.protected,
    tables: tables.map((table) => tableSummary(sheet.id, table)),
    ...extentOf(used),
  }));
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function askTable(table: Excel.Table): AskedTable {
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { table, range };
}

function tableSummary(
  sheet: string,
  { table, range }: AskedTable,
): TableSummary {
  return {
    name: table.name,
    hasTotals: table.showTotals,
    block: blockOf(sheet, range),
  };
}

/** The used range may begin below A1; sizes are counted from A1. `rowHidden` is null where only some rows are hidden. */
function extentOf(
  used: Excel.Range,
): Pick<SheetSummary, "rows" | "columns" | "hasHiddenRows"> {
  if (used.isNullObject) return { rows: 0, columns: 0, hasHiddenRows: false };
  return {
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
    hasHiddenRows: used.rowHidden !== false,
  };
}
