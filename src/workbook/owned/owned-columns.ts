/** Finds the columns of a sheet that are ours, and only those. */
import type { CellValue } from "../../core/cell";
import { valuesOf } from "../answers";
import { isSameSheetName } from "../limits";
import type { Block, CellLook, SheetId, SheetSummary, Workbook } from "../port";
import type { Ownership, OwnershipEntry } from "./ownership-sheet";

/** A column that the product makes and writes; `id` names it for good, `header` is what it is first called. */
export interface OwnedColumn {
  readonly id: string;
  readonly header: string;
  readonly look?: CellLook;
}

/** Where one of our columns is now. `header` is as it reads, which the planner may have changed. */
export interface LocatedColumn {
  readonly id: string;
  readonly header: string;
  readonly headerRow: number;
  readonly column: number;
  /** Its row in the ownership sheet. */
  readonly entryRow: number;
}

/** The columns of a sheet that are ours, by their id. @throws WorkbookFailure */
export async function findOwnedColumns(
  workbook: Workbook,
  sheet: SheetSummary,
  ownership: Ownership | undefined,
): Promise<ReadonlyMap<string, LocatedColumn>> {
  const entries = entriesOn(sheet, ownership);
  const headerRows = [...new Set(entries.map(({ cell }) => cell.row))];
  const headers = await readHeaders(workbook, sheet, headerRows);
  const found = new Map<string, LocatedColumn>();
  for (const { id, header, cell, row } of entries) {
    const headersOfRow = headers.get(cell.row) ?? [];
    if (!isOurs(header, cell.column, headersOfRow)) continue;
    const { column } = cell;
    found.set(id, {
      id,
      header: headersOfRow[column] ?? "",
      headerRow: cell.row,
      column,
      entryRow: row,
    });
  }
  return found;
}

/** The texts in one row of a sheet, from column A to the last used one. @throws WorkbookFailure */
export async function readHeaderRow(
  workbook: Workbook,
  sheet: SheetSummary,
  row: number,
): Promise<readonly string[]> {
  return (await readHeaders(workbook, sheet, [row])).get(row) ?? [];
}

/** A header as text; blank cells and errors are called nothing. */
export function headerText(value: CellValue | undefined): string {
  return value === null || value === undefined || typeof value === "object"
    ? ""
    : String(value).trim();
}

/**
 * The entry's formula says which column it is. A header that reads differently is the planner's new name for it, unless
 * the remembered header stands elsewhere in the row: then a tool that does not keep formulas true may have moved
 * columns, and a column in doubt is not ours.
 */
function isOurs(
  remembered: string,
  column: number,
  headers: readonly string[],
): boolean {
  const header = headers[column] ?? "";
  return (
    header !== "" && (header === remembered || !headers.includes(remembered))
  );
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

async function readHeaders(
  workbook: Workbook,
  sheet: SheetSummary,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (sheet.columns === 0 || rows.length === 0) return new Map();
  const blocks = rows.map((row) => rowBlock(sheet.id, row, sheet.columns));
  const answers = await workbook.batch(
    blocks.map((block) => ({ step: "read", block })),
  );
  return new Map(
    blocks.map((block, index) => {
      const [values = []] = valuesOf(answers[index], block);
      return [block.row, values.map(headerText)];
    }),
  );
}

function rowBlock(sheet: SheetId, row: number, columns: number): Block {
  return { sheet, row, column: 0, rows: 1, columns };
}
