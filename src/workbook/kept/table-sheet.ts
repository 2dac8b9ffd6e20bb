/** A sheet of ours that keeps one table: how it is known, found, and made where it is missing. */
import { addedSheetOf, valuesOf } from "../answers";
import { isSameSheetName } from "../limits";
import {
  type Block,
  type SheetId,
  type SheetSummary,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";

const TRIES = 10;

/** Above the headings one sentence says what the sheet is for. */
const HEADINGS_ROW = 1;
/** The first row of the table. */
export const FIRST_ROW = HEADINGS_ROW + 1;

export interface TableColumn {
  /** "" for a gap between two tables that stand side by side. */
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Whether all of its cells are texts, which a person may then edit without a sheet making something else of them. */
  readonly isText: boolean;
}

/** The sheet is known by its headings, whatever it is called now. */
export interface TableSheet {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly TableColumn[];
}

/** Finds each of the tables in one look over all sheets; a table that is missing is left out. @throws Stop, WorkbookFailure */
export async function findTables(
  workbook: Workbook,
  tables: readonly TableSheet[],
): Promise<ReadonlyMap<TableSheet, SheetSummary>> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await tryToFind(workbook, tables);
    } catch (reason) {
      // One of the other sheets may be removed while all are asked whether they are ours.
      const isGone =
        reason instanceof WorkbookFailure && reason.kind === "sheetMissing";
      if (!isGone || tried === TRIES) throw reason;
    }
  }
}

async function tryToFind(
  workbook: Workbook,
  tables: readonly TableSheet[],
): Promise<ReadonlyMap<TableSheet, SheetSummary>> {
  const sheets = await workbook.sheets();
  const width = Math.max(...tables.map(({ columns }) => columns.length));
  const blocks = sheets.map(({ id }) => headingsBlock(id, width));
  const answers = await workbook.batch(
    blocks.map((block) => ({ step: "read", block })),
  );
  const found = new Map<TableSheet, SheetSummary>();
  sheets.forEach((sheet, index) => {
    const block = headingsBlock(sheet.id, width);
    const [headings = []] = valuesOf(answers[index], block);
    const table = tables.find(({ columns }) =>
      columns.every(
        ({ heading }, column) => (headings[column] ?? "") === heading,
      ),
    );
    if (table !== undefined && !found.has(table)) found.set(table, sheet);
  });
  return found;
}

/** The table's sheet, made at the end of the workbook where there is none. @throws Stop, WorkbookFailure */
export async function ensureTable(
  workbook: Workbook,
  table: TableSheet,
): Promise<SheetSummary> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const found = (await findTables(workbook, [table])).get(table);
    if (found !== undefined) return found;
    try {
      await addTable(workbook, table);
    } catch (reason) {
      // Whether it was made after all shows at the next look.
      const isLost =
        reason instanceof WorkbookFailure && reason.applied === "unknown";
      if (!isLost) throw reason;
    }
  }
  throw new Stop({ problem: "neverAtRest", sheet: table.name });
}

/** A sheet that bears the name and holds nothing was left by an earlier try, and is taken. */
async function addTable(
  workbook: Workbook,
  { name, about, columns }: TableSheet,
): Promise<void> {
  const sheets = await workbook.sheets();
  const left = sheets.find(
    (sheet) =>
      isSameSheetName(sheet.name, name) && sheet.rows === 0 && !sheet.protected,
  );
  const sheet = left?.id ?? (await addSheet(workbook, freeName(sheets, name)));
  const headings = headingsBlock(sheet, columns.length);
  const top = { ...headings, row: 0, columns: 1 };
  await workbook.batch([
    { step: "write", block: top, cells: [[about]] },
    ...columns.map(({ width }, column) => ({
      step: "look" as const,
      block: { ...headings, column, columns: 1 },
      look: { bold: true, columnWidth: width },
    })),
    // Last, since by them the sheet is known.
    {
      step: "write",
      block: headings,
      cells: [columns.map(({ heading }) => (heading === "" ? null : heading))],
    },
  ]);
}

async function addSheet(workbook: Workbook, name: string): Promise<SheetId> {
  const answers = await workbook.batch([
    { step: "addSheet", name, hidden: false },
  ]);
  return addedSheetOf(answers[0]);
}

function freeName(sheets: readonly SheetSummary[], name: string): string {
  const isTaken = (wanted: string): boolean =>
    sheets.some((sheet) => isSameSheetName(sheet.name, wanted));
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} ${number}`;
  return free;
}

function headingsBlock(sheet: SheetId, columns: number): Block {
  return { sheet, row: HEADINGS_ROW, column: 0, rows: 1, columns };
}
