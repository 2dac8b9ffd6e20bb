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
 * nothing where the last copy is not of headers. Right after they were written as well as in a later pane; true where
 * there was anything to do.
 * @throws WorkbookFailure
 */
export async function settleLeftHeaders(
  workbook: Workbook,
  sheet: SheetId,
  ownership: SheetId,
): Promise<boolean> {
  const left = await leftCopy(workbook, ownership, sheet);
  if (left === undefined || !isOfHeaders(left.target)) return false;
  const { columns } = left.target;
  const [before] = left.copied.before;
  const held = columns.map((_, index) =>
    inputOf(before?.values[index] ?? null, before?.formulas[index] ?? null),
  );
  let isAny = false;
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const standing = await headersStanding(workbook, sheet, ownership, columns);
    const wrong = standing.filter(
      ({ index, isRecorded }) => !isRecorded || held[index] !== null,
    );
    for (const { index, place } of wrong)
      await giveUp(workbook, sheet, ownership, place, held[index] ?? null);
    if (wrong.length === 0) break;
    isAny = true;
  }
  return isAny;
}

interface Standing {
  readonly index: number;
  readonly place: LocatedColumn;
  /** Whether its record leads there. */
  readonly isRecorded: boolean;
}

/**
 * Where headers of these columns stand: in the row where they were written, or, where rows were put
 * in, between that and the row of the records. No other cell there bore their texts, by which they were chosen.
 */
async function headersStanding(
  workbook: Workbook,
  sheet: SheetId,
  ownership: SheetId,
  columns: readonly LocatedColumn[],
): Promise<Standing[]> {
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
      cells.flatMap((cell, at): Standing[] => {
        const headerRow = row + down;
        const record = records[index];
        const isRecorded = record?.column === at && record.row === headerRow;
        const place = { ...column, headerRow, column: at };
        return headerText(cell) === column.header
          ? [{ index, place, isRecorded }]
          : [];
      }),
    ),
  );
}
