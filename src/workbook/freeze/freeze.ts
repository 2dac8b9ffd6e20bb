/** Freezes formulas of ours to their results: each formula is kept first, then its cell gets what it shows. */
import { cellAddress } from "../a1";
import type { WorkContext } from "../context";
import type { SheetId, SheetSummary, Workbook } from "../port";
import { problemBehind, Stop } from "../stop";
import { frozenInput } from "./frozen-value";
import {
  findKeptFormulas,
  type KeptCell,
  keepFormulas,
  settleEntries,
} from "./kept-formulas";
import {
  type FormulaCell,
  type FormulasOnSheet,
  type PlainCell,
  readFormulasOf,
  vanishedCells,
} from "./read-formulas";
import { type Replacement, replaceCells } from "./replace-cells";
import type { FreezeReport, LeftCell, LeftReason } from "./report";
import { spillOwners } from "./spill-owners";

/** Which formulas are ours, on which sheets. */
export interface FreezeRequest {
  readonly sheets: readonly SheetId[];
  /** Names of our functions in upper case, without a prefix. */
  readonly names: ReadonlySet<string>;
}

/** How many formulas of ours stand on a sheet. */
export interface FormulaCount {
  readonly sheet: SheetSummary;
  readonly formulas: number;
}

interface Tally {
  frozen: number;
  spilled: number;
  readonly left: LeftCell[];
}

/** Counts the formulas of ours, for every sheet but the one that keeps frozen ones. @throws Stop; WorkbookFailure */
export async function countFormulas(
  workbook: Workbook,
  names: ReadonlySet<string>,
  context: WorkContext,
): Promise<FormulaCount[]> {
  const kept = await findKeptFormulas(workbook);
  const counts: FormulaCount[] = [];
  for (const sheet of await workbook.sheets()) {
    if (sheet.id === kept?.id) continue;
    const found = await readFormulasOf(workbook, sheet, names, context);
    counts.push({ sheet, formulas: found.ours.length });
  }
  return counts;
}

/** Freezes the formulas of ours on these sheets; protected sheets are not begun. */
export async function freezeFormulas(
  workbook: Workbook,
  request: FreezeRequest,
  context: WorkContext,
): Promise<FreezeReport> {
  const tally: Tally = { frozen: 0, spilled: 0, left: [] };
  try {
    const sheets = await chosenSheets(workbook, request);
    for (const sheet of sheets)
      await freezeSheet(workbook, sheet, request.names, context, tally);
    return tally;
  } catch (reason) {
    return { ...tally, problem: problemBehind(reason) };
  }
}

async function chosenSheets(
  workbook: Workbook,
  { sheets }: FreezeRequest,
): Promise<SheetSummary[]> {
  const all = await workbook.sheets();
  return sheets.map((id) => {
    const sheet = all.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new Stop({ problem: "sheetMissing" });
    if (sheet.protected)
      throw new Stop({ problem: "sheetProtected", sheet: sheet.name });
    return sheet;
  });
}

async function freezeSheet(
  workbook: Workbook,
  sheet: SheetSummary,
  names: ReadonlySet<string>,
  context: WorkContext,
  tally: Tally,
): Promise<void> {
  const found = await readFormulasOf(workbook, sheet, names, context);
  const ready = found.ours.filter(isCalculated);
  for (const cell of found.ours)
    if (!isCalculated(cell))
      tally.left.push(leftCell(sheet, cell, "notCalculated"));
  if (ready.length === 0) return;
  const frozen = await keepAndReplace(
    workbook,
    sheet,
    ready.map((cell) => formulaJob(sheet, cell)),
    context,
    tally,
  );
  tally.frozen += frozen;
  await keepSpilled(workbook, { ...found, ours: ready }, context, tally);
}

function isCalculated({ value }: FormulaCell): boolean {
  return frozenInput(value) !== undefined;
}

/** What a frozen formula had filled vanished with it, and is put in as values. */
async function keepSpilled(
  workbook: Workbook,
  found: FormulasOnSheet,
  context: WorkContext,
  tally: Tally,
): Promise<void> {
  const vanished = await vanishedCells(workbook, found, context);
  if (vanished.length === 0) return;
  const owners = spillOwners(found.ours, vanished);
  const jobs = vanished.map((cell, index) =>
    spilledJob(found.sheet, cell, owners[index]),
  );
  tally.spilled += await keepAndReplace(
    workbook,
    found.sheet,
    jobs,
    context,
    tally,
  );
}

interface Job {
  readonly kept: KeptCell;
  readonly replacement: Replacement;
}

function formulaJob(
  { id, name }: SheetSummary,
  { row, column, formula, value }: FormulaCell,
): Job {
  const input = frozenInput(value);
  return {
    kept: {
      at: { sheetName: name, row, column },
      formula,
      frozenAs: input,
      spilledFrom: undefined,
    },
    replacement: {
      sheet: id,
      row,
      column,
      expected: { formula },
      showing: value,
      input,
    },
  };
}

function spilledJob(
  { id, name }: SheetSummary,
  { row, column, value }: PlainCell,
  owner: FormulaCell | undefined,
): Job {
  const frozenAs = frozenInput(value);
  return {
    kept: {
      at: { sheetName: name, row, column },
      formula: undefined,
      frozenAs,
      spilledFrom: owner && cellAddress(owner.row, owner.column),
    },
    replacement: { sheet: id, row, column, expected: null, input: frozenAs },
  };
}

/** Keeps what each cell held, then replaces it; how many were. Entries of cells that were left are settled again. */
async function keepAndReplace(
  workbook: Workbook,
  sheet: SheetSummary,
  jobs: readonly Job[],
  context: WorkContext,
  tally: Tally,
): Promise<number> {
  const kept = await keepFormulas(
    workbook,
    jobs.map((job) => job.kept),
    context,
  );
  const settled: number[] = [];
  const cells = jobs.map(({ replacement }) => replacement);
  await replaceCells(workbook, cells, context, (outcome, index) => {
    if (outcome === "replaced" || outcome === "already") return;
    settled.push(kept.firstRow + index);
    const reason = outcome === "changed" ? "changedMeanwhile" : "notTaken";
    const cell = cells[index];
    if (cell !== undefined) tally.left.push(leftCell(sheet, cell, reason));
  });
  await settleEntries(workbook, kept.sheet, settled);
  return jobs.length - settled.length;
}

function leftCell(
  { id, name }: SheetSummary,
  { row, column }: { readonly row: number; readonly column: number },
  reason: LeftReason,
): LeftCell {
  return { sheet: id, sheetName: name, row, column, reason };
}
