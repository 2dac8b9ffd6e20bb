/** Classifies the roster as it is now and holds what a run wrote against it; nothing is written. */
import { cellAt } from "../../src/core/roster/cells";
import type { JournalledChange } from "../../src/workbook/journal/run";
import { keyText } from "../../src/workbook/key-text";
import { findOwned } from "../../src/workbook/owned/owned-columns";
import { ROW_ID_COLUMN } from "../../src/workbook/owned/row-ids";
import type { Workbook } from "../../src/workbook/port";
import { inStretches } from "../../src/worker/roster/pauses";
import { proposeClasses, settleClasses } from "../classification";
import type { RosterInForce } from "../shell/roster-in-force";
import { planResults } from "../writing/write-plan";
import { type Drift, driftOf } from "./drift";

/** The drift of these changes, which were made on the sheet of the roster in force. @throws Stop; WorkbookFailure */
export async function compareToday(
  workbook: Workbook,
  changes: readonly JournalledChange[],
  { opened, roster, decisions }: RosterInForce,
): Promise<Drift> {
  const { cells, mapping, overrides } = roster;
  const proposed = await proposeClasses(cells, mapping);
  const classification = await settleClasses(proposed, decisions, overrides);
  const plan = await inStretches(planResults(classification, mapping));
  const column =
    mapping.rowKey === "owned"
      ? await rowIdColumn(workbook, opened.sheet.id)
      : mapping.rowKey;
  return driftOf(changes, plan, (row) =>
    keyText(cellAt(opened.cells, row, column)),
  );
}

async function rowIdColumn(
  workbook: Workbook,
  sheet: string,
): Promise<number | undefined> {
  const { columns } = await findOwned(workbook, sheet, () => 0);
  return columns.get(ROW_ID_COLUMN.id)?.column;
}
