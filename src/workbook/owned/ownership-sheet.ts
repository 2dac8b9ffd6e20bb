/**
 * The readable sheet in which a workbook remembers which columns are ours.
 * Each entry shows the header's cell by a formula: the host itself keeps that true when columns, rows or the sheet's
 * name move, which a remembered position or header could not.
 */
import { addedSheetOf, valuesOf } from "../answers";
import { isSameSheetName } from "../limits";
import type { Block, SheetId, SheetSummary, Workbook } from "../port";
import {
  entriesBlock,
  entriesOf,
  FIRST_ENTRY_ROW,
  HEADINGS,
  headingsOf,
  type OwnershipEntry,
  readingEntries,
} from "./ownership-entries";

const NAME = "Classbook";
const ABOUT =
  "Columns that Classbook made and may write to; it writes to no others. Without this sheet it no longer knows them.";

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
