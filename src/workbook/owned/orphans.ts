/**
 * Takes up again columns whose making ended in the middle just when their sheet was renamed: their records name a sheet
 * that there is not, so that nothing but the header where it was put tells that they are ours.
 */
import { readValues } from "../answers";
import { isSameSheetName } from "../limits";
import type { Workbook } from "../port";
import type { ColumnsWanted } from "./make-columns";
import { headerText } from "./owned-columns";
import { recording } from "./ownership-entries";
import { findOwnership } from "./ownership-sheet";

/** Records anew, under the sheet's name of now, the columns that stand where they were put; true where there were any. @throws WorkbookFailure */
export async function adoptOrphans(
  workbook: Workbook,
  { sheet: id, columns }: Pick<ColumnsWanted, "sheet" | "columns">,
): Promise<boolean> {
  const ownership = await findOwnership(workbook);
  const sheets = await workbook.sheets();
  const sheet = sheets.find((known) => known.id === id);
  if (ownership === undefined || sheet === undefined) return false;
  let isAny = false;
  for (const {
    row,
    id: column,
    header,
    cell,
    isSettled,
  } of ownership.entries) {
    const isNamed = sheets.some(
      ({ name }) => cell && isSameSheetName(name, cell.sheetName),
    );
    const isWanted = columns.some((wanted) => wanted.id === column);
    if (cell === undefined || isNamed || isSettled || !isWanted) continue;
    const place = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    const [[found] = []] = await readValues(workbook, { sheet: id, ...place });
    if (headerText(found) !== header) continue;
    const here = {
      id: column,
      header,
      cell: { ...cell, sheetName: sheet.name },
    };
    isAny = true;
    await workbook.batch([recording(ownership.sheet, row, here)]);
  }
  return isAny;
}
