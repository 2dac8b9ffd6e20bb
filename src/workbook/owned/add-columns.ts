/** Puts the headers of new columns of ours right of a sheet's cells and records them, in one batch. */
import { formulasOf, valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import { SHEET_COLUMNS } from "../limits";
import type { Block, CellInput, Step, Workbook } from "../port";
import { Stop } from "../stop";
import { giveUp } from "./give-up-column";
import { settleLeftHeaders } from "./left-headers";
import type { ColumnsWanted } from "./make-columns";
import type { OwnedPart } from "./owned-columns";
import { forgetting, recording } from "./ownership-entries";
import {
  copying,
  makeSpareCopy,
  removeSpareCopy,
  type Target,
} from "./spare-copy";
import {
  ensureOwnership,
  nextEntryRow,
  type Ownership,
  staleEntries,
} from "./ownership-sheet";

/** By a column's id: what the cell of its header held before we wrote there, where that is known. */
export type HeadersBefore = Map<string, CellInput>;

/** What was added, each column as it was last, whether or not it was answered. */
export interface Added {
  readonly before: HeadersBefore;
  records: readonly RecordedEntry[];
}

type RecordedEntry = Parameters<typeof recording>[2] & { readonly row: number };

export function noneAdded(): Added {
  return { before: new Map(), records: [] };
}

/**
 * Adds the columns; whether they stand, and stand alone, is for `settleColumns` to see. They are recorded before their
 * headers are written: a record made under a name that the sheet no longer had would lead to no header.
 * @throws Stop, WorkbookFailure
 */
export async function addColumns(
  workbook: Workbook,
  part: OwnedPart,
  wanted: ColumnsWanted,
  added: Added,
): Promise<void> {
  const ownership = await ensureOwnership(workbook);
  const block = headersBlock(part, wanted);
  const records = recordsFor(ownership, part, wanted);
  await workbook.batch([
    ...forgettingStale(ownership, part, wanted),
    ...records.map((entry) => recording(ownership.sheet, entry.row, entry)),
  ]);
  if (!(await isStillNamed(workbook, part.sheet))) {
    await workbook.batch(
      records.map(({ row }) => forgetting(ownership.sheet, row)),
    );
    return;
  }
  const isMadeAnew = (id: string): boolean =>
    records.some((record) => record.id === id);
  const others = added.records.filter(({ id }) => !isMadeAnew(id));
  added.records = [...others, ...records];
  // What an earlier try was written over says nothing of where this one goes, should its answer be lost.
  for (const { id } of wanted.columns) added.before.delete(id);
  await settleLeftHeaders(workbook, part.sheet.id, ownership.sheet);
  const spare = await makeSpareCopy(workbook, ownership.sheet);
  const target = targetOf(part, block, records);
  try {
    const answers = await workbook.batch([
      { step: "read", block },
      { step: "readFormulas", block },
      ...copying(spare, target),
      {
        step: "write",
        block,
        cells: [records.map(({ header }) => header)],
      },
      ...looks(block, wanted),
    ]);
    const [values = []] = valuesOf(answers[0], block);
    const [formulas = []] = formulasOf(answers[1], block);
    wanted.columns.forEach(({ id }, index) => {
      added.before.set(
        id,
        inputOf(values[index] ?? null, formulas[index] ?? null),
      );
    });
    // At once: a pane that ends before that takes with it what stood there.
    for (const column of target.columns) {
      const held = added.before.get(column.id) ?? null;
      if (held !== null)
        await giveUp(workbook, part.sheet.id, ownership.sheet, column, held);
    }
  } finally {
    await settleLeftHeaders(workbook, part.sheet.id, ownership.sheet);
  }
  await removeSpareCopy(workbook, spare);
}

/** A sheet that was renamed meanwhile is not the one that the records name. */
async function isStillNamed(
  workbook: Workbook,
  { id, name }: OwnedPart["sheet"],
): Promise<boolean> {
  const sheets = await workbook.sheets();
  return sheets.some((sheet) => sheet.id === id && sheet.name === name);
}

/** The headers, as what a write is about. */
function targetOf(
  { sheet }: OwnedPart,
  { row, column }: Block,
  records: readonly RecordedEntry[],
): Target {
  const columns = records.map(({ id, header, row: entryRow, cell }) => ({
    ...{ id, header, entryRow, isSettled: false },
    ...{ headerRow: cell.row, column: cell.column },
  }));
  return { sheet: sheet.id, keyColumn: column, columns, row, rows: 1 };
}

function headersBlock(
  { sheet }: OwnedPart,
  { headerRow, columns }: ColumnsWanted,
): Block {
  if (sheet.columns + columns.length > SHEET_COLUMNS) {
    throw new Stop({ problem: "noRoom", sheet: sheet.name });
  }
  const { id, columns: column } = sheet;
  return {
    sheet: id,
    row: headerRow,
    column,
    rows: 1,
    columns: columns.length,
  };
}

/** A column that is not ours may bear our header: ours is then numbered, as a table would do. */
function freeHeader(header: string, taken: Set<string>): string {
  let free = header;
  for (let number = 2; taken.has(free); number += 1)
    free = `${header} (${number})`;
  taken.add(free);
  return free;
}

function recordsFor(
  ownership: Ownership,
  { sheet, headers }: OwnedPart,
  { columns, headerRow }: ColumnsWanted,
): readonly RecordedEntry[] {
  const taken = new Set(headers);
  return columns.map(({ id, header }, index) => ({
    row: nextEntryRow(ownership) + index,
    id,
    header: freeHeader(header, taken),
    cell: {
      sheetName: sheet.name,
      row: headerRow,
      column: sheet.columns + index,
    },
  }));
}

function forgettingStale(
  ownership: Ownership,
  { sheet }: OwnedPart,
  { columns }: ColumnsWanted,
): Step[] {
  const stale = columns.flatMap(({ id }) =>
    staleEntries(ownership, sheet.name, id),
  );
  return stale.map(({ row }) => forgetting(ownership.sheet, row));
}

function looks(headers: Block, { columns, lastRow }: ColumnsWanted): Step[] {
  const rows = lastRow - headers.row;
  const below = { ...headers, row: headers.row + 1, rows, columns: 1 };
  const given = columns.flatMap(({ look }, index): Step[] => {
    if (look === undefined || rows < 1) return [];
    const block = { ...below, column: headers.column + index };
    return [{ step: "look", block, look }];
  });
  return [{ step: "look", block: headers, look: { bold: true } }, ...given];
}
