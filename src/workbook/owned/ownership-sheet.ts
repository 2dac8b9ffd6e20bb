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
const FIRST_ENTRY_ROW = 2;

/** One column that we made; `cell` is where its header is now, undefined when it was deleted. */
export interface OwnershipEntry {
  readonly row: number;
  readonly id: string;
  readonly header: string;
  readonly cell: NamedCell | undefined;
}

/** What the workbook remembers of our columns. */
export interface Ownership {
  readonly sheet: SheetId;
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
  const block = entriesBlock(ours.id, Math.max(ours.rows - FIRST_ENTRY_ROW, 1));
  return {
    sheet: ours.id,
    entries: entriesOf(await workbook.batch(readingEntries(block)), block),
  };
}

/** The ownership that the workbook has, in a new sheet at its end where it had none. @throws WorkbookFailure */
export async function ensureOwnership(workbook: Workbook): Promise<Ownership> {
  return (
    (await findOwnership(workbook)) ?? {
      sheet: await addOwnershipSheet(workbook),
      entries: [],
    }
  );
}

/** Where the entries stand, `rows` of them. */
export function entriesBlock(sheet: SheetId, rows: number): Block {
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
    id: textOf(values[1]),
    header: textOf(values[2]),
    cell: parseReference(formulas[index]?.[3]),
  }));
  return entries.filter(({ id }) => id !== "");
}

/** Records a column as ours in a row of the ownership sheet. */
export function recording(
  ownership: SheetId,
  row: number,
  entry: {
    readonly id: string;
    readonly header: string;
    readonly cell: NamedCell;
  },
  madeOn: Date,
): Step {
  const formula = referenceFormula(entry.cell);
  const day = madeOn.toISOString().slice(0, 10);
  const cells = [
    entry.cell.sheetName,
    entry.id,
    entry.header,
    { formula },
    day,
  ];
  return writingEntry(ownership, row, cells);
}

/** Forgets what a row of the ownership sheet records. */
export function forgetting(ownership: SheetId, row: number): Step {
  return writingEntry(
    ownership,
    row,
    HEADINGS.map(() => null),
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

async function addOwnershipSheet(workbook: Workbook): Promise<SheetId> {
  const name = freeName(await workbook.sheets());
  const [added] = await workbook.batch([
    { step: "addSheet", name, hidden: false },
  ]);
  const sheet = addedSheetOf(added);
  const about = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  await workbook.batch([
    { step: "write", block: about, cells: [[ABOUT]] },
    { step: "write", block: headingsOf(sheet), cells: [HEADINGS] },
    {
      step: "look",
      block: headingsOf(sheet),
      look: { bold: true, columnWidth: 24 },
    },
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

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
