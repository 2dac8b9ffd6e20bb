/** Finds again, from the line of a run, its plan and the roster that it was made for. */
import { parseReference } from "../a1";
import type { WorkContext } from "../context";
import { isFormula } from "../kept-cell";
import { isWritable } from "../keyed-writer/request";
import type { RunPlan } from "../keyed-writer/run-plan";
import { isSameSheetName } from "../limits";
import { findOwned, type OwnedPart } from "../owned/owned-columns";
import { ROW_ID_COLUMN } from "../owned/row-ids";
import type { Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { Stop } from "../stop";
import { readText } from "./blocks";
import { type Line, readLines } from "./lines";
import { lineOfRun } from "./open-run";
import { type JournalledPlan, planOf } from "./plan-text";
import type { RunId } from "./run";

const TRIES = 4;

export interface FoundRun extends JournalledPlan {
  /** The roster's sheet as it is now, and what of it is ours. */
  readonly part: OwnedPart;
}

/** A run's plan as it was journalled, without looking for its roster. @throws Stop where it is not whole */
export async function readPlan(
  workbook: Workbook,
  line: Line,
  context: Pick<WorkContext, "rowsPerRead">,
): Promise<JournalledPlan> {
  const text =
    line.journal === ""
      ? undefined
      : await readText(workbook, line.id, line.journal, context);
  const found = text === undefined ? undefined : planOf(text, NOWHERE);
  if (found === undefined) throw new Stop({ problem: "planNotKept" });
  return found;
}

/**
 * The plan, for the roster where it is by now; `toWrite` says which of its rows are about to be written.
 * @throws Stop where one of them cannot be told; WorkbookFailure
 */
export async function findRun(
  workbook: Workbook,
  line: Line,
  toWrite: "wanted" | "before",
  context: Pick<WorkContext, "rowsPerRead">,
): Promise<FoundRun> {
  const journalled = await readPlan(workbook, line, context);
  const then = journalled.plan;
  const { plan, part } = await whereItIs(workbook, then, line.id, context);
  if (!isInPlace(plan, journalled.plan, part)) refuseFormulas(plan[toWrite]);
  return { ...journalled, plan, part };
}

/** What a line named when it was read has perhaps moved by the time that it is looked for: then the line is read again. */
async function whereItIs(
  workbook: Workbook,
  plan: RunPlan,
  run: RunId,
  context: Pick<WorkContext, "rowsPerRead">,
): Promise<Pick<FoundRun, "plan" | "part">> {
  for (let tried = 1; ; tried += 1) {
    try {
      const line = lineOfRun(await readLines(workbook, context), run);
      const there = await placedByLine(workbook, plan, line);
      const { keyColumn, keyHeader } = there.plan;
      if ((there.part.headers[keyColumn] ?? "") === keyHeader) return there;
      throw new Stop({ problem: "columnsMoved" });
    } catch (reason) {
      if (!(reason instanceof Stop) || tried === TRIES) throw reason;
    }
  }
}

/** The plan for where the run's line shows the key's header by now. @throws Stop where that is gone; WorkbookFailure */
export async function placedByLine(
  workbook: Workbook,
  plan: RunPlan,
  line: Line,
): Promise<Pick<FoundRun, "plan" | "part">> {
  const cell = parseReference(line.keyHeaderCell);
  const sheets = await workbook.sheets();
  const sheet = sheets.find(({ name }) =>
    isSameSheetName(name, cell?.sheetName ?? line.sheetName),
  );
  if (sheet === undefined) throw new Stop({ problem: "sheetMissing" });
  if (cell === undefined) throw new Stop(keyGone(plan, sheet.name));
  const part = await findOwned(workbook, sheet.id, () => cell.row);
  const { row, column } = cell;
  const there = placed(plan, sheet.id, row, column);
  return { plan: withHeaderOfIds(there, plan.keyColumn, part), part };
}

/** The line shows no cell any more: the planner deleted the column, or the row of the headers. */
function keyGone({ key }: RunPlan, sheet: string): WorkbookProblem {
  return key === "ownedRowId"
    ? { problem: "columnsGone", sheet }
    : { problem: "columnsMoved" };
}

/** The column of row ids is known by its record, so that the planner may call it otherwise. */
function withHeaderOfIds(
  plan: RunPlan,
  keyColumnThen: number,
  part: OwnedPart,
): RunPlan {
  const ids = part.columns.get(ROW_ID_COLUMN.id);
  if (plan.key !== "ownedRowId" || ids?.column !== plan.keyColumn) return plan;
  // Not the header of the record: a row put in above just before the run leaves its header row one short.
  const keyHeader = part.headers[plan.keyColumn] ?? "";
  const headers = plan.headers?.map((header, column) =>
    column === keyColumnThen ? keyHeader : header,
  );
  return { ...plan, keyHeader, ...(headers && { headers }) };
}

/** The same plan for columns that are there; a column that is gone has nothing left to be written or given back. */
export function onColumnsThere({ plan, part }: FoundRun): RunPlan {
  const written = plan.columns.filter(isWritable);
  const isThere = written.map(({ id }) => part.columns.has(id));
  if (isThere.every(Boolean)) return plan;
  const narrowed = (rows: RunPlan["wanted"]): RunPlan["wanted"] =>
    new Map(
      [...rows].map(([key, row]) => [
        key,
        row.filter((_, index) => isThere[index]),
      ]),
    );
  return {
    ...plan,
    columns: plan.columns.filter(({ id }) => part.columns.has(id)),
    places: plan.places.filter((_, index) =>
      part.columns.has(plan.columns[index]?.id ?? ""),
    ),
    wanted: narrowed(plan.wanted),
    before: narrowed(plan.before),
  };
}

const NOWHERE = { sheet: "", headerRow: 0 };

function placed(
  plan: RunPlan,
  sheet: string,
  headerRow: number,
  keyColumn: number,
): RunPlan {
  const shift = headerRow - plan.headerRow;
  return {
    ...{ ...plan, sheet, headerRow, keyColumn },
    key: plan.key === "ownedRowId" ? plan.key : { column: keyColumn },
    firstRow: plan.firstRow + shift,
    lastRow: plan.lastRow + shift,
    headerRows: new Map(
      [...plan.headerRows].map(([id, row]) => [id, row + shift]),
    ),
  };
}

function isInPlace(plan: RunPlan, then: RunPlan, part: OwnedPart): boolean {
  return (
    plan.keyColumn === then.keyColumn &&
    plan.columns.every(({ id }, index) => {
      const column = part.columns.get(id);
      return column === undefined || column.column === then.places[index];
    })
  );
}

/** Formulas name columns by their letters, which are others once columns have moved. */
function refuseFormulas(rows: RunPlan["wanted"]): void {
  if ([...new Set(rows.values())].some((row) => row.some(isFormula)))
    throw new Stop({ problem: "columnsMoved" });
}
