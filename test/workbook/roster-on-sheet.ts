/** A small roster on a sheet in memory, and what the writer's tests ask of it. */
import type { CellValue } from "../../src/core/cell";
import type { WorkContext } from "../../src/workbook/context";
import type { WriteRequest } from "../../src/workbook/keyed-writer";
import { keyText } from "../../src/workbook/key-text";
import type { SheetContent } from "../../src/workbook/memory/memory-sheet";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../src/workbook/port";

export const HEADERS = ["Key", "Title", "FTE"] as const;

export const COLUMNS = [
  { id: "class", header: "Proposed class" },
  { id: "band", header: "Proposed band" },
] as const;

/** One header row and `rows` rows with the keys P001, P002, … */
export function rosterSheet(rows: number, name = "Roster"): SheetContent {
  const people = Array.from({ length: rows }, (_, index) => [
    keyOf(index),
    `Title ${index}`,
    index / 4,
  ]);
  return { name, cells: [HEADERS, ...people] };
}

export function keyOf(index: number): string {
  return `P${String(index + 1).padStart(3, "0")}`;
}

/** The results for the first `count` keys; `mark` tells one run's from another's. */
export function results(
  count: number,
  mark = "",
): Map<string, [string, string]> {
  const keys = Array.from({ length: count }, (_, index) => keyOf(index));
  return new Map(
    keys.map((key) => [
      key,
      [`class of ${key}${mark}`, `band of ${key}${mark}`],
    ]),
  );
}

/** A request for the first sheet, whose roster has its header in row 0 and its keys in column 0. */
export function requestFor(
  book: MemoryWorkbook,
  rows: number,
  changes: Partial<WriteRequest> = {},
): WriteRequest {
  return {
    sheet: book.model.sheets[0]?.id ?? "",
    headerRow: 0,
    firstRow: 1,
    lastRow: rows,
    key: { column: 0 },
    columns: COLUMNS,
    rows: results(rows),
    ...changes,
  };
}

/** A context whose ids count up and whose waits are over at once; `waits` lists them. */
export function testContext(changes: Partial<WorkContext> = {}): WorkContext & {
  readonly waits: number[];
} {
  let ids = 0;
  const waits: number[] = [];
  return {
    now: () => new Date(Date.UTC(2026, 0, 31)),
    newId: () => `id-${(ids += 1)}`,
    wait: async (milliseconds) => void waits.push(milliseconds),
    waits,
    ...changes,
  };
}

/** All values of a sheet, by its name. */
export function valuesOn(book: MemoryWorkbook, name = "Roster"): CellValue[][] {
  const sheet = book.model.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const { rows, columns } = sheet.summary();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      book.model.valueAt(sheet.id, row, column),
    ),
  );
}

/** For each row with a key: its key, and what the columns with these headers hold. */
export function resultsOn(
  book: MemoryWorkbook,
  headers: readonly string[] = COLUMNS.map(({ header }) => header),
): Map<string, CellValue[]> {
  const [headerRow = [], ...rows] = valuesOn(book);
  const keyColumn = headerRow.indexOf("Key");
  const columns = headers.map((header) => headerRow.indexOf(header));
  return new Map(
    rows.flatMap((row) => {
      const key = keyText(row[keyColumn]);
      const cells = columns.map((column) => row[column] ?? null);
      return key === undefined ? [] : [[key, cells] as const];
    }),
  );
}

/** The workbook as the writer sees it, with `before` called ahead of each batch and the steps counted. */
export function watched(
  book: MemoryWorkbook,
  before: (
    batch: number,
    steps: Parameters<Workbook["batch"]>[0],
  ) => void = () => undefined,
): Workbook & { readonly writes: () => number } {
  let batches = 0;
  let writes = 0;
  return {
    sheets: () => book.sheets(),
    selection: () => book.selection(),
    select: (block) => book.select(block),
    watch: (events) => book.watch(events),
    writes: () => writes,
    async batch(steps) {
      before((batches += 1), steps);
      const answers = await book.batch(steps);
      writes += steps.filter(
        ({ step }) =>
          step !== "read" && step !== "readFormulas" && step !== "readMerges",
      ).length;
      return answers;
    },
  };
}
