/** Headers of new columns that were written where their records do not lead, or over what somebody had put there. */
import { valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import type { SheetId, Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { giveUp } from "./give-up-column";
import { askingForColumns, columnsNow } from "./header-cells";
import { headerText, type LocatedColumn } from "./owned-columns";
import { isOfHeaders, leftCopy } from "./left-copy";

const TRIES = 4;

/**
 * Takes such headers out again, wherever they were moved since, and puts back what the spare copy says stood there;
 * nothing where the last copy is not of headers. Right after they were written as well as in a later pane.
 * @throws WorkbookFailure
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
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const astray = await headersAstray(workbook, sheet, ownership, columns);
    for (const { index, place } of astray) {
      const held = inputOf(
        before?.values[index] ?? null,
        before?.formulas[index] ?? null,
      );
      await giveUp(workbook, sheet, ownership, place, held);
    }
    if (astray.length === 0) return;
  }
}

interface Astray {
  readonly index: number;
  readonly place: LocatedColumn;
}

/**
 * Headers of these columns that stand where no record leads: in the row where they were written, or, where rows were put
 * in, between that and the row of the records. No other cell there bore their texts, by which they were chosen.
 */
async function headersAstray(
  workbook: Workbook,
  sheet: SheetId,
  ownership: SheetId,
  columns: readonly LocatedColumn[],
): Promise<Astray[]> {
  const { columns: width } = await summaryOf(workbook, sheet);
  const recorded = { ownership, columns };
  const [then] = await workbook.batch([askingForColumns(recorded)]);
  const headerRows = [
    ...columns.map(({ headerRow }) => headerRow),
    ...columnsNow(recorded, then).flatMap((cell) => cell?.row ?? []),
  ];
  const row = Math.min(...headerRows);
  const block = {
    ...{ sheet, row, rows: Math.max(...headerRows) - row + 1 },
    ...{ column: 0, columns: Math.max(width, 1) },
  };
  const answers = await workbook.batch([
    askingForColumns(recorded),
    { step: "read", block },
  ]);
  const records = columnsNow(recorded, answers[0]);
  const rows = valuesOf(answers[1], block);
  return columns.flatMap((column, index) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((cell, at): Astray[] => {
        const headerRow = row + down;
        const record = records[index];
        const isRecorded = record?.column === at && record.row === headerRow;
        return headerText(cell) === column.header && !isRecorded
          ? [{ index, place: { ...column, headerRow, column: at } }]
          : [];
      }),
    ),
  );
}
