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
import { eachChunk } from "../chunks";
import { ROWS_PER_WRITE, type WorkContext } from "../context";
import { readTable } from "../kept/table-rows";
import {
  ensureTable,
  findTables,
  FIRST_ROW,
  type TableSheet,
} from "../kept/table-sheet";
import { cellRuns } from "./cell-runs";
import { isErrorFormula } from "./frozen-value";
import type { CellInput, SheetId, SheetSummary, Workbook } from "../port";

const text = { isText: true };

export const FORMULAS: TableSheet = {
  name: "Classbook formulas",
  about:
    "Formulas that Classbook froze to their results, so that people without it see them. Thawing puts them back from here; without this sheet they are lost.",
  columns: [
    { heading: "Sheet", width: 20, ...text },
    { heading: "Cell", width: 10, ...text },
    { heading: "Formula", width: 40, ...text },
    { heading: "Frozen as", width: 20, isText: false },
    { heading: "Spilled from", width: 14, ...text },
    { heading: "State", width: 10, ...text },
    { heading: "Cell now", width: 20, isText: false },
  ],
};
const WIDTH = FORMULAS.columns.length;
const RUNS_PER_BATCH = 1_000;
const STATE_COLUMN = 5;

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

/** The sheet of formulas, whatever it is called now; undefined where there is none. @throws Stop; WorkbookFailure */
export async function findKeptFormulas(
  workbook: Workbook,
): Promise<SheetSummary | undefined> {
  return (await findTables(workbook, [FORMULAS])).get(FORMULAS);
}

/** Keeps the cells below those that are kept already, and gives the row of the first. @throws Stop; WorkbookFailure */
export async function keepFormulas(
  workbook: Workbook,
  cells: readonly KeptCell[],
  context: WorkContext,
): Promise<{ readonly sheet: SheetId; readonly firstRow: number }> {
  const { id: sheet, rows: used } = await ensureTable(workbook, FORMULAS);
  const firstRow = Math.max(used, FIRST_ROW);
  const size = context.rowsPerWrite ?? ROWS_PER_WRITE;
  await eachChunk(0, cells.length, size, async (from, rows) => {
    const row = firstRow + from;
    const block = { sheet, row, column: 0, rows, columns: WIDTH };
    const lines = cells.slice(from, from + rows).map(lineOf);
    await workbook.batch([{ step: "write", block, cells: lines }]);
  });
  return { sheet, firstRow };
}

/** Every kept cell, the earliest first. @throws WorkbookFailure */
export async function readKeptFormulas(
  workbook: Workbook,
  sheet: SheetSummary,
  context: WorkContext,
): Promise<KeptEntry[]> {
  const rows = await readTable(workbook, FORMULAS, sheet, context);
  return rows.flatMap(({ row, values, formulas }) => {
    const entry = entryOf(values, row, parseReference(formulas[WIDTH - 1]));
    return entry === undefined ? [] : [entry];
  });
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
