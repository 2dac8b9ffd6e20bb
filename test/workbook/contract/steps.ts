/** Short ways for the contract's checks to open, read and write. */
import type { CellValue } from "../../../src/core/cell";
import { readFormulas, readValues } from "../../../src/workbook/answers";
import type {
  Block,
  CellInput,
  SheetSummary,
  Step,
  Workbook,
} from "../../../src/workbook/port";
import type { ContractHost, ContractSheet } from "./host";

/** Opens one sheet and gives its port and summary. */
export async function openSheet(
  host: ContractHost,
  sheet: ContractSheet,
): Promise<{ workbook: Workbook; sheet: SheetSummary }> {
  const { workbook, sheets } = await openSheets(host, [sheet]);
  return { workbook, sheet: sheets[0] };
}

/** Opens sheets and gives their summaries in the same order. */
export async function openSheets<Sheets extends readonly ContractSheet[]>(
  host: ContractHost,
  contents: readonly [...Sheets],
): Promise<{
  workbook: Workbook;
  sheets: { [Index in keyof Sheets]: SheetSummary };
}> {
  await host.open(contents);
  await host.settled();
  const sheets = await host.workbook.sheets();
  if (sheets.length !== contents.length) {
    throw new Error(`opened ${contents.length} sheets, found ${sheets.length}`);
  }
  return {
    workbook: host.workbook,
    sheets: sheets as { [Index in keyof Sheets]: SheetSummary },
  };
}

export function blockAt(
  sheet: Pick<SheetSummary, "id">,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Block {
  return { sheet: sheet.id, row, column, rows, columns };
}

/** A step that writes the cells with their first one at the place. */
export function writing(
  sheet: Pick<SheetSummary, "id">,
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
): Step {
  const block = blockAt(
    sheet,
    row,
    column,
    cells.length,
    cells[0]?.length ?? 0,
  );
  return { step: "write", block, cells };
}

/** Writes cells with their first one at the place, then gives their values as another batch reads them. */
export async function writtenAndRead(
  host: ContractHost,
  sheet: Pick<SheetSummary, "id">,
  cells: readonly (readonly CellInput[])[],
): Promise<readonly (readonly CellValue[])[]> {
  const step = writing(sheet, 0, 0, cells);
  await host.workbook.batch([step]);
  await host.settled();
  return readValues(
    host.workbook,
    blockAt(sheet, 0, 0, cells.length, cells[0]?.length ?? 0),
  );
}

/** The summary of a sheet as it is now. */
export async function summaryNow(
  workbook: Workbook,
  sheet: Pick<SheetSummary, "id">,
): Promise<SheetSummary> {
  const found = (await workbook.sheets()).find(({ id }) => id === sheet.id);
  if (found === undefined)
    throw new Error(`the sheet ${sheet.id} is no longer there`);
  return found;
}

export { readFormulas, readValues };
