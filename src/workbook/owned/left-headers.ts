/** Headers of new columns that were written where their records do not lead, or over what somebody had put there. */
import { valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import type { SheetId, Step, Workbook } from "../port";
import { giveUp, headerCell } from "./give-up-column";
import { askingForColumns, columnsNow } from "./header-cells";
import { headerText } from "./owned-columns";
import { isOfHeaders, leftCopy } from "./left-copy";

/**
 * Takes such headers out again and puts back what the spare copy says stood there; nothing where the last copy is not of
 * headers. Right after they were written as well as in a later pane. @throws WorkbookFailure
 */
export async function settleLeftHeaders(
  workbook: Workbook,
  sheet: SheetId,
  ownership: SheetId,
): Promise<void> {
  const left = await leftCopy(workbook, ownership, sheet);
  if (left === undefined || !isOfHeaders(left.target)) return;
  const { columns } = left.target;
  const [before] = left.copied.before;
  const blocks = columns.map((column) => headerCell(sheet, column));
  const answers = await workbook.batch([
    askingForColumns({ ownership, columns }),
    ...blocks.map((block): Step => ({ step: "read", block })),
  ]);
  const records = columnsNow({ ownership, columns }, answers[0]);
  for (const [index, block] of blocks.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    const [[value] = []] = valuesOf(answers[index + 1], block);
    const record = records[index];
    const isRecorded =
      record?.column === column.column && record.row === column.headerRow;
    const held = inputOf(
      before?.values[index] ?? null,
      before?.formulas[index] ?? null,
    );
    const isOurs = headerText(value) === column.header;
    if (isOurs && (!isRecorded || held !== null))
      await giveUp(workbook, sheet, ownership, column, held);
  }
}
