/** What people type into columns of ours while a run goes on stays theirs. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Step } from "../../../src/workbook/port";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const ROWS = 12;
const CONTEXT = { rowsPerWrite: 5, rowsPerRead: 7 };

async function aRunStands(): Promise<{ book: MemoryWorkbook; sheet: string }> {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  await writeByKey(book, requestFor(book, ROWS), testContext());
  return { book, sheet: book.model.sheets[0]?.id ?? "" };
}

const now = results(ROWS, " now");

test("whenever somebody types into a cell of ours, it holds what they typed in the end", async () => {
  for (let at = 1; ; at += 1) {
    const { book, sheet } = await aRunStands();
    let batches = 0;
    const workbook = watched(book, (batch, steps) => {
      // Taking the spare copy away comes after the proof.
      if (steps.some(({ step }) => step === "removeSheet")) return;
      batches = batch;
      if (batch === at) book.person.edit(sheet, 8, 3, "typed");
    });
    const report = await writeByKey(
      workbook,
      requestFor(book, ROWS, { rows: now }),
      testContext(CONTEXT),
    );
    if (batches < at) return;
    const isSeenByPlan = report.complete;
    const cells = resultsOn(book).get(keyOf(7));
    if (isSeenByPlan) expect(cells).toEqual(now.get(keyOf(7)));
    else {
      expect(cells?.[0]).toBe("typed");
      expect(report.failed).toEqual([
        { key: keyOf(7), reason: "changedMeanwhile" },
      ]);
      expect(report).toMatchObject({ written: ROWS - 1, disturbed: [] });
    }
    for (const [key, own] of now)
      if (key !== keyOf(7)) expect(resultsOn(book).get(key)).toEqual(own);
  }
});

/** Does something just before the n-th batch that writes rows of the roster. */
function beforeWrite(
  book: MemoryWorkbook,
  number: number,
  act: () => void,
): ReturnType<typeof watched> {
  let writes = 0;
  const isWrite = (step: Step): boolean =>
    step.step === "write" && step.block.rows > 1;
  return watched(book, (_, steps) => {
    if (steps.some(isWrite) && (writes += 1) === number) act();
  });
}

test("what was typed and overwritten in one batch is put back, with the rest of its row as it was", async () => {
  const { book, sheet } = await aRunStands();
  const workbook = beforeWrite(book, 1, () =>
    book.person.edit(sheet, 3, 4, "typed"),
  );
  const request = requestFor(book, ROWS, { rows: now });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report.failed).toEqual([
    { key: keyOf(2), reason: "changedMeanwhile" },
  ]);
  expect(resultsOn(book).get(keyOf(2))).toEqual([
    `class of ${keyOf(2)}`,
    "typed",
  ]);
});

test("a formula that was typed and overwritten is put back where its row is by then", async () => {
  const { book, sheet } = await aRunStands();
  let isDone = false;
  const workbook = beforeWrite(book, 1, () => {
    book.person.edit(sheet, 3, 4, { formula: "=B4&C4" });
    isDone = true;
  });
  const sorting = {
    ...workbook,
    batch: async (steps: readonly Step[]) => {
      const answers = await workbook.batch(steps);
      if (isDone) {
        isDone = false;
        book.person.sortRows(sheet, 1, [...Array(ROWS).keys()].reverse());
      }
      return answers;
    },
  };
  const request = requestFor(book, ROWS, { rows: now });
  await writeByKey(sorting, request, testContext(CONTEXT));
  const row = valuesOn(book).findIndex(([key]) => key === keyOf(2));
  expect(book.model.sheets[0]?.cellAt(row, 4).formula).toBe(
    `=B${row + 1}&C${row + 1}`,
  );
});

test("what was typed into a row that a sorted write hit is put back", async () => {
  const { book, sheet } = await aRunStands();
  const workbook = beforeWrite(book, 1, () => {
    book.person.edit(sheet, ROWS, 3, "typed");
    book.person.sortRows(sheet, 1, [ROWS - 1, ...Array(ROWS - 1).keys()]);
  });
  const some = results(5, " now");
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS, { rows: some }),
    testContext(CONTEXT),
  );
  expect(report).toMatchObject({ written: 5, complete: true, disturbed: [] });
  expect(resultsOn(book).get(keyOf(ROWS - 1))).toEqual([
    "typed",
    `band of ${keyOf(ROWS - 1)}`,
  ]);
});

test("more rows changed than the writer has passes are all left alone", async () => {
  const rows = 200;
  const book = new MemoryWorkbook([rosterSheet(rows)]);
  await writeByKey(book, requestFor(book, rows), testContext());
  const sheet = book.model.sheets[0]?.id ?? "";
  let typed = 0;
  const workbook = watched(book, (_, steps) => {
    const isWrite = steps.some(
      (step) => step.step === "write" && step.block.rows > 1,
    );
    if (isWrite && typed < 40)
      book.person.edit(sheet, 5 * (typed += 1) - 2, 3, "typed");
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, rows, { rows: results(rows, " now") }),
    testContext({ rowsPerWrite: 5 }),
  );
  expect(report.problem).toBeUndefined();
  expect(report.failed).toHaveLength(typed);
  expect(
    [...resultsOn(book).values()].filter(([cell]) => cell === "typed"),
  ).toHaveLength(typed);
});

test("a column that is written once is made with its header, and no run puts anything into it", async () => {
  const book = new MemoryWorkbook([rosterSheet(2)]);
  const columns = [
    { id: "override", header: "Override", writtenOnce: true },
    { id: "class", header: "Proposed class" },
  ];
  const rows = (mark: string): Map<string, [string, string]> =>
    new Map([[keyOf(0), [`never ${mark}`, `class ${mark}`]]]);
  const first = await writeByKey(
    book,
    requestFor(book, 2, { columns, rows: rows("1") }),
    testContext(),
  );
  expect(first.columns.map(({ header }) => header)).toEqual([
    "Override",
    "Proposed class",
  ]);
  book.person.edit(book.model.sheets[0]?.id ?? "", 1, 3, "IXGX40");
  const second = await writeByKey(
    book,
    requestFor(book, 2, { columns, rows: rows("2") }),
    testContext(),
  );
  expect(second).toMatchObject({ written: 1, complete: true });
  expect(valuesOn(book)[1]?.slice(3)).toEqual(["IXGX40", "class 2"]);
  expect(valuesOn(book)[2]?.[3] ?? null).toBeNull();
});
