/** Sees whether new columns of ours stand where nothing else stood; those that do not are given up. */
import { cellAddress } from "../a1";
import { valuesOf } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import type { Step, Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { Stop } from "../stop";
import type { Added } from "./add-columns";
import { giveUp, headerCell } from "./give-up-column";
import {
  headerText,
  type LocatedColumn,
  type OwnedPart,
} from "./owned-columns";
import { settling } from "./ownership-entries";

/** Records as ours for good the columns that were free, and gives up the others; leaves alone what moves. @throws WorkbookFailure */
export async function settleColumns(
  workbook: Workbook,
  part: OwnedPart,
  { before, records }: Added,
  context: WorkContext,
): Promise<void> {
  const { ownership, columns } = part;
  if (ownership === undefined) return;
  const settled: Step[] = [];
  for (const column of columns.values()) {
    if (column.isSettled) continue;
    const held = before.get(column.id) ?? null;
    const room =
      held === null
        ? await roomBelow(workbook, part, column, context)
        : "taken";
    if (room === "free")
      settled.push(settling(ownership, column.entryRow, context.now()));
    if (room !== "taken") continue;
    // The answer was lost just when columns moved: what the header said before, nobody has seen.
    const isUnseen =
      !before.has(column.id) && records.some(({ id }) => id === column.id);
    if (isUnseen)
      throw new Stop({
        problem: "cellsHit",
        range: cellAddress(column.headerRow, column.column),
      });
    await giveUp(workbook, part.sheet.id, ownership, column, held);
  }
  if (settled.length === 0) return;
  // Rows put in meanwhile push what somebody typed there below the rows that were read.
  const { rows } = await summaryOf(workbook, part.sheet.id);
  if (rows <= part.sheet.rows) await workbook.batch(settled);
}

/** Reads the header along with the cells, so that another column is never taken for this one. */
async function roomBelow(
  workbook: Workbook,
  part: OwnedPart,
  column: LocatedColumn,
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
): Promise<"free" | "taken" | "moved"> {
  const top = headerCell(part.sheet.id, column);
  const first = column.headerRow + 1;
  let room: "free" | "taken" | "moved" = "free";
  await eachChunk(
    first,
    part.sheet.rows - first,
    rowsPerRead,
    async (row, rows) => {
      const cells = { ...top, row, rows };
      const answers = await workbook.batch([
        { step: "read", block: top },
        { step: "read", block: cells },
      ]);
      const [[header] = []] = valuesOf(answers[0], top);
      if (headerText(header) !== column.header) room = "moved";
      const isFree = valuesOf(answers[1], cells).every(
        ([value]) => value === null,
      );
      if (!isFree && room === "free") room = "taken";
    },
  );
  return room;
}
