/** Gives up a column that was being made where it turns out that something stood there. */
import { formulasOf, valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import type { Block, CellInput, SheetId, Step, Workbook } from "../port";
import { headerText, type LocatedColumn } from "./owned-columns";
import { forgetting, headerCellsBlock } from "./ownership-entries";

export type ColumnGivenUp = Pick<
  LocatedColumn,
  "header" | "headerRow" | "column" | "entryRow"
>;

/** Puts back what the cell of the header held and forgets the column; a cell that was not our header is left as it was. @throws WorkbookFailure */
export async function giveUp(
  workbook: Workbook,
  sheet: SheetId,
  ownership: SheetId,
  column: ColumnGivenUp,
  held: CellInput,
): Promise<void> {
  const block = headerCell(sheet, column);
  const answers = await workbook.batch([
    { step: "read", block },
    { step: "readFormulas", block },
    // Where our sheet is gone the header is not ours any more: the host refuses all of it.
    { step: "read", block: headerCellsBlock(ownership, column.entryRow, 1) },
    { step: "write", block, cells: [[held]] },
  ]);
  const [[value = null] = []] = valuesOf(answers[0], block);
  const [[formula = null] = []] = formulasOf(answers[1], block);
  const wasOurs = formula === null && headerText(value) === column.header;
  const last: Step = wasOurs
    ? forgetting(ownership, column.entryRow)
    : { step: "write", block, cells: [[inputOf(value, formula)]] };
  await workbook.batch([last]);
}

/** The cell of a column's header as one block. */
export function headerCell(
  sheet: SheetId,
  { headerRow, column }: Pick<LocatedColumn, "headerRow" | "column">,
): Block {
  return { sheet, row: headerRow, column, rows: 1, columns: 1 };
}
