/** The hidden sheet "Classbook journal": long texts cut into blocks that cells can hold, and put together again. */
import { valuesOf } from "../answers";
import { stopIfCancelled } from "../cancel";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { ensureTable, findTables, type TableSheet } from "../kept/table-sheet";
import { isSameSheetName } from "../limits";
import {
  type Block,
  type SheetSummary,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";
import type { RunId } from "./run";

export const JOURNAL: TableSheet = {
  name: "Classbook journal",
  about:
    "What each run of Classbook wrote and what stood there before, so that it can be resumed and reverted. Not meant to be read.",
  columns: [
    { heading: "Run", width: 12, isText: true },
    { heading: "Block", width: 8, isText: false },
    { heading: "Text", width: 40, isText: true },
  ],
};

/** Below what a cell can hold, whose mark at either end is counted too. */
const BLOCK_LENGTH = 32_000;
const BLOCKS_PER_BATCH = 30;
const TRIES = 8;
/** So that no block begins or ends with what a sheet might take for something else, or drop. */
const MARK = "|";

/** Writes the text and reads it back; answers what `readText` needs to know that it is whole. @throws Stop, WorkbookFailure */
export async function writeText(
  workbook: Workbook,
  run: RunId,
  text: string,
  context: WorkContext,
): Promise<string> {
  const blocks = cut(text);
  const receipt = receiptOf(blocks.length, text);
  const sheet = await again(() => ensureJournal(workbook));
  const first = sheet.rows;
  await eachChunk(0, blocks.length, BLOCKS_PER_BATCH, async (at, count) => {
    stopIfCancelled(context);
    const some = blocks.slice(at, at + count);
    const cells = some.map((block, index) => [run, at + index, block]);
    const place = { row: first + at, rows: count, column: 0, columns: 3 };
    const block: Block = { sheet: sheet.id, ...place };
    // The same cells again do no harm, so a lost answer needs no other cure.
    await again(() => workbook.batch([{ step: "write", block, cells }]));
  });
  const kept = await readText(workbook, run, receipt, context);
  if (kept !== text) throw new Stop({ problem: "historyNotKept" });
  return receipt;
}

/** The text of a run; undefined where it is not whole. @throws Stop, WorkbookFailure */
export async function readText(
  workbook: Workbook,
  run: RunId,
  receipt: string,
  { rowsPerRead = ROWS_PER_READ }: Pick<WorkContext, "rowsPerRead">,
): Promise<string | undefined> {
  const sheet = (await findTables(workbook, [JOURNAL])).get(JOURNAL);
  if (sheet === undefined) return undefined;
  const rows = await rowsOf(workbook, sheet, run, rowsPerRead);
  const [first = 0] = rows;
  const last = Math.max(first, ...rows.slice(-1));
  const blocks = new Map<number, string>();
  if (rows.length > 0)
    await eachChunk(
      first,
      last - first + 1,
      BLOCKS_PER_BATCH,
      async (row, count) => {
        const block = {
          sheet: sheet.id,
          row,
          column: 0,
          rows: count,
          columns: 3,
        };
        const [answer] = await workbook.batch([{ step: "read", block }]);
        for (const [of, number, text] of valuesOf(answer, block))
          if (of === run && typeof number === "number" && isBlock(text))
            blocks.set(number, text.slice(1, -1));
      },
    );
  const text = [...blocks.keys()]
    .sort((one, other) => one - other)
    .map((number) => blocks.get(number))
    .join("");
  return receiptOf(blocks.size, text) === receipt ? text : undefined;
}

/** The sheet is hidden from the start: an empty one that bears the name is taken for the table's. */
async function ensureJournal(workbook: Workbook): Promise<SheetSummary> {
  const found = (await findTables(workbook, [JOURNAL])).get(JOURNAL);
  if (found !== undefined) return found;
  const { name } = JOURNAL;
  const sheets = await workbook.sheets();
  if (!sheets.some((sheet) => isSameSheetName(sheet.name, name)))
    await workbook.batch([{ step: "addSheet", name, hidden: true }]);
  return ensureTable(workbook, JOURNAL);
}

/** Where the run's blocks stand, from top to bottom. */
async function rowsOf(
  workbook: Workbook,
  { id: sheet, rows: used }: SheetSummary,
  run: RunId,
  rowsPerRead: number,
): Promise<number[]> {
  const found: number[] = [];
  await eachChunk(0, used, rowsPerRead, async (row, rows) => {
    const block = { sheet, row, column: 0, rows, columns: 1 };
    const [answer] = await workbook.batch([{ step: "read", block }]);
    valuesOf(answer, block).forEach(([of], index) => {
      if (of === run) found.push(row + index);
    });
  });
  return found;
}

function cut(text: string): string[] {
  const blocks: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + BLOCK_LENGTH, text.length);
    // Half a character would not survive in a cell.
    if (isFirstHalf(text.charCodeAt(to - 1)) && to < text.length) to -= 1;
    blocks.push(MARK + text.slice(from, to) + MARK);
    from = to;
  }
  return blocks;
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isBlock(text: unknown): text is string {
  return (
    typeof text === "string" && text.startsWith(MARK) && text.endsWith(MARK)
  );
}

/** Number of blocks, length, and a checksum (FNV-1a) against blocks that were changed or mixed up. */
function receiptOf(blocks: number, text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  const checksum = (sum >>> 0).toString(16).padStart(8, "0");
  return `${blocks} blocks, ${text.length} characters, ${checksum}`;
}

/** Does what may be done twice until an answer comes. @throws WorkbookFailure */
async function again<Done>(work: () => Promise<Done>): Promise<Done> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (reason) {
      const isLost =
        reason instanceof WorkbookFailure &&
        (reason.applied === "unknown" || reason.kind === "nameTaken");
      if (!isLost || tried === TRIES) throw reason;
    }
  }
}
