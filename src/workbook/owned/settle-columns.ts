/** Sees whether new columns of ours stand where nothing else stood; those that do not are given up. */
import { valuesOf } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import type { SheetId, SheetSummary, Step, Workbook } from "../port";
import type { HeadersBefore } from "./add-columns";
import {
  headerText,
  type LocatedColumn,
  type OwnedPart,
} from "./owned-columns";
import { forgetting, settling } from "./ownership-entries";

/** Records as ours for good the columns that were free, and takes back the others. @throws WorkbookFailure */
export async function settleColumns(
  workbook: Workbook,
  part: OwnedPart,
  before: HeadersBefore,
  context: WorkContext,
): Promise<void> {
  const { sheet, ownership } = part;
  if (ownership === undefined) return;
  const steps: Step[] = [];
  for (const column of part.columns.values()) {
    if (column.isSettled) continue;
    const wasFree = (before.get(column.id) ?? null) === null;
    if (wasFree && (await isEmptyBelow(workbook, sheet, column, context))) {
      steps.push(settling(ownership, column.entryRow, context.now()));
    } else steps.push(...takingBack(sheet.id, ownership, column, before));
  }
  await workbook.batch(steps);
}

/** Reads the header along with the cells, so that another column is never taken for this one. */
async function isEmptyBelow(
  workbook: Workbook,
  { id: sheet, rows: used }: SheetSummary,
  { headerRow, column, header }: LocatedColumn,
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
): Promise<boolean> {
  let isEmpty = true;
  await eachChunk(
    headerRow + 1,
    used - headerRow - 1,
    rowsPerRead,
    async (row, rows) => {
      const cells = { sheet, row, column, rows, columns: 1 };
      const top = { ...cells, row: headerRow, rows: 1 };
      const answers = await workbook.batch([
        { step: "read", block: top },
        { step: "read", block: cells },
      ]);
      const [[headerCell] = []] = valuesOf(answers[0], top);
      const isBelowHeader = headerText(headerCell) === header;
      isEmpty &&=
        isBelowHeader &&
        valuesOf(answers[1], cells).every(([value]) => value === null);
    },
  );
  return isEmpty;
}

function takingBack(
  sheet: SheetId,
  ownership: SheetId,
  { id, headerRow, column, entryRow }: LocatedColumn,
  before: HeadersBefore,
): Step[] {
  const block = { sheet, row: headerRow, column, rows: 1, columns: 1 };
  const header: Step = {
    step: "write",
    block,
    cells: [[before.get(id) ?? null]],
  };
  return [header, forgetting(ownership, entryRow)];
}
