/** Opens the sheet that holds the roster: which sheets there are, the cells of one, and which columns of it are ours. */
import type { CellValue } from "../../src/core/cell";
import type { ResultColumnId } from "../../src/core/roster/results";
import { findBudgetSheets } from "../../src/workbook/budget/own-sheets";
import { FORMULAS } from "../../src/workbook/freeze/kept-formulas";
import { JOURNAL } from "../../src/workbook/journal/blocks";
import { RUNS } from "../../src/workbook/journal/lines";
import { type Kept, readKept } from "../../src/workbook/kept";
import { findTables } from "../../src/workbook/kept/table-sheet";
import { findOwned } from "../../src/workbook/owned/owned-columns";
import { ROW_ID_COLUMN } from "../../src/workbook/owned/row-ids";
import { findOwnership } from "../../src/workbook/owned/ownership-sheet";
import type { SheetId, SheetSummary } from "../../src/workbook/port";
import { type WorkbookProblem } from "../../src/workbook/problem";
import { readRoster } from "../../src/workbook/read-roster";
import { problemBehind } from "../../src/workbook/stop";
import type { PaneHost } from "../host";
import { workContext } from "../work-context";

const OVERRIDE: ResultColumnId = "override";

export interface OpenedRoster {
  /** The sheets that a planner can choose from: those in sight that are not our own. */
  readonly sheets: readonly SheetSummary[];
  readonly sheet: SheetSummary;
  /** From A1 on. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Columns that Classbook made in an earlier run; the roster is what stands beside them. */
  readonly ownColumns: ReadonlySet<number>;
  /** The one of them that the planner fills; undefined before the first run. */
  readonly overrideColumn: number | undefined;
}

/** The roster, and what the workbook keeps besides. */
export interface OpenedWorkbook extends OpenedRoster {
  readonly kept: Kept;
  /** Our column that tells rows apart where none of the planner's does; undefined while there is none. */
  readonly rowIdColumn: number | undefined;
}

/** "noSheets" where the workbook has no sheet in sight but ours. */
export type Opening = OpenedWorkbook | WorkbookProblem | "noSheets";

/** Reads the wanted sheet; without one, or when it is gone, the one that most likely holds the roster. */
export async function openRoster(
  host: PaneHost,
  wanted: SheetId | undefined,
): Promise<Opening> {
  try {
    return await open(host, wanted);
  } catch (reason) {
    return problemBehind(reason);
  }
}

async function open(
  host: PaneHost,
  wanted: SheetId | undefined,
): Promise<Opening> {
  const { workbook } = host;
  const ownership = await findOwnership(workbook);
  const kept = await readKept(workbook, workContext(host));
  if ("problem" in kept) return kept;
  const tables = await findTables(workbook, [RUNS, JOURNAL, FORMULAS]);
  const all = await workbook.sheets();
  const own = new Set([
    ...(await findBudgetSheets(workbook, all)),
    ...[...tables.values()].map(({ id }) => id),
    ...kept.sheets,
    ownership?.sheet,
  ]);
  const sheets = all.filter(({ id, hidden }) => !hidden && !own.has(id));
  const sheet =
    sheets.find(({ id }) => id === wanted) ?? (await likeliest(host, sheets));
  if (sheet === undefined) return "noSheets";
  const read = await readRoster(workbook, sheet.id, workContext(host));
  if ("problem" in read) return read;
  const { columns } = await findOwned(workbook, sheet.id, () => 0);
  const ownColumns = new Set([...columns.values()].map((own) => own.column));
  return {
    sheets,
    sheet: read.sheet,
    cells: read.cells,
    ownColumns,
    overrideColumn: columns.get(OVERRIDE)?.column,
    rowIdColumn: columns.get(ROW_ID_COLUMN.id)?.column,
    kept,
  };
}

/** The sheet that the planner looks at, unless it is empty; else the one with the most rows. */
async function likeliest(
  { workbook }: PaneHost,
  sheets: readonly SheetSummary[],
): Promise<SheetSummary | undefined> {
  const selected = await workbook.selection();
  const looked = sheets.find(({ id }) => id === selected?.sheet);
  if (looked !== undefined && looked.rows > 1) return looked;
  return sheets.reduce<SheetSummary | undefined>(
    (most, sheet) => (sheet.rows > (most?.rows ?? -1) ? sheet : most),
    undefined,
  );
}
