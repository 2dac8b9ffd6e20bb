/** Finds the columns of a sheet that are ours, and only those. */
import type { CellValue } from "../../core/cell";
import { valuesOf } from "../answers";
import { isSameSheetName } from "../limits";
import {
  type Block,
  type CellLook,
  type SheetId,
  type SheetSummary,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";
import {
  entriesOf,
  type OwnershipEntry,
  readingEntries,
} from "./ownership-entries";
import { findOwnership, type Ownership } from "./ownership-sheet";

const TRIES = 10;

/** A column that the product makes and writes; `id` names it for good, `header` is what it is first called. */
export interface OwnedColumn {
  readonly id: string;
  readonly header: string;
  readonly look?: CellLook;
  /** Made with its header, and from then on the planner's: no run writes into it. */
  readonly writtenOnce?: boolean;
}

/** Where one of our columns is now. `header` is as it reads, which the planner may have changed. */
export interface LocatedColumn {
  readonly id: string;
  readonly header: string;
  readonly headerRow: number;
  readonly column: number;
  /** Its row in the ownership sheet. */
  readonly entryRow: number;
  /** False for a column that was just made and not yet seen to have been free. */
  readonly isSettled: boolean;
}

/** A sheet and what in it is ours, all as of one moment. */
export interface OwnedPart {
  readonly sheet: SheetSummary;
  /** The ownership sheet; undefined where there is none. */
  readonly ownership: SheetId | undefined;
  /** By their id. */
  readonly columns: ReadonlyMap<string, LocatedColumn>;
  /** The texts in the header row that was asked about, from column A to the last used one. */
  readonly headers: readonly string[];
}

/** Which header row to read, given where the headers of our columns are. */
export type HeaderRowOf = (
  headerRowOfOurs: (id: string) => number | undefined,
) => number;

/**
 * What of a sheet is ours. It takes several questions, which are asked again where their answers do not fit together.
 * @throws Stop where the sheet is gone or never at rest; WorkbookFailure
 */
export async function findOwned(
  workbook: Workbook,
  id: SheetId,
  headerRowOf: HeaderRowOf,
): Promise<OwnedPart> {
  let name = "";
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const sheets = await workbook.sheets();
    const sheet = sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new Stop({ problem: "sheetMissing" });
    name = sheet.name;
    const part = await tryToFind(workbook, sheet, headerRowOf);
    if (part !== undefined && isSame(sheets, await workbook.sheets()))
      return part;
  }
  throw new Stop({ problem: "neverAtRest", sheet: name });
}

/** A header as text; blank cells and errors are called nothing. */
export function headerText(value: CellValue | undefined): string {
  return value === null || value === undefined || typeof value === "object"
    ? ""
    : String(value).trim();
}

/** Undefined when something moved while it was looked at. */
async function tryToFind(
  workbook: Workbook,
  sheet: SheetSummary,
  headerRowOf: HeaderRowOf,
): Promise<OwnedPart | undefined> {
  try {
    const ownership = await findOwnership(workbook);
    const entries = entriesOn(sheet, ownership);
    const headerRow = headerRowOf(
      (id) => entries.filter((entry) => entry.id === id).at(-1)?.cell.row,
    );
    const rows = [
      ...new Set([headerRow, ...entries.map(({ cell }) => cell.row)]),
    ];
    // Where columns were put in since the sheet told its size, ours lie beyond it.
    const places = entries.map(({ cell }) => cell.column + 1);
    const width = Math.max(sheet.columns, 1, ...places);
    const blocks = rows.map((row): Block => {
      return { sheet: sheet.id, row, column: 0, rows: 1, columns: width };
    });
    const texts = await readHeaders(workbook, blocks, ownership);
    if (texts === undefined) return undefined;
    const columns = entries.flatMap((entry) =>
      located(entry, texts.get(entry.cell.row) ?? []),
    );
    return {
      sheet,
      ownership: ownership?.sheet,
      columns: new Map(columns.map((column) => [column.id, column])),
      headers: texts.get(headerRow) ?? [],
    };
  } catch (reason) {
    // One of the other sheets may have been removed while all were asked whether they are ours.
    if (reason instanceof WorkbookFailure && reason.kind === "sheetMissing")
      return undefined;
    throw reason;
  }
}

/**
 * The entry's formula says which column it is. A header that reads differently is the planner's new name for it, unless
 * the remembered header stands elsewhere in the row: then a tool that does not keep formulas true may have moved
 * columns, and a column in doubt is not ours.
 */
function located(
  entry: EntryWithCell,
  headers: readonly string[],
): LocatedColumn[] {
  const { id, header: remembered, cell, row: entryRow, isSettled } = entry;
  const header = headers[cell.column] ?? "";
  const isRenamed = isSettled && header !== "" && !headers.includes(remembered);
  if (header !== remembered && !isRenamed) return [];
  const { row: headerRow, column } = cell;
  return [{ id, header, headerRow, column, entryRow, isSettled }];
}

type EntryWithCell = OwnershipEntry & {
  readonly cell: NonNullable<OwnershipEntry["cell"]>;
};

function entriesOn(
  sheet: SheetSummary,
  ownership: Ownership | undefined,
): EntryWithCell[] {
  return (ownership?.entries ?? []).filter(
    (entry): entry is EntryWithCell =>
      entry.cell !== undefined &&
      isSameSheetName(entry.cell.sheetName, sheet.name),
  );
}

/** The texts of some rows; undefined when the entries no longer say what they said when the rows were chosen. */
async function readHeaders(
  workbook: Workbook,
  blocks: readonly Block[],
  ownership: Ownership | undefined,
): Promise<ReadonlyMap<number, readonly string[]> | undefined> {
  const reading = blocks.map((block) => ({ step: "read", block }) as const);
  if (ownership === undefined)
    return textsOf(await workbook.batch(reading), blocks);
  const { block, entries } = ownership;
  const answers = await workbook.batch([...readingEntries(block), ...reading]);
  if (!isSame(entriesOf(answers, block), entries)) return undefined;
  return textsOf(answers.slice(2), blocks);
}

function textsOf(
  answers: Awaited<ReturnType<Workbook["batch"]>>,
  blocks: readonly Block[],
): ReadonlyMap<number, readonly string[]> {
  return new Map(
    blocks.map((block, index) => {
      const [values = []] = valuesOf(answers[index], block);
      return [block.row, values.map(headerText)];
    }),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
