/** A run that is cancelled ends between two batches, with no row half written. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { WorkContext } from "../../../src/workbook/context";
import {
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const ROWS = 24;
const CONTEXT = { rowsPerWrite: 5, rowsPerRead: 7 };

async function cancelledAt(
  at: number,
  disturb: (book: MemoryWorkbook, batch: number) => void = () => undefined,
): Promise<{
  book: MemoryWorkbook;
  report: Awaited<ReturnType<typeof writeByKey>>;
  batches: number;
}> {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const earlier = requestFor(book, ROWS, { rows: results(ROWS, " before") });
  await writeByKey(book, earlier, testContext());
  let batches = 0;
  const workbook = watched(book, (batch) => {
    batches = batch;
    disturb(book, batch);
  });
  const context: WorkContext = {
    ...testContext(CONTEXT),
    isCancelled: () => batches >= at,
  };
  const report = await writeByKey(workbook, requestFor(book, ROWS), context);
  return { book, report, batches };
}

function expectWholeRows(book: MemoryWorkbook, written: number): void {
  const rows = [...resultsOn(book)];
  const isNow = ([key, cells]: (typeof rows)[number]): boolean =>
    JSON.stringify(cells) === JSON.stringify(results(ROWS).get(key));
  for (const row of rows)
    if (!isNow(row))
      expect(row[1]).toEqual(results(ROWS, " before").get(row[0]));
  expect(rows.filter(isNow)).toHaveLength(written);
}

test("whenever it is cancelled, each row holds all of its result or none, and the report counts right", async () => {
  let ended = 0;
  for (let at = 1; at < 60; at += 1) {
    const { book, report, batches } = await cancelledAt(at);
    if (report.complete) break;
    ended += 1;
    expect(report.problem).toEqual({ problem: "cancelled" });
    expect(batches - at).toBeLessThan(6);
    expectWholeRows(book, report.written);
    expect(report.failed).toHaveLength(ROWS - report.written);
    expect(report.failed.every(({ reason }) => reason === "notWritten")).toBe(
      true,
    );
  }
  expect(ended).toBeGreaterThan(10);
});

test("what went astray before it was cancelled is put right first", async () => {
  for (let at = 1; at < 60; at += 1) {
    let isSorted = false;
    const { book, report } = await cancelledAt(
      at,
      ({ person, model }, batch) => {
        if (batch !== at || isSorted) return;
        isSorted = true;
        const order = [...Array(ROWS).keys()].reverse();
        person.sortRows(model.sheets[0]?.id ?? "", 1, order);
      },
    );
    expect(report).toMatchObject({ disturbed: [], strays: 0 });
    expectWholeRows(book, report.written);
  }
});

test("columns are not made once it is cancelled", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const report = await writeByKey(book, requestFor(book, ROWS), {
    ...testContext(),
    isCancelled: () => true,
  });
  expect(report).toMatchObject({ written: 0, complete: false, columns: [] });
  expect(valuesOn(book)[0]).toHaveLength(3);
});
