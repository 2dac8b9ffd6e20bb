/** Finds again, from the line of a run, its plan and the roster that it was made for. */
import { parseReference } from "../a1";
import type { WorkContext } from "../context";
import { isFormula } from "../kept-cell";
import { isWritable } from "../keyed-writer/request";
import type { RunPlan } from "../keyed-writer/run-plan";
import { isSameSheetName } from "../limits";
import { findOwned, type OwnedPart } from "../owned/owned-columns";
import type { Workbook } from "../port";
import { Stop } from "../stop";
import { readText } from "./blocks";
import type { Line } from "./lines";
import { type JournalledPlan, planOf } from "./plan-text";

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
  const plan = await placedByLine(workbook, journalled.plan, line);
  if (plan === undefined) throw new Stop({ problem: "sheetMissing" });
  const { sheet, headerRow, keyColumn } = plan;
  const part = await findOwned(workbook, sheet, () => headerRow);
  if ((part.headers[keyColumn] ?? "") !== plan.keyHeader)
    throw new Stop({ problem: "columnsMoved" });
  if (!isInPlace(plan, journalled.plan, part)) refuseFormulas(plan[toWrite]);
  return { ...journalled, plan, part };
}

/** The plan for where the run's line shows the key's header by now; undefined where that is gone. */
export async function placedByLine(
  workbook: Workbook,
  plan: RunPlan,
  line: Line,
): Promise<RunPlan | undefined> {
  const cell = parseReference(line.keyHeaderCell);
  const sheet = (await workbook.sheets()).find(
    ({ name }) => cell !== undefined && isSameSheetName(name, cell.sheetName),
  );
  return cell && sheet && placed(plan, sheet.id, cell.row, cell.column);
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
