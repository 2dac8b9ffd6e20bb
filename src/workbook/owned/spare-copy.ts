/**
 * A hidden sheet of ours that takes, in the same batch as a write, a copy of the cells that are about to be hit: should
 * no answer come, or the pane end there, it still tells what stood in them. A mark in the ownership sheet, written after
 * the copy and before the write, says whose copy it is.
 */
import { addedSheetOf } from "../answers";
import { isSameSheetName } from "../limits";
import {
  type Block,
  type SheetId,
  type SheetSummary,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../port";
import type { GuardedWrite } from "./guarded-write";
import { spanBlock, spansOf } from "./spans";

const NAME = "Classbook spare copy";
const TRIES = 4;

export interface SpareCopy {
  readonly sheet: SheetId;
  readonly name: string;
  readonly ownership: SheetId;
  /** Tells the copy of one write from that of the write before. */
  writes: number;
  /** What the last write left in the sheet. */
  left: readonly Block[];
}

/** What a write is about, without what it writes. */
export type Target = Pick<
  GuardedWrite,
  "sheet" | "keyColumn" | "columns" | "row"
> & { readonly rows: number };

/** Says whose copy the sheet holds. */
export interface Mark extends Target {
  readonly name: string;
  readonly write: number;
}

/** The sheet for the copies, empty; what an earlier run left goes. @throws WorkbookFailure */
export async function makeSpareCopy(
  workbook: Workbook,
  ownership: SheetId,
): Promise<SpareCopy> {
  for (let tried = 1; ; tried += 1) {
    const sheets = await workbook.sheets();
    const left = spareSheets(sheets);
    const name = freeName(sheets);
    try {
      const answers = await workbook.batch([
        marking(ownership, null),
        ...left.map((sheet): Step => ({ step: "removeSheet", sheet })),
        { step: "addSheet", name, hidden: true },
      ]);
      const sheet = addedSheetOf(answers.at(-1));
      return { sheet, name, ownership, writes: 0, left: [] };
    } catch (reason) {
      // Whether it was made after all shows at the next look.
      const isLost =
        reason instanceof WorkbookFailure && reason.applied === "unknown";
      if (!isLost || tried === TRIES) throw reason;
    }
  }
}

/** Takes the sheet away once all writes are answered; one that cannot be taken away is there for the next run. */
export async function removeSpareCopy(
  workbook: Workbook,
  { sheet, ownership }: Pick<SpareCopy, "sheet" | "ownership">,
): Promise<void> {
  try {
    await workbook.batch([
      marking(ownership, null),
      { step: "removeSheet", sheet },
    ]);
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
  }
}

/** The steps that copy what a write is about to hit; they stand before those that write. */
export function copying(spare: SpareCopy, target: Target): Step[] {
  const { sheet, name, ownership, left } = spare;
  spare.writes += 1;
  const { sheet: roster, keyColumn, columns, row, rows } = target;
  const place = { sheet: roster, keyColumn, columns, row, rows };
  const mark: Mark = { name, write: spare.writes, ...place };
  return [
    marking(ownership, null),
    ...left.map((block): Step => ({
      step: "clear",
      block: { ...block, sheet },
    })),
    ...blocksOf(target).map((block): Step => ({
      step: "copy",
      block,
      to: sheet,
    })),
    marking(ownership, JSON.stringify(mark)),
  ];
}

/** Remembers what a write left in the sheet, unless it was refused before its first step. */
export function noteCopied(spare: SpareCopy, target: Target): void {
  spare.left = blocksOf(target);
}

/** The sheets that runs which ended in the middle have left. */
export function spareSheets(sheets: readonly SheetSummary[]): SheetId[] {
  return sheets
    .filter(({ name, hidden }) => hidden && name.startsWith(NAME))
    .map(({ id }) => id);
}

/** The rows with their key, and the headers. */
function blocksOf({ sheet, keyColumn, columns, row, rows }: Target): Block[] {
  const places = columns.map(({ column }) => column);
  const headerRows = [...new Set(columns.map(({ headerRow }) => headerRow))];
  const headers = headerRows.flatMap((headerRow) => {
    const here = columns.filter((column) => column.headerRow === headerRow);
    return spansOf(here.map(({ column }) => column)).map((span) =>
      spanBlock(sheet, span, headerRow, 1),
    );
  });
  if (headerRows.includes(row)) return headers;
  const spans = spansOf([...new Set([keyColumn, ...places])]);
  return [
    ...headers,
    ...spans.map((span) => spanBlock(sheet, span, row, rows)),
  ];
}

/** Right of what the ownership sheet shows. */
export function markCell(sheet: SheetId): Block {
  return { sheet, row: 0, column: 6, rows: 1, columns: 1 };
}

function marking(ownership: SheetId, mark: string | null): Step {
  return { step: "write", block: markCell(ownership), cells: [[mark]] };
}

/** Ours is hidden; a sheet that shows is somebody else's. */
function freeName(sheets: readonly SheetSummary[]): string {
  const isTaken = (name: string): boolean =>
    sheets.some((sheet) => !sheet.hidden && isSameSheetName(sheet.name, name));
  let name = NAME;
  for (let number = 2; isTaken(name); number += 1) name = `${NAME} ${number}`;
  return name;
}
