/** How one column of ours is recorded in the ownership sheet, one row a column, and read back. */
import type { CellValue } from "../../core/cell";
import { type NamedCell, parseReference, referenceFormula } from "../a1";
import { formulasOf, valuesOf } from "../answers";
import type { Answer, Block, CellInput, SheetId, Step } from "../port";

export const HEADINGS = [
  "Sheet",
  "Column",
  "Header",
  "Header cell",
  "Made on",
] as const;
const BEING_MADE = "being made";
export const FIRST_ENTRY_ROW = 2;

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

/** Where the headings stand, by which the sheet is known. */
export function headingsOf(sheet: SheetId): Block {
  return {
    sheet,
    row: FIRST_ENTRY_ROW - 1,
    column: 0,
    rows: 1,
    columns: HEADINGS.length,
  };
}

/** Where `rows` entries stand. */
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

function writingEntry(
  sheet: SheetId,
  row: number,
  cells: readonly CellInput[],
): Step {
  const block = { sheet, row, column: 0, rows: 1, columns: HEADINGS.length };
  return { step: "write", block, cells: [cells] };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
