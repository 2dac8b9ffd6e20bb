/** Makes the columns of ours that a sheet lacks, right of all that it holds, and proves that nothing stood there. */
import type { WorkContext } from "../context";
import { type SheetId, type Workbook, WorkbookFailure } from "../port";
import { Stop } from "../stop";
import { addColumns, type HeadersBefore } from "./add-columns";
import { findOwned, type OwnedColumn, type OwnedPart } from "./owned-columns";
import { settleColumns } from "./settle-columns";

const TRIES = 10;

/** Where columns are wanted: their headers in `headerRow`, their cells in the rows below, all counted from 0. */
export interface ColumnsWanted {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: readonly OwnedColumn[];
}

/**
 * The sheet with all of the columns, made where they are missing. Each try goes on from what is found in the sheet, so
 * an answer that was lost does no harm. `look` is shown what each try finds first, and may end it by throwing.
 * @throws Stop, WorkbookFailure
 */
export async function ensureColumns(
  workbook: Workbook,
  wanted: ColumnsWanted,
  context: WorkContext,
  look: (part: OwnedPart) => void = () => undefined,
): Promise<OwnedPart> {
  const before: HeadersBefore = new Map();
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const part = await findOwned(
      workbook,
      wanted.sheet,
      () => wanted.headerRow,
    );
    look(part);
    if (part.sheet.protected) {
      throw new Stop({ problem: "sheetProtected", sheet: part.sheet.name });
    }
    const columns = wanted.columns.filter(({ id }) => !part.columns.has(id));
    const isSettled = [...part.columns.values()].every(
      (column) => column.isSettled,
    );
    if (columns.length === 0 && isSettled) return part;
    try {
      if (isSettled)
        await addColumns(workbook, part, { ...wanted, columns }, before);
      else await settleColumns(workbook, part, before, context);
    } catch (reason) {
      const isUnknown =
        reason instanceof WorkbookFailure && reason.applied === "unknown";
      if (!isUnknown || tried === TRIES) throw reason;
    }
  }
  const sheet = (await workbook.sheets()).find(({ id }) => id === wanted.sheet);
  throw new Stop({ problem: "columnsNotMade", sheet: sheet?.name ?? "" });
}
