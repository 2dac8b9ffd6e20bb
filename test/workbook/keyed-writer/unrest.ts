/** Runs the keyed writer on a restless sheet and counts every cell that is not as it must be. */
import type { CellValue } from "../../../src/core/cell";
import {
  writeByKey,
  type WriteReport,
} from "../../../src/workbook/keyed-writer";
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

/** One run over a sheet on which an earlier run stands; the last rows are not requested. */
export async function runWithUnrest(unrest: Unrest): Promise<Outcome> {
  const restless = new RestlessSheet(ROWS, unrest);
  const before = results(ROWS, " before");
  await writeByKey(
    restless.book,
    { ...requestFor(restless.book, ROWS), rows: before },
    testContext(),
  );
  const wanted = results(REQUESTED, " now");
  const request = requestFor(restless.book, ROWS, { rows: wanted });
  const context = testContext({ rowsPerWrite: 5, rowsPerRead: 11 });
  const report = await writeByKey(restless, request, context);
  const own = await ownCells(restless);
  return {
    report,
    restless,
    touched: touchedCells(restless, own.columns),
    misplaced: misplacedRows(own.rows, before, wanted, report),
    overstated: overstatedRows(own.rows, before, wanted, report),
  };
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
    return isOwn || ownedUpTo.has(key ?? "")
      ? []
      : [`${key}: ${cells.join("/")}`];
  });
}

function overstatedRows(
  rows: readonly OwnRow[],
  before: Results,
  wanted: Results,
  { failed, disturbed, complete }: WriteReport,
): string[] {
  const notRight = new Set([...failed, ...disturbed].map(({ key }) => key));
  const standing = new Map(rows.map(({ key, cells }) => [key, cells]));
  const keys = complete
    ? [...before.keys()]
    : [...wanted.keys()].filter((key) => !notRight.has(key));
  return keys.filter((key) => {
    const cells = standing.get(key);
    // A row that was not asked for may have been deleted by the person; a row that was asked for is then reported.
    if (cells === undefined) return wanted.has(key);
    const right = wanted.get(key) ?? before.get(key) ?? [];
    return !cells.every((cell, index) => cell === right[index]);
  });
}
