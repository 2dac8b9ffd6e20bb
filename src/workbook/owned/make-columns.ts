/** Makes the columns of ours that a sheet lacks, right of all that it holds, and proves that nothing stood there. */
import type { WorkContext } from "../context";
import {
  type FailureKind,
  type SheetId,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";
import { addColumns, type Added, noneAdded } from "./add-columns";
import { findOwned, type OwnedColumn, type OwnedPart } from "./owned-columns";
import { settleLeftHeaders } from "./left-headers";
import { adoptOrphans } from "./orphans";
import { settleColumns } from "./settle-columns";

const TRIES = 10;
/** What may be otherwise at the next try: a sheet that was just renamed, a host that was just busy. */
const PASSING: ReadonlySet<FailureKind> = new Set(["refused", "tooLarge"]);

/** Where columns are wanted: their headers in `headerRow`, their cells in the rows below, all counted from 0. */
export interface ColumnsWanted {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: readonly OwnedColumn[];
}

/**
 * The sheet with all of the columns, made where they are missing. Each try goes on from what is found in the sheet, so
 * an answer that was lost does no harm. `look` is shown what is found before columns are added, and may stop it by
 * throwing.
 * @throws Stop, WorkbookFailure
 */
export async function ensureColumns(
  workbook: Workbook,
  wanted: ColumnsWanted,
  context: WorkContext,
  look: (part: OwnedPart) => void = () => undefined,
): Promise<OwnedPart> {
  const added = noneAdded();
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const part = await findOwned(workbook, wanted.sheet, (headerRowOfOurs) =>
      headerRowNow(wanted, added, headerRowOfOurs),
    );
    if (part.sheet.protected) {
      throw new Stop({ problem: "sheetProtected", sheet: part.sheet.name });
    }
    try {
      if (await isReady(workbook, part, wanted, added, context, look))
        return part;
    } catch (reason) {
      if (!isWorthAnotherTry(reason) || tried === TRIES) throw reason;
    }
  }
  const sheet = (await workbook.sheets()).find(({ id }) => id === wanted.sheet);
  throw new Stop({ problem: "columnsNotMade", sheet: sheet?.name ?? "" });
}

/** True when nothing is left to do; otherwise does what comes next. */
async function isReady(
  workbook: Workbook,
  part: OwnedPart,
  wanted: ColumnsWanted,
  added: Added,
  context: WorkContext,
  look: (part: OwnedPart) => void,
): Promise<boolean> {
  const { sheet, ownership } = part;
  const isSettled = [...part.columns.values()].every(
    (column) => column.isSettled,
  );
  const columns = wanted.columns.filter(({ id }) => !part.columns.has(id));
  // A pane that ended as it made them took along what their headers were written over; its records may lead to none.
  const mayHaveLeft = !isSettled || columns.length > 0;
  if (mayHaveLeft && ownership !== undefined)
    if (await settleLeftHeaders(workbook, sheet.id, ownership)) return false;
  if (!isSettled) {
    await settleColumns(workbook, part, added, context);
    return false;
  }
  look(part);
  if (columns.length === 0) return true;
  if (await adoptOrphans(workbook, { ...wanted, columns })) return false;
  await addColumns(workbook, part, { ...wanted, columns }, added);
  return false;
}

/** Our new headers go along when rows are put in above them. */
function headerRowNow(
  { headerRow }: ColumnsWanted,
  { records }: Added,
  headerRowOfOurs: (id: string) => number | undefined,
): number {
  const [first] = records.flatMap(({ id }) => headerRowOfOurs(id) ?? []);
  return first ?? headerRow;
}

/** Whether it took effect after all, or was refused because a sheet was renamed meanwhile, shows at the next look. */
function isWorthAnotherTry(reason: unknown): boolean {
  return (
    reason instanceof WorkbookFailure &&
    (reason.applied === "unknown" || PASSING.has(reason.kind))
  );
}
