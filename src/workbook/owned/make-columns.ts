/** Makes new columns of ours right of all that a sheet holds, and proves that they were empty. */
import { type CellValue, isBlank } from "../../core/cell";
import { type NamedCell, parseReference } from "../a1";
import { formulasOf, readFormulas, readValues, valuesOf } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { SHEET_COLUMNS } from "../limits";
import type { Block, SheetId, Step, Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { Stop } from "../stop";
import { type OwnedColumn, readHeaderRow } from "./owned-columns";
import {
  ensureOwnership,
  forgetting,
  headerCellsBlock,
  nextEntryRow,
  type Ownership,
  recording,
} from "./ownership-sheet";
import { inputOf } from "../cell-content";

const TRIES = 3;

/** Where columns are wanted: their headers in `headerRow`, their cells in the rows below, all counted from 0. */
export interface ColumnsWanted {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: readonly OwnedColumn[];
}

/** Makes the columns and records them as ours. @throws Stop, WorkbookFailure */
export async function makeColumns(
  workbook: Workbook,
  wanted: ColumnsWanted,
  context: WorkContext,
): Promise<void> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    if (await tryToMake(workbook, wanted, context)) return;
  }
  const { name } = await summaryOf(workbook, wanted.sheet);
  throw new Stop({ problem: "columnsNotMade", sheet: name });
}

/** True when the columns stand; otherwise somebody was quicker there, and what was written is taken back. */
async function tryToMake(
  workbook: Workbook,
  wanted: ColumnsWanted,
  context: WorkContext,
): Promise<boolean> {
  const ownership = await ensureOwnership(workbook);
  const plan = await planned(workbook, wanted, ownership);
  const { headers, entries } = plan;
  const answers = await workbook.batch([
    { step: "read", block: headers },
    { step: "readFormulas", block: headers },
    ...makingSteps(plan, wanted, context.now()),
    { step: "read", block: headers },
  ]);
  const [before = []] = valuesOf(answers[0], headers);
  const [formulas = []] = formulasOf(answers[1], headers);
  const [after = []] = valuesOf(answers[answers.length - 1], headers);
  const stand = after.every((value, index) => value === plan.texts[index]);
  const wereFree =
    before.every(isBlank) && formulas.every((formula) => formula === null);
  if (
    stand &&
    wereFree &&
    (await areEmptyBelow(workbook, entries, wanted, context))
  )
    return true;
  const cells = { sheet: wanted.sheet, values: before, formulas };
  await takeBack(workbook, entries, cells);
  return false;
}

interface Plan {
  /** Where the headers go. */
  readonly headers: Block;
  readonly texts: readonly string[];
  readonly sheetName: string;
  /** Where the ownership sheet shows the header cells. */
  readonly entries: Block;
}

async function planned(
  workbook: Workbook,
  { sheet: id, headerRow, columns }: ColumnsWanted,
  ownership: Ownership,
): Promise<Plan> {
  const sheet = await summaryOf(workbook, id);
  const count = columns.length;
  if (sheet.columns + count > SHEET_COLUMNS) {
    throw new Stop({ problem: "noRoom", sheet: sheet.name });
  }
  const taken = new Set(await readHeaderRow(workbook, sheet, headerRow));
  return {
    headers: {
      sheet: id,
      row: headerRow,
      column: sheet.columns,
      rows: 1,
      columns: count,
    },
    texts: columns.map(({ header }) => freeHeader(header, taken)),
    sheetName: sheet.name,
    entries: headerCellsBlock(ownership.sheet, nextEntryRow(ownership), count),
  };
}

function makingSteps(plan: Plan, wanted: ColumnsWanted, madeOn: Date): Step[] {
  const { headers, texts, sheetName, entries } = plan;
  const records = wanted.columns.map(({ id }, index) => {
    const cell = {
      sheetName,
      row: headers.row,
      column: headers.column + index,
    };
    const entry = { id, header: texts[index] ?? "", cell };
    return recording(entries.sheet, entries.row + index, entry, madeOn);
  });
  const write: Step = { step: "write", block: headers, cells: [texts] };
  return [write, ...records, ...lookingAt(headers, wanted)];
}

/** A column that is not ours may bear our header: ours is then numbered, as a table would do. */
function freeHeader(header: string, taken: Set<string>): string {
  let free = header;
  for (let number = 2; taken.has(free); number += 1)
    free = `${header} (${number})`;
  taken.add(free);
  return free;
}

function lookingAt(
  headers: Block,
  { columns, lastRow }: ColumnsWanted,
): Step[] {
  const rows = lastRow - headers.row;
  const looks = columns.flatMap(({ look }, index): Step[] => {
    if (look === undefined || rows < 1) return [];
    const block = { ...headers, row: headers.row + 1, rows, columns: 1 };
    return [
      {
        step: "look",
        block: { ...block, column: headers.column + index },
        look,
      },
    ];
  });
  return [{ step: "look", block: headers, look: { bold: true } }, ...looks];
}

/** Looks at each new column where its entry says that it is now, which is right even when columns moved meanwhile. */
async function areEmptyBelow(
  workbook: Workbook,
  entries: Block,
  { sheet }: ColumnsWanted,
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
): Promise<boolean> {
  const { rows: used } = await summaryOf(workbook, sheet);
  const headerCells = await readHeaderCells(workbook, entries);
  let empty = headerCells.every((cell) => cell !== undefined);
  for (const cell of headerCells) {
    if (cell === undefined) continue;
    const { row: headerRow, column } = cell;
    await eachChunk(
      headerRow + 1,
      used - headerRow - 1,
      rowsPerRead,
      async (row, rows) => {
        const values = await readValues(workbook, {
          sheet,
          row,
          column,
          rows,
          columns: 1,
        });
        empty &&= values.every(([value]) => value === null);
      },
    );
  }
  return empty;
}

interface CellsBefore {
  readonly sheet: SheetId;
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
}

async function takeBack(
  workbook: Workbook,
  entries: Block,
  before: CellsBefore,
): Promise<void> {
  const headerCells = await readHeaderCells(workbook, entries);
  const steps = headerCells.flatMap((cell, index): Step[] => {
    const forgotten = forgetting(entries.sheet, entries.row + index);
    if (cell === undefined) return [forgotten];
    const block = {
      sheet: before.sheet,
      row: cell.row,
      column: cell.column,
      rows: 1,
      columns: 1,
    };
    const input = inputOf(
      before.values[index] ?? null,
      before.formulas[index] ?? null,
    );
    return [{ step: "write", block, cells: [[input ?? null]] }, forgotten];
  });
  await workbook.batch(steps);
}

async function readHeaderCells(
  workbook: Workbook,
  entries: Block,
): Promise<(NamedCell | undefined)[]> {
  const formulas = await readFormulas(workbook, entries);
  return formulas.map(([formula]) => parseReference(formula));
}
