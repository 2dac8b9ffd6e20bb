/** A roster in memory with journalled runs on it, and what the journal's tests ask of it. */
import { createHash } from "node:crypto";
import {
  type RunReport,
  type RunStamp,
  writeJournalled,
} from "../../../src/workbook/journal";
import { readLines } from "../../../src/workbook/journal/lines";
import type {
  OwnedColumn,
  WriteRequest,
} from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import {
  requestFor,
  rosterSheet,
  testContext,
  watched,
} from "../roster-on-sheet";

export const ROWS = 12;
export const SMALL = { rowsPerWrite: 5, rowsPerRead: 7 };

export const STAMP: RunStamp = {
  product: "1.0.0",
  catalogue: "c0ffee",
  assumptions: ["Credit: one for one", "As of 2026-01-31"],
  decider: "Ada",
};

/** The results and a column for the planner. */
export const WITH_OVERRIDE: readonly OwnedColumn[] = [
  { id: "class", header: "Proposed class", look: { columnWidth: 20 } },
  { id: "band", header: "Proposed band" },
  { id: "override", header: "Override", writtenOnce: true },
];

export function rosterBook(rows = ROWS): MemoryWorkbook {
  return new MemoryWorkbook([rosterSheet(rows)]);
}

export function sheetOf(book: MemoryWorkbook): string {
  return book.model.sheets[0]?.id ?? "";
}

export async function writeTo(
  workbook: Workbook,
  request: WriteRequest,
  context = testContext(SMALL),
): Promise<RunReport> {
  return writeJournalled(workbook, request, STAMP, context);
}

/** One run in a book, and the name of it. */
export async function aRun(
  book: MemoryWorkbook,
  changes: Partial<WriteRequest> = {},
): Promise<string> {
  const report = await writeTo(book, requestFor(book, ROWS, changes), ids());
  if (report.run === undefined) throw new Error(JSON.stringify(report.problem));
  return report.run;
}

let contexts = 0;

/** A context whose ids differ from those of all others. */
export function ids(
  changes: Parameters<typeof testContext>[0] = {},
): ReturnType<typeof testContext> {
  const mark = `c${(contexts += 1)}`;
  const context = testContext({ ...SMALL, ...changes });
  const { newId } = context;
  return { ...context, newId: () => `${mark}-${newId()}` };
}

/** Every cell and look of the sheets that were there first, in one hash. */
export function hashOf(book: MemoryWorkbook, sheets = 1): string {
  const hash = createHash("sha256");
  for (const sheet of book.model.sheets.slice(0, sheets)) {
    const { rows, columns } = sheet.summary();
    hash.update(JSON.stringify([sheet.name, rows, columns]));
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns + 4; column += 1) {
        const { columnWidth: _, ...look } = sheet.lookAt(row, column);
        hash.update(JSON.stringify([sheet.cellAt(row, column), look]));
      }
  }
  return hash.digest("hex");
}

/** A workbook whose pane is killed when it is about to write results, before or after that took effect. */
export function killedAtResults(
  book: MemoryWorkbook,
  takesEffect: boolean,
): Workbook {
  return killedAt(book, takesEffect, (_, steps) =>
    steps.some(
      (step) =>
        step.step === "write" &&
        step.block.sheet === sheetOf(book) &&
        step.block.rows > 1,
    ),
  );
}

/** A workbook whose pane is killed before the batch, or after it took effect. */
export function killedAt(
  book: MemoryWorkbook,
  takesEffect: boolean,
  isWhen: (batch: number, steps: readonly Step[]) => boolean,
): Workbook & { readonly batches: () => number } {
  let batches = 0;
  let isKilled = false;
  const inner = watched(book);
  return {
    ...inner,
    batches: () => batches,
    async batch(steps) {
      batches += 1;
      const isNow = !isKilled && isWhen(batches, steps);
      if (!isKilled && !isNow) return inner.batch(steps);
      isKilled = true;
      if (isNow && takesEffect) await inner.batch(steps);
      throw new Killed();
    },
  };
}

/** What no code of ours catches: the pane is gone. */
export class Killed extends Error {}

export async function untilKilled<Done>(
  work: Promise<Done>,
): Promise<Done | "killed"> {
  try {
    return await work;
  } catch (reason) {
    if (reason instanceof Killed) return "killed";
    throw reason;
  }
}

export async function states(book: MemoryWorkbook): Promise<string[]> {
  const lines = await readLines(book, {});
  return lines.map(({ state, takesBack }) =>
    takesBack === "" ? state : `takes back: ${state}`,
  );
}

export function lost(): never {
  throw new WorkbookFailure("connectionLost", "unknown");
}
