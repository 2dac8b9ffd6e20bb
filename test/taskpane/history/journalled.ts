/** Workbooks in which runs were made by the real journal: ended, interrupted, and as the pane opens them later. */
import type { WorkContext } from "../../../src/workbook/context";
import { type RunStamp, writeJournalled } from "../../../src/workbook/journal";
import type { WriteRequest } from "../../../src/workbook/keyed-writer";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { type Workbook, WorkbookFailure } from "../../../src/workbook/port";
import { plainRoster } from "../rosters";

export const STAMP: RunStamp = {
  product: "Classbook 1.0.0",
  catalogue: "0123456789abcdef",
  assumptions: ["Both levels are named.", "Written as values."],
  decider: "A. Planner",
};

export function context(): WorkContext {
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 6, 1, 12)),
    newId: () => `run-${++ids}`,
    wait: () => Promise.resolve(),
  };
}

/** Codes and bands for the eight positions of the plain roster; `mark` tells one run's from another's. */
export function requestFor(book: MemoryWorkbook, mark = ""): WriteRequest {
  const keys = plainRoster()
    .slice(1)
    .map(([key]) => String(key));
  return {
    sheet: book.model.sheets[0]?.id ?? "",
    headerRow: 0,
    firstRow: 1,
    lastRow: keys.length,
    key: { column: 0 },
    columns: [
      { id: "classCode", header: "Class code" },
      { id: "payBand", header: "Pay band" },
    ],
    rows: new Map(keys.map((key) => [key, [`code${mark}`, `band${mark}`]])),
  };
}

export function writeRun(book: MemoryWorkbook, mark = "") {
  return writeJournalled(book, requestFor(book, mark), STAMP, context());
}

/** A run whose pane is killed in the middle of the results: nothing answers from then on. */
export async function interruptRun(book: MemoryWorkbook): Promise<void> {
  let isDead = false;
  const host: Workbook = {
    sheets: () => (isDead ? lost() : book.sheets()),
    selection: () => book.selection(),
    select: (block) => book.select(block),
    watch: (events) => book.watch(events),
    batch: async (steps) => {
      if (isDead) return lost();
      const answers = await book.batch(steps);
      isDead = steps.some(
        (step) =>
          step.step === "write" &&
          step.cells.some((row) => row.includes("code")),
      );
      return answers;
    },
  };
  await writeJournalled(host, requestFor(book), STAMP, context());
}

function lost(): Promise<never> {
  return Promise.reject(new WorkbookFailure("connectionLost", "unknown"));
}

/** The workbook as somebody saves it and opens it again. */
export function saved({ model }: MemoryWorkbook): SheetContent[] {
  return model.sheets.map((sheet) => {
    const { name, hidden, rows, columns } = sheet.summary();
    const cellAt = (row: number, column: number) => sheet.cellAt(row, column);
    const places = Array.from({ length: rows * columns }, (_, index) => ({
      row: Math.floor(index / columns),
      column: index % columns,
    }));
    return {
      name,
      hidden,
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from(
          { length: columns },
          (__, column) => cellAt(row, column).value,
        ),
      ),
      formulas: places.flatMap(({ row, column }) => {
        const { formula } = cellAt(row, column);
        return formula === undefined ? [] : [{ row, column, formula }];
      }),
    };
  });
}
