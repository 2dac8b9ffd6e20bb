/** Runs the keyed writer on a restless sheet and counts every cell that is not as it must be. */
import type { CellValue } from "../../../src/core/cell";
import {
  writeByKey,
  type WriteReport,
  type WriteRequest,
} from "../../../src/workbook/keyed-writer";
import type { Workbook } from "../../../src/workbook/port";
import { findOwned } from "../../../src/workbook/owned/owned-columns";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import { requestFor, results, testContext } from "../roster-on-sheet";
import { RestlessSheet, type Unrest } from "../restless-sheet";

export interface Outcome {
  readonly report: WriteReport;
  readonly restless: RestlessSheet;
  /** Cells of the planner's that are not as the planner left them. */
  readonly touched: readonly string[];
  /** Cells of ours that hold neither the row's own result nor what they held before, and that no report owns up to. */
  readonly misplaced: readonly string[];
  /** Rows that the report says are right and that are not. */
  readonly overstated: readonly string[];
}

const ROWS = 24;
const REQUESTED = 18;

export interface Circumstances {
  readonly writer?: "byKey" | "byPosition";
  /** Whether our columns are still to be made. */
  readonly isFirstRun?: boolean;
  /** Rows to a read; all of them where it is not said. */
  readonly rowsPerRead?: number;
}

/** One run over a sheet on which an earlier run may stand; the last rows are not requested. */
export async function runWithUnrest(
  unrest: Unrest,
  {
    writer = "byKey",
    isFirstRun = false,
    rowsPerRead = 11,
  }: Circumstances = {},
): Promise<Outcome> {
  const restless = new RestlessSheet(ROWS, unrest);
  const before = isFirstRun
    ? new Map<string, [string, string]>()
    : results(ROWS, " before");
  const earlier = { ...requestFor(restless.book, ROWS), rows: before };
  const { columns } = await writeByKey(restless.book, earlier, testContext());
  const wanted = results(REQUESTED, " now");
  const request = requestFor(restless.book, ROWS, { rows: wanted });
  const context = testContext({ rowsPerWrite: 5, rowsPerRead });
  const report =
    writer === "byKey"
      ? await writeByKey(restless, request, context)
      : await writeByPosition(restless, request, columns[0]?.column ?? 0);
  const own = await ownCells(restless);
  return {
    report,
    restless,
    touched: touchedCells(restless, own.columns),
    misplaced: misplacedRows(own.rows, before, wanted, report),
    overstated: overstatedRows(own.rows, before, wanted, report),
  };
}

/** What most add-ins do: reads where the rows are, then writes there, piece by piece. */
async function writeByPosition(
  workbook: Workbook,
  { sheet, rows }: WriteRequest,
  column: number,
): Promise<WriteReport> {
  const cells = [...rows.values()] as string[][];
  for (let first = 0; first < cells.length; first += 5) {
    const part = cells.slice(first, first + 5);
    const block = {
      sheet,
      row: 1 + first,
      column,
      rows: part.length,
      columns: 2,
    };
    await workbook.batch([{ step: "write", block, cells: part }]);
  }
  const nothing = {
    unchanged: 0,
    failed: [],
    disturbed: [],
    strays: 0,
    columns: [],
  };
  return { ...nothing, written: cells.length, complete: true };
}

interface OwnRow {
  readonly key: string | undefined;
  readonly cells: readonly CellValue[];
}

async function ownCells(
  restless: RestlessSheet,
): Promise<{ columns: number[]; rows: OwnRow[] }> {
  const [summary] = await restless.book.sheets();
  if (summary === undefined) throw new Error("the roster is gone");
  const part = await findOwned(restless.book, summary.id, () => 0);
  const columns = ["class", "band"].map(
    (id) => part.columns.get(id)?.column ?? -1,
  );
  const first = restless.headerRow() + 1;
  const keys = restless.keys();
  const rows = Array.from(
    { length: Math.max(summary.rows - first, 0) },
    (_, index) => ({
      key: keys[index],
      cells: columns.map(
        (column) => restless.sheet().cellAt(first + index, column).value,
      ),
    }),
  );
  return { columns, rows };
}

function touchedCells(
  restless: RestlessSheet,
  ours: readonly number[],
): string[] {
  const [now, shadow] = [restless.sheet(), restless.sheet(restless.shadow)];
  const [size, shadowSize] = [now.summary(), shadow.summary()];
  const touched: string[] = [];
  for (let row = 0; row < Math.max(size.rows, shadowSize.rows); row += 1) {
    for (
      let column = 0;
      column < Math.max(size.columns, shadowSize.columns);
      column += 1
    ) {
      if (ours.includes(column)) continue;
      if (shown(now, row, column) !== shown(shadow, row, column))
        touched.push(`${row},${column}`);
    }
  }
  return touched;
}

function shown(sheet: MemorySheet, row: number, column: number): string {
  return JSON.stringify(sheet.cellAt(row, column));
}

type Results = ReadonlyMap<string, readonly string[]>;

function misplacedRows(
  rows: readonly OwnRow[],
  before: Results,
  wanted: Results,
  { failed, disturbed, strays }: WriteReport,
): string[] {
  const ownedUpTo = new Set([...failed, ...disturbed].map(({ key }) => key));
  return rows.flatMap(({ key, cells }) => {
    const allowed = key === undefined ? [] : [before.get(key), wanted.get(key)];
    const isOwn = cells.every(
      (cell, index) =>
        (cell === null && (key === undefined || !before.has(key))) ||
        allowed.some((result) => result?.[index] === cell),
    );
    const isOwnedUpTo = key === undefined ? strays > 0 : ownedUpTo.has(key);
    return isOwn || isOwnedUpTo ? [] : [`${key}: ${cells.join("/")}`];
  });
}

function overstatedRows(
  rows: readonly OwnRow[],
  before: Results,
  wanted: Results,
  { failed, disturbed, complete, problem }: WriteReport,
): string[] {
  const notRight = new Set([...failed, ...disturbed].map(({ key }) => key));
  const standing = new Map(rows.map(({ key, cells }) => [key, cells]));
  const keys = complete
    ? [...before.keys()]
    : [...wanted.keys()].filter((key) => !notRight.has(key));
  return keys.filter((key) => {
    const cells = standing.get(key);
    // A deleted row is reported if it was asked for, unless the run ended before it could look again.
    if (cells === undefined) return wanted.has(key) && problem === undefined;
    const right = wanted.get(key) ?? before.get(key) ?? [];
    return !cells.every((cell, index) => cell === right[index]);
  });
}
