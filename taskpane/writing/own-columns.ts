/** The columns that a run asks for, with their looks, and where they are in the sheet by now. */
import type {
  ResultColumn,
  ResultColumnId,
} from "../../src/core/roster/results";
import type { OwnedColumn } from "../../src/workbook/keyed-writer";
import {
  findOwned,
  type OwnedPart,
} from "../../src/workbook/owned/owned-columns";
import type { CellLook, SheetId, Workbook } from "../../src/workbook/port";
import type { WritePlan } from "./write-plan";

/** In characters; a reason is a sentence, and is cut short by the next cell rather than made a tall row. */
const WIDTHS: Readonly<Record<ResultColumnId, number>> = {
  classCode: 15,
  classTitle: 28,
  confidence: 13,
  reason: 60,
  override: 15,
  classInForce: 15,
  titleInForce: 28,
  payBand: 10,
  verdict: 24,
  verdictReason: 60,
  levelByFte: 28,
  compaRatio: 12,
};

/** The plan's columns as they are asked for; the override is made once, and is the planner's from then on. */
export function ownedColumns({ columns }: WritePlan): readonly OwnedColumn[] {
  return columns.map((column) => {
    const { id, header } = column;
    const owned = { id, header, look: lookOf(column) };
    return id === "override" ? { ...owned, writtenOnce: true } : owned;
  });
}

function lookOf({ id, numberFormat }: ResultColumn): CellLook {
  return {
    columnWidth: WIDTHS[id],
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** What of the sheet is ours now. @throws Stop, WorkbookFailure */
export const findOwnColumns = (
  workbook: Workbook,
  sheet: SheetId,
  headerRow: number,
): Promise<OwnedPart> => findOwned(workbook, sheet, () => headerRow);
