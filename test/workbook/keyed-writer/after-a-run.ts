/** A sheet on which a run stands, and a second run on it. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  requestFor,
  results,
  rosterSheet,
  testContext,
  valuesOn,
} from "../roster-on-sheet";

export const NOW = "; second run";

/** A sheet on which a run stands, and what to do to it and in it. */
export async function afterARun(
  rows = 3,
): Promise<{ book: MemoryWorkbook; sheet: string }> {
  const book = new MemoryWorkbook([rosterSheet(rows)]);
  await writeByKey(book, requestFor(book, rows), testContext());
  return { book, sheet: book.model.sheets[0]?.id ?? "" };
}

export function secondRun(
  book: MemoryWorkbook,
  rows = 3,
): ReturnType<typeof writeByKey> {
  return writeByKey(
    book,
    requestFor(book, rows, { rows: results(rows, NOW) }),
    testContext(),
  );
}

export function headersOn(book: MemoryWorkbook): unknown {
  return valuesOn(book)[0];
}
