/** Reads the rows of a table of ours, and makes them what they should be: only rows that differ are written, then all are read back. */
import type { CellValue } from "../../core/cell";
import { parseReference } from "../a1";
import { formulasOf, valuesOf } from "../answers";
import { holdsInput } from "../cell-content";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { withPatience } from "../patience";
import {
  type Block,
  type CellInput,
  type SheetSummary,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";
import { ensureTable, FIRST_ROW, type TableSheet } from "./table-sheet";

const TRIES = 8;
const ROWS_PER_BATCH = 500;

/** One row of a table as it was read; `row` is its place in the sheet. */
export interface TableRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
}

/** What the rows of a table are to be. */
export interface TableContent {
  /** By what names a row for good: one input for each column. */
  readonly rows: ReadonlyMap<string, readonly CellInput[]>;
  /** What names a row that stands there; undefined where it is not ours to change, such as one that cannot be read. */
  readonly keyOf: (row: TableRow) => string | undefined;
}

/** All rows below the headings, blank ones included. @throws WorkbookFailure */
export async function readTable(
  workbook: Workbook,
  { columns }: TableSheet,
  sheet: SheetSummary,
  { rowsPerRead = ROWS_PER_READ }: Pick<WorkContext, "rowsPerRead">,
): Promise<readonly TableRow[]> {
  const found: TableRow[] = [];
  const all = Math.max(sheet.rows - FIRST_ROW, 0);
  await eachChunk(FIRST_ROW, all, rowsPerRead, async (row, rows) => {
    const block = rowsBlock(sheet, row, rows, columns.length);
    const answers = await workbook.batch([
      { step: "read", block },
      { step: "readFormulas", block },
    ]);
    const formulas = formulasOf(answers[1], block);
    valuesOf(answers[0], block).forEach((values, index) =>
      found.push({ row: row + index, values, formulas: formulas[index] ?? [] }),
    );
  });
  return found;
}

/**
 * Gives the table this content, in a sheet that is made where it is missing; an answer that was lost does no harm, since
 * each try goes on from what is found.
 * @throws Stop where the sheet is protected or reads back differently again and again; WorkbookFailure
 */
export async function keepTable(
  host: Workbook,
  table: TableSheet,
  content: TableContent,
  context: WorkContext,
): Promise<void> {
  const workbook = withPatience(host, context);
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const sheet = await ensureTable(workbook, table);
    const rows = await readTable(workbook, table, sheet, context);
    const changes = changesTo(rows, content);
    if (changes.length === 0) return;
    if (sheet.protected)
      throw new Stop({ problem: "sheetProtected", sheet: sheet.name });
    await tryToWrite(workbook, table, sheet, changes);
  }
  throw new Stop({ problem: "neverAtRest", sheet: table.name });
}

interface RowChange {
  readonly row: number;
  readonly cells: readonly CellInput[];
}

/** A row keeps its place; rows that are no longer wanted are emptied, new ones fill gaps and then go on below. */
function changesTo(
  rows: readonly TableRow[],
  { rows: wanted, keyOf }: TableContent,
): readonly RowChange[] {
  const placed = new Map<string, TableRow>();
  const changes: RowChange[] = [];
  const free: number[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (isBlankRow(row)) free.push(row.row);
    else if (key !== undefined && wanted.has(key) && !placed.has(key))
      placed.set(key, row);
    else if (key !== undefined)
      changes.push({ row: row.row, cells: row.values.map(() => null) });
  }
  let below = FIRST_ROW + rows.length;
  for (const [key, cells] of wanted) {
    const there = placed.get(key);
    if (there === undefined) {
      const row = free.shift() ?? below++;
      if (cells.some(isFilled)) changes.push({ row, cells });
    } else if (!holdsRow(cells, there)) changes.push({ row: there.row, cells });
  }
  return changes;
}

const isFilled = (input: CellInput): boolean =>
  input !== undefined && asInput(input) !== null;

export function isBlankRow({ values, formulas }: TableRow): boolean {
  return (
    values.every((value) => value === null || value === "") &&
    formulas.every((formula) => formula === null)
  );
}

function holdsRow(
  cells: readonly CellInput[],
  { values, formulas }: TableRow,
): boolean {
  return cells.every((input, column) => {
    const formula = formulas[column] ?? null;
    return (
      holdsInput(asInput(input), values[column] ?? null, formula) ||
      isSameReference(input, formula)
    );
  });
}

/** Hosts write the quotation marks around a sheet's name as they like. */
function isSameReference(input: CellInput, formula: string | null): boolean {
  if (typeof input !== "object" || input === null) return false;
  const [one, other] = [parseReference(input.formula), parseReference(formula)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.sheetName === other.sheetName &&
    one.row === other.row &&
    one.column === other.column
  );
}

/** Some hosts cannot hold an empty text. */
const asInput = (input: CellInput): CellInput => (input === "" ? null : input);

/** What was refused for good is thrown; what may have taken effect shows at the next look. */
async function tryToWrite(
  workbook: Workbook,
  table: TableSheet,
  sheet: SheetSummary,
  changes: readonly RowChange[],
): Promise<void> {
  try {
    await eachChunk(0, changes.length, ROWS_PER_BATCH, async (first, count) => {
      const some = changes.slice(first, first + count);
      await workbook.batch(
        some.flatMap((change) => writing(table, sheet, change)),
      );
    });
  } catch (reason) {
    const isLost =
      reason instanceof WorkbookFailure &&
      (reason.applied === "unknown" || reason.kind === "sheetMissing");
    if (!isLost) throw reason;
  }
}

/** Cells of texts are made so before they are written. */
function writing(
  { columns }: TableSheet,
  sheet: SheetSummary,
  { row, cells }: RowChange,
): Step[] {
  const block = rowsBlock(sheet, row, 1, columns.length);
  const looks = columns.flatMap(({ isText }, column): Step[] =>
    isText
      ? [
          {
            step: "look",
            block: { ...block, column, columns: 1 },
            look: { numberFormat: "@" },
          },
        ]
      : [],
  );
  return [...looks, { step: "write", block, cells: [cells.map(asInput)] }];
}

function rowsBlock(
  { id }: SheetSummary,
  row: number,
  rows: number,
  columns: number,
): Block {
  return { sheet: id, row, column: 0, rows, columns };
}
