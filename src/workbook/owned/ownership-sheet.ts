/**
 * The readable sheet in which a workbook remembers which columns are ours.
 * Each entry shows the header's cell by a formula: the host itself keeps that true when columns, rows or the sheet's
 * name move, which a remembered position or header could not.
 */
import type { CellValue } from "../../core/cell";
import { type NamedCell, parseReference, referenceFormula } from "../a1";
import { addedSheetOf, formulasOf, valuesOf } from "../answers";
import { isSameSheetName } from "../limits";
import type {
  Answer,
  Block,
  CellInput,
  SheetId,
  SheetSummary,
  Step,
  Workbook,
} from "../port";

const NAME = "Classbook";
const ABOUT =
  "Columns that Classbook made and may write to; it writes to no others. Without this sheet it no longer knows them.";
const HEADINGS = [
  "Sheet",
  "Column",
  "Header",
  "Header cell",
  "Made on",
] as const;
const BEING_MADE = "being made";
const FIRST_ENTRY_ROW = 2;

/** One column that we made; `cell` is where its header is now, undefined when it was deleted. */
export interface OwnershipEntry {
  readonly row: number;
  /** What the sheet was called when the column was made. */
  readonly sheetName: string;
  readonly id: string;
  readonly header: string;
  readonly cell: NamedCell | undefined;
  /** False until the column was seen to stand: only the header itself then tells that it is ours. */
  readonly isSettled: boolean;
}

/** What the workbook remembers of our columns. */
export interface Ownership {
  readonly sheet: SheetId;
  /** Where the entries stand. */
  readonly block: Block;
  readonly entries: readonly OwnershipEntry[];
}

/** Finds our sheet by what stands in it, whatever it is called now; undefined where there is none. */
export async function findOwnership(
  workbook: Workbook,
): Promise<Ownership | undefined> {
  const sheets = await workbook.sheets();
  const blocks = sheets.map(({ id }) => headingsOf(id));
  const answers = await workbook.batch(
    blocks.map((block) => ({ step: "read", block })),
  );
  const ours = sheets.find((_, index) => {
    const [headings = []] = valuesOf(answers[index], headingsOf(""));
    return HEADINGS.every((heading, column) => headings[column] === heading);
  });
  if (ours === undefined) return undefined;
  const rows = Math.max(ours.rows - FIRST_ENTRY_ROW, 1);
  return readEntries(workbook, ours.id, rows);
}

/** The ownership that the workbook has, in a sheet of our own at its end where it had none. @throws WorkbookFailure */
export async function ensureOwnership(workbook: Workbook): Promise<Ownership> {
  const found = await findOwnership(workbook);
  if (found !== undefined) return found;
  const sheet = await addOwnershipSheet(workbook);
  return { sheet, block: entriesBlock(sheet, 1), entries: [] };
}

async function readEntries(
  workbook: Workbook,
  sheet: SheetId,
  rows: number,
): Promise<Ownership> {
  const block = entriesBlock(sheet, rows);
  const answers = await workbook.batch(readingEntries(block));
  return { sheet, block, entries: entriesOf(answers, block) };
}

function entriesBlock(sheet: SheetId, rows: number): Block {
  return {
    sheet,
    row: FIRST_ENTRY_ROW,
    column: 0,
    rows,
    columns: HEADINGS.length,
  };
}

/** Where `rows` entries from a row on show their header cells by a formula. */
export function headerCellsBlock(
  sheet: SheetId,
  row: number,
  rows: number,
): Block {
  return {
    sheet,
    row,
    column: HEADINGS.indexOf("Header cell"),
    rows,
    columns: 1,
  };
}

/** The two questions whose answers `entriesOf` understands. */
export function readingEntries(block: Block): Step[] {
  return [
    { step: "read", block },
    { step: "readFormulas", block },
  ];
}

/** The entries that the two answers hold; rows without an id are passed over. */
export function entriesOf(
  answers: readonly Answer[],
  block: Block,
): OwnershipEntry[] {
  const formulas = formulasOf(answers[1], block);
  const entries = valuesOf(answers[0], block).map((values, index) => ({
    row: block.row + index,
    sheetName: textOf(values[0]),
    id: textOf(values[1]),
    header: textOf(values[2]),
    cell: parseReference(formulas[index]?.[3]),
    isSettled: textOf(values[4]) !== BEING_MADE,
  }));
  return entries.filter(({ id }) => id !== "");
}

/** Records that a column is about to be made; it is ours from then on if its header stands there. */
export function recording(
  ownership: SheetId,
  row: number,
  entry: Pick<OwnershipEntry, "id" | "header"> & { readonly cell: NamedCell },
): Step {
  const formula = referenceFormula(entry.cell);
  return writingEntry(ownership, row, [
    entry.cell.sheetName,
    entry.id,
    entry.header,
    { formula },
    BEING_MADE,
  ]);
}

/** Records that a column stands, so that it stays ours even when the planner renames it. */
export function settling(ownership: SheetId, row: number, madeOn: Date): Step {
  const day = madeOn.toISOString().slice(0, 10);
  return writingEntry(ownership, row, [
    ...HEADINGS.slice(1).map(() => undefined),
    day,
  ]);
}

/** Forgets what a row of the ownership sheet records. */
export function forgetting(ownership: SheetId, row: number): Step {
  return writingEntry(
    ownership,
    row,
    HEADINGS.map(() => null),
  );
}

/** Entries of a column that were left behind, on a sheet that still bears the name under which they were made. */
export function staleEntries(
  { entries }: Ownership,
  sheetName: string,
  id: string,
): readonly OwnershipEntry[] {
  return entries.filter(
    (entry) =>
      entry.id === id &&
      isSameSheetName(entry.cell?.sheetName ?? entry.sheetName, sheetName),
  );
}

/** The row for the next entry. */
export function nextEntryRow({ entries }: Ownership): number {
  return Math.max(FIRST_ENTRY_ROW - 1, ...entries.map(({ row }) => row)) + 1;
}

function writingEntry(
  sheet: SheetId,
  row: number,
  cells: readonly CellInput[],
): Step {
  const block = { sheet, row, column: 0, rows: 1, columns: HEADINGS.length };
  return { step: "write", block, cells: [cells] };
}

function headingsOf(sheet: SheetId): Block {
  return {
    sheet,
    row: FIRST_ENTRY_ROW - 1,
    column: 0,
    rows: 1,
    columns: HEADINGS.length,
  };
}

/** A sheet that bears our name and holds nothing was left by an earlier try, and is taken. */
async function addOwnershipSheet(workbook: Workbook): Promise<SheetId> {
  const sheets = await workbook.sheets();
  const left = sheets.find(
    (sheet) =>
      isSameSheetName(sheet.name, NAME) && sheet.rows === 0 && !sheet.protected,
  );
  const sheet = left?.id ?? (await addSheet(workbook, freeName(sheets)));
  const about = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const look = { bold: true, columnWidth: 24 };
  await workbook.batch([
    { step: "write", block: headingsOf(sheet), cells: [HEADINGS] },
    { step: "write", block: about, cells: [[ABOUT]] },
    { step: "look", block: headingsOf(sheet), look },
  ]);
  return sheet;
}

async function addSheet(workbook: Workbook, name: string): Promise<SheetId> {
  const answers = await workbook.batch([
    { step: "addSheet", name, hidden: false },
  ]);
  return addedSheetOf(answers[0]);
}

function freeName(sheets: readonly SheetSummary[]): string {
  const isTaken = (name: string): boolean =>
    sheets.some((sheet) => isSameSheetName(sheet.name, name));
  let name = NAME;
  for (let number = 2; isTaken(name); number += 1) name = `${NAME} ${number}`;
  return name;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
