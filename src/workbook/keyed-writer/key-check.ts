/** Looks at the keys before anything is written: each row must be told from every other one for certain. */
import { type CellValue, isBlank, isCellError } from "../../core/cell";
import { addressList } from "../addresses";
import { mergesOf, readValues } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { isDamagedKey, keyText } from "../key-text";
import { SHEET_COLUMNS } from "../limits";
import type { SheetSummary, Workbook } from "../port";
import type { Addresses, WorkbookProblem } from "../problem";
import { Stop } from "../stop";

/** The rows whose keys are asked about, counted from 0. */
export interface KeyedRows {
  readonly sheet: SheetSummary;
  readonly keyColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns of ours, which do not count when a row is asked whether it holds anything. */
  readonly ours: ReadonlySet<number>;
}

const DOUBTS = [
  "errorKeys",
  "damagedKeys",
  "blankKeys",
  "duplicateKeys",
] as const;
type Doubt = (typeof DOUBTS)[number];

/** The first problem with the keys: errors, damaged ones, missing ones, then such as are not unique from the first row on. */
export async function doubtAboutKeys(
  workbook: Workbook,
  rows: KeyedRows,
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
): Promise<WorkbookProblem | undefined> {
  const { sheet, firstRow } = rows;
  const doubts = new Map(DOUBTS.map((doubt) => [doubt, [] as number[]]));
  const firstOf = new Map<string, number>();
  await eachChunk(
    firstRow,
    sheet.rows - firstRow,
    rowsPerRead,
    async (row, count) => {
      const block = {
        sheet: sheet.id,
        row,
        column: 0,
        rows: count,
        columns: sheet.columns,
      };
      const values = await readValues(workbook, block);
      values.forEach((cells, index) => {
        const doubt = doubtAbout(cells, row + index, rows, firstOf);
        if (doubt !== undefined) doubts.get(doubt)?.push(row + index);
      });
    },
  );
  for (const [problem, inRows] of doubts) {
    if (inRows.length > 0)
      return { problem, ...listed(inRows, rows.keyColumn) };
  }
  return undefined;
}

/** @throws Stop where merged cells reach into one of the columns between the two rows. */
export async function checkMerges(
  workbook: Workbook,
  {
    sheet,
    firstRow,
    lastRow,
  }: Pick<KeyedRows, "sheet" | "firstRow" | "lastRow">,
  columns: readonly number[],
): Promise<void> {
  const width = Math.min(Math.max(...columns) + 1, SHEET_COLUMNS);
  const rows = lastRow - firstRow + 1;
  const block = {
    sheet: sheet.id,
    row: firstRow,
    column: 0,
    rows,
    columns: width,
  };
  const [answer] = await workbook.batch([{ step: "readMerges", block }]);
  const merges = mergesOf(answer).filter((merge) =>
    columns.some(
      (column) =>
        column >= merge.column && column < merge.column + merge.columns,
    ),
  );
  if (merges.length > 0)
    throw new Stop({ problem: "mergedCells", ...addressList(merges) });
}

function doubtAbout(
  cells: readonly CellValue[],
  row: number,
  { keyColumn, lastRow, ours }: KeyedRows,
  firstOf: Map<string, number>,
): Doubt | undefined {
  const value = cells[keyColumn] ?? null;
  const isAsked = row <= lastRow;
  if (isCellError(value)) return isAsked ? "errorKeys" : undefined;
  const key = keyText(value);
  if (key === undefined) {
    const holdsAnything = cells.some(
      (cell, column) => !ours.has(column) && !isBlank(cell),
    );
    return isAsked && holdsAnything ? "blankKeys" : undefined;
  }
  if (isAsked && isDamagedKey(value)) return "damagedKeys";
  const first = firstOf.get(key);
  if (first === undefined) firstOf.set(key, row);
  // Two rows below the roster may well share a key: that concerns nobody.
  return first !== undefined && first <= lastRow ? "duplicateKeys" : undefined;
}

function listed(rows: readonly number[], column: number): Addresses {
  return addressList(rows.map((row) => ({ row, column })));
}
