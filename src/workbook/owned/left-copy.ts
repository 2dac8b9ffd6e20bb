/** Reads the spare copy of the last write: what it was about to hit. */
import { readValues, valuesOf } from "../answers";
import { isSameSheetName } from "../limits";
import type { Block, SheetId, Step, Workbook } from "../port";
import { headerText } from "./owned-columns";
import { type OwnedRow, ownedRowsOf, questionsAbout } from "./owned-rows";
import { type Mark, markCell, type SpareCopy, type Target } from "./spare-copy";

/** What stood in the cells just before they were written. */
export interface Copied {
  readonly before: readonly OwnedRow[];
  /** Whether our headers stood where they were taken to be. */
  readonly isInPlace: boolean;
}

/** What the last write was about to hit; undefined where it did not come so far, and thus wrote nothing. @throws WorkbookFailure */
export async function copiedBy(
  workbook: Workbook,
  spare: SpareCopy,
  target: Target,
): Promise<Copied | undefined> {
  const mark = await readMark(workbook, spare.ownership);
  return mark?.write === spare.writes
    ? readCopy(workbook, spare.sheet, target)
    : undefined;
}

/** What a run that ended in the middle left: its last write, and what that was about to hit. @throws WorkbookFailure */
export async function leftCopy(
  workbook: Workbook,
  ownership: SheetId,
  sheet: SheetId,
): Promise<
  | {
      readonly target: Target;
      readonly copied: Copied;
      readonly spare: SheetId;
    }
  | undefined
> {
  const mark = await readMark(workbook, ownership);
  // A copy of cells of another sheet says nothing of this one.
  if (mark?.sheet !== sheet) return undefined;
  const sheets = await workbook.sheets();
  const spare = sheets.find(({ name }) => isSameSheetName(name, mark.name));
  if (spare === undefined) return undefined;
  const copied = await readCopy(workbook, spare.id, mark);
  return { target: mark, copied, spare: spare.id };
}

/** Whether a write was one of headers and not of rows below them. */
export function isOfHeaders({ columns, row }: Target): boolean {
  return columns.some(({ headerRow }) => headerRow === row);
}

async function readCopy(
  workbook: Workbook,
  sheet: SheetId,
  target: Target,
): Promise<Copied> {
  const columns = target.columns.map(({ column }) => column);
  const asked = { ...target, sheet, columns };
  const headers = target.columns.map(({ headerRow, column }): Block => ({
    ...{ sheet, row: headerRow, column },
    ...{ rows: 1, columns: 1 },
  }));
  const answers = await workbook.batch([
    ...headers.map((block): Step => ({ step: "read", block })),
    ...questionsAbout(asked),
  ]);
  const isInPlace = headers.every((block, index) => {
    const [[header] = []] = valuesOf(answers[index], block);
    return headerText(header) === target.columns[index]?.header;
  });
  return {
    before: ownedRowsOf(asked, answers.slice(headers.length)),
    isInPlace,
  };
}

async function readMark(
  workbook: Workbook,
  ownership: SheetId,
): Promise<Mark | undefined> {
  const [[mark] = []] = await readValues(workbook, markCell(ownership));
  return typeof mark === "string" ? markIn(mark) : undefined;
}

/** Somebody may have typed into the cell: what is no mark of ours is none at all. */
function markIn(text: string): Mark | undefined {
  try {
    const mark = JSON.parse(text) as Partial<Mark> | null;
    const isWhole =
      [mark?.name, mark?.sheet].every((one) => typeof one === "string") &&
      [mark?.write, mark?.keyColumn, mark?.row, mark?.rows].every(
        Number.isInteger,
      ) &&
      Array.isArray(mark?.columns);
    return isWhole ? (mark as Mark) : undefined;
  } catch {
    return undefined;
  }
}
