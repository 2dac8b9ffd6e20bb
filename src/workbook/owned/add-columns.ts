/** Puts the headers of new columns of ours right of a sheet's cells and records them, in one batch. */
import { formulasOf, valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import { SHEET_COLUMNS } from "../limits";
import type { Block, CellInput, Step, Workbook } from "../port";
import { Stop } from "../stop";
import type { ColumnsWanted } from "./make-columns";
import type { OwnedPart } from "./owned-columns";
import { forgetting, recording } from "./ownership-entries";
import {
  ensureOwnership,
  nextEntryRow,
  type Ownership,
  staleEntries,
} from "./ownership-sheet";

/** By a column's id: what the cell of its header held before we wrote there, where that is known. */
export type HeadersBefore = Map<string, CellInput>;

/** Adds the columns; whether they stand, and stand alone, is for `settleColumns` to see. @throws Stop, WorkbookFailure */
export async function addColumns(
  workbook: Workbook,
  part: OwnedPart,
  wanted: ColumnsWanted,
  before: HeadersBefore,
): Promise<void> {
  const ownership = await ensureOwnership(workbook);
  const block = headersBlock(part, wanted);
  const taken = new Set(part.headers);
  const headers = wanted.columns.map(({ header }) => freeHeader(header, taken));
  const answers = await workbook.batch([
    { step: "read", block },
    { step: "readFormulas", block },
    ...records(ownership, part, wanted, headers),
    { step: "write", block, cells: [headers] },
    ...looks(block, wanted),
  ]);
  const [values = []] = valuesOf(answers[0], block);
  const [formulas = []] = formulasOf(answers[1], block);
  wanted.columns.forEach(({ id }, index) => {
    before.set(id, inputOf(values[index] ?? null, formulas[index] ?? null));
  });
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

function records(
  ownership: Ownership,
  { sheet }: OwnedPart,
  { columns, headerRow }: ColumnsWanted,
  headers: readonly string[],
): Step[] {
  const stale = columns.flatMap(({ id }) =>
    staleEntries(ownership, sheet.name, id),
  );
  const forgotten = stale.map(({ row }) => forgetting(ownership.sheet, row));
  const recorded = columns.map(({ id }, index) => {
    const cell = {
      sheetName: sheet.name,
      row: headerRow,
      column: sheet.columns + index,
    };
    const entry = { id, header: headers[index] ?? "", cell };
    return recording(ownership.sheet, nextEntryRow(ownership) + index, entry);
  });
  return [...forgotten, ...recorded];
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
