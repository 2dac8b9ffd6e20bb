/**
 * The readable sheet that keeps the formulas which freezing took out of the planner's cells, one row a cell.
 * Each row shows its cell by a formula, so that the host itself says where the cell is now; see owned/ownership-sheet.ts.
 */
import { type CellValue, isCellError } from "../../core/cell";
import {
  cellAddress,
  type NamedCell,
  parseReference,
  referenceFormula,
} from "../a1";
import { addedSheetOf, formulasOf, valuesOf } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, ROWS_PER_WRITE, type WorkContext } from "../context";
import { isSameSheetName } from "../limits";
import { cellRuns } from "./cell-runs";
import { isErrorFormula } from "./frozen-value";
import type {
  Block,
  CellInput,
  SheetId,
  SheetSummary,
  Workbook,
} from "../port";

const NAME = "Classbook formulas";
const ABOUT =
  "Formulas that Classbook froze to their results, so that people without it see them. Thawing puts them back from here; without this sheet they are lost.";
export const HEADINGS = [
  "Sheet",
  "Cell",
  "Formula",
  "Frozen as",
  "Spilled from",
  "State",
  "Cell now",
] as const;
const FIRST_ROW = 2;
const RUNS_PER_BATCH = 1_000;
const STATE_COLUMN = HEADINGS.indexOf("State");

/** "frozen": its formula waits here to be put back. "settled": thawed since, or never frozen. */
export type KeptState = "frozen" | "settled";

/** One cell as it was frozen. */
export interface KeptCell {
  readonly at: NamedCell;
  /** Undefined for a cell that the formula of another one filled. */
  readonly formula: string | undefined;
  /** What stands in the cell in place of its formula. */
  readonly frozenAs: CellInput;
  /** The address of that other cell. */
  readonly spilledFrom: string | undefined;
}

/** A kept cell as the sheet remembers it. */
export interface KeptEntry extends KeptCell {
  /** Its row in the sheet of formulas. */
  readonly entryRow: number;
  readonly state: KeptState;
  /** Where the cell is now; undefined where it was deleted. */
  readonly now: NamedCell | undefined;
}

/** Finds the sheet by what stands in it, whatever it is called now. @throws WorkbookFailure */
export async function findKeptFormulas(
  workbook: Workbook,
): Promise<SheetSummary | undefined> {
  const sheets = await workbook.sheets();
  const blocks = sheets.map(({ id }) => headingsOf(id));
  const answers = await workbook.batch(
    blocks.map((block) => ({ step: "read", block })),
  );
  return sheets.find((_, index) => {
    const [headings = []] = valuesOf(answers[index], headingsOf(""));
    return HEADINGS.every((heading, column) => headings[column] === heading);
  });
}

/** Keeps the cells below those that are kept already, and gives the row of the first. @throws WorkbookFailure */
export async function keepFormulas(
  workbook: Workbook,
  cells: readonly KeptCell[],
  context: WorkContext,
): Promise<{ readonly sheet: SheetId; readonly firstRow: number }> {
  const found = await findKeptFormulas(workbook);
  const sheet = found?.id ?? (await addSheet(workbook));
  const firstRow = Math.max(found?.rows ?? 0, FIRST_ROW);
  const size = context.rowsPerWrite ?? ROWS_PER_WRITE;
  await eachChunk(0, cells.length, size, async (from, rows) => {
    const block = entriesBlock(sheet, firstRow + from, rows);
    const lines = cells.slice(from, from + rows).map(lineOf);
    await workbook.batch([{ step: "write", block, cells: lines }]);
  });
  return { sheet, firstRow };
}

/** Every kept cell, the earliest first. @throws WorkbookFailure */
export async function readKeptFormulas(
  workbook: Workbook,
  { id, rows }: SheetSummary,
  context: WorkContext,
): Promise<KeptEntry[]> {
  const entries: KeptEntry[] = [];
  const size = context.rowsPerRead ?? ROWS_PER_READ;
  const count = Math.max(rows - FIRST_ROW, 0);
  await eachChunk(FIRST_ROW, count, size, async (row, taken) => {
    const block = entriesBlock(id, row, taken);
    const answers = await workbook.batch([
      { step: "read", block },
      { step: "readFormulas", block },
    ]);
    const formulas = formulasOf(answers[1], block);
    const lines = valuesOf(answers[0], block);
    lines.forEach((line, index) => {
      const now = parseReference(formulas[index]?.[HEADINGS.length - 1]);
      const entry = entryOf(line, row + index, now);
      if (entry !== undefined) entries.push(entry);
    });
  });
  return entries;
}

/** Notes that the formulas of these entries need no more to be put back. @throws WorkbookFailure */
export async function settleEntries(
  workbook: Workbook,
  sheet: SheetId,
  entryRows: readonly number[],
): Promise<void> {
  const runs = cellRuns(
    entryRows.map((row) => ({ sheet, row, column: STATE_COLUMN })),
  );
  await eachChunk(0, runs.length, RUNS_PER_BATCH, async (from, count) => {
    await workbook.batch(
      runs.slice(from, from + count).map(({ block, cells }) => ({
        step: "write",
        block,
        cells: cells.map(() => ["settled" satisfies KeptState]),
      })),
    );
  });
}

function lineOf({ at, formula, frozenAs, spilledFrom }: KeptCell): CellInput[] {
  return [
    at.sheetName,
    cellAddress(at.row, at.column),
    formula ?? null,
    shownInput(frozenAs),
    spilledFrom ?? null,
    "frozen" satisfies KeptState,
    { formula: referenceFormula(at) },
  ];
}

function entryOf(
  line: readonly CellValue[],
  entryRow: number,
  now: NamedCell | undefined,
): KeptEntry | undefined {
  const [sheetName, address, formula, frozenAs = null, from, state] = line;
  const cell = parseReference(`=x!${textIn(address) ?? ""}`);
  const name = textIn(sheetName);
  if (name === undefined || cell === undefined) return undefined;
  return {
    entryRow,
    state: state === "frozen" ? "frozen" : "settled",
    at: { ...cell, sheetName: name },
    now,
    formula: textIn(formula),
    frozenAs: inputShown(frozenAs),
    spilledFrom: textIn(from),
  };
}

function textIn(value: CellValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An error is frozen as a formula that gives it; here stands that formula's text. */
function shownInput(input: CellInput): CellInput {
  return typeof input === "object" && input !== null ? input.formula : input;
}

function inputShown(value: CellValue): CellInput {
  if (isCellError(value)) return null;
  return isErrorFormula(value) ? { formula: value } : value;
}

function headingsOf(sheet: SheetId): Block {
  return entriesBlock(sheet, FIRST_ROW - 1, 1);
}

function entriesBlock(sheet: SheetId, row: number, rows: number): Block {
  return { sheet, row, column: 0, rows, columns: HEADINGS.length };
}

async function addSheet(workbook: Workbook): Promise<SheetId> {
  const sheets = await workbook.sheets();
  const [added] = await workbook.batch([
    { step: "addSheet", name: freeName(sheets), hidden: false },
  ]);
  const sheet = addedSheetOf(added);
  const about = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const headings = headingsOf(sheet);
  await workbook.batch([
    { step: "write", block: about, cells: [[ABOUT]] },
    { step: "write", block: headings, cells: [HEADINGS] },
    { step: "look", block: headings, look: { bold: true, columnWidth: 24 } },
  ]);
  return sheet;
}

function freeName(sheets: readonly SheetSummary[]): string {
  const isTaken = (name: string): boolean =>
    sheets.some((sheet) => isSameSheetName(sheet.name, name));
  let name = NAME;
  for (let number = 2; isTaken(name); number += 1) name = `${NAME} ${number}`;
  return name;
}
