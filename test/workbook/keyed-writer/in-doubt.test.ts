/** What the writer does not claim, and what it does not begin, while something is in doubt. */
import { restoring } from "../../../src/workbook/keyed-writer/restore";
import { beginRun, suspect } from "../../../src/workbook/keyed-writer/run";
import type { Victim } from "../../../src/workbook/keyed-writer/suspects";
import { LEFT } from "../../../src/workbook/kept-cell";
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { type Step, WorkbookFailure } from "../../../src/workbook/port";
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

function writesRows({ step, ...rest }: Step): boolean {
  return step === "write" && "block" in rest && rest.block.rows > 1;
}

function now(count = ROWS): Map<string, [string, string]> {
  return results(count, " now");
}

test("a row that was hit after it was written is not claimed when the run ends there", async () => {
  const { book, sheet } = await aRunStands();
  let writes = 0;
  const workbook = watched(book, (_, steps) => {
    // The third gives back what the second was not to hit.
    if (writes >= 3) throw new WorkbookFailure("connectionLost", "unknown");
    if (steps.some(writesRows)) writes += 1;
    if (writes === 2)
      book.person.sortRows(sheet, 1, [...Array(ROWS).keys()].reverse());
  });
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report.complete).toBe(false);
  const failed = new Set(report.failed.map(({ key }) => key));
  for (const [key, cells] of now()) {
    if (!failed.has(key)) expect(resultsOn(book).get(key)).toEqual(cells);
  }
  expect(report.written).toBe(2);
});

test("nothing is written before the rows were seen at rest", async () => {
  const { book, sheet } = await aRunStands();
  let looks = 0;
  let looksBeforeWriting: number | undefined;
  const workbook = watched(book, (batch, steps) => {
    const isWrite = steps.some(writesRows);
    // A look asks for our columns first, the reading of whole rows before it for these rows.
    const isLook =
      steps[0]?.step === "readFormulas" &&
      steps.filter(({ step }) => step === "readFormulas").length > 1;
    if (isWrite) looksBeforeWriting ??= looks;
    else if (isLook && (looks += 1) < 30) book.person.edit(sheet, 3, 2, batch);
  });
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(looksBeforeWriting).toBeGreaterThan(30);
});

test("a run is not complete while the sheet has not been seen at rest since its last write", async () => {
  const { book, sheet } = await aRunStands();
  let isBusy = false;
  const workbook = watched(book, (batch, steps) => {
    isBusy ||= steps.some(writesRows);
    if (isBusy) book.person.edit(sheet, 3, 2, batch);
  });
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report).toMatchObject({ written: ROWS, failed: [], complete: false });
  expect(report.problem).toEqual({ problem: "neverAtRest", sheet: "Roster" });
});

test("no column is made while the keys have not been seen at rest", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  const workbook = watched(book, (batch) =>
    book.person.edit(sheet, 3, 2, batch),
  );
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(),
  );
  expect(report.problem).toEqual({ problem: "neverAtRest", sheet: "Roster" });
  expect(workbook.writes()).toBe(0);
});

test("no column is made when the headers moved after the keys were checked", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  const workbook = watched(book, (_, steps) => {
    if (steps.some(({ step }) => step === "readMerges"))
      book.person.insertRows(sheet, 0);
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(),
  );
  expect(report.problem).toEqual({ problem: "columnsMoved" });
  expect(workbook.writes()).toBe(0);
});

test("rows that go down while columns are made are followed", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  let isDone = false;
  const workbook = watched(book, (_, steps) => {
    const writesHeaders = steps.some(
      (step) => step.step === "write" && step.block.sheet === sheet,
    );
    if (isDone) book.person.insertRows(sheet, 0);
    isDone = writesHeaders && !isDone && valuesOn(book).length === ROWS + 1;
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(),
  );
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(valuesOn(book)).toHaveLength(ROWS + 2);
  expect(resultsOnSecondRow(book)).toEqual([
    "P001",
    "Title 0",
    0,
    "class of P001",
    "band of P001",
  ]);
});

function resultsOnSecondRow(book: MemoryWorkbook): unknown {
  return valuesOn(book)[2];
}

test("a row in which only our own results are left needs no key", async () => {
  const { book, sheet } = await aRunStands();
  for (const column of [0, 1, 2]) book.person.edit(sheet, ROWS, column, null);
  const request = requestFor(book, ROWS, { rows: now(ROWS - 1) });
  const report = await writeByKey(book, request, testContext());
  expect(report).toMatchObject({ written: ROWS - 1, complete: true });
});

test("a row that was hit and cannot be given back what it held is named", async () => {
  const { book, sheet } = await aRunStands();
  // A constant error cannot be put into a cell by a write.
  const row = book.model.sheets[0]?.rows[ROWS];
  if (row) row[3] = { value: { error: "#N/A" } };
  let isSorted = false;
  const workbook = watched(book, (_, steps) => {
    if (!isSorted && steps.some(writesRows)) {
      isSorted = true;
      book.person.sortRows(sheet, 1, [ROWS - 1, ...Array(ROWS - 1).keys()]);
    }
  });
  const request = requestFor(book, ROWS, { rows: now(4) });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report.disturbed).toEqual([
    { key: keyOf(ROWS - 1), reason: "mayBeOverwritten" },
  ]);
  expect(report).toMatchObject({ written: 4, failed: [], complete: false });
});

describe("a cell that holds what was written elsewhere", () => {
  const cell = {
    row: 4,
    key: "K",
    values: ["ours", null],
    formulas: [null, null],
  };

  function restored(
    victim: Victim,
    key: string | undefined,
    before = false,
  ): unknown {
    const book = new MemoryWorkbook([rosterSheet(1)]);
    const run = beginRun({
      ...requestFor(book, 1),
      ...{ keyColumn: 0, keyHeader: "Key", headerRows: new Map(), places: [] },
      wanted: new Map(),
      before: new Map([["K", ["kept", null]]]),
    });
    const seen = before ? { before: ["seen", null] } : {};
    suspect(run, { inputs: ["ours", LEFT], victim, ...seen });
    return restoring(run, key, cell, 0);
  }

  test("gets back what its row held, when the write is known to have hit that row", () => {
    expect(restored({ key: "K" }, "K")).toBe("kept");
  });

  test("stays, when the write is known to have hit another row", () => {
    expect(restored({ key: "L" }, "K")).toBe(LEFT);
    expect(restored("rowWithoutKey", "K")).toBe(LEFT);
  });

  test("gets back what its row held, when nobody knows which row was hit", () => {
    expect(restored("unknown", "K")).toBe("kept");
  });

  test("is emptied in a row without a key, or gets back what was seen there", () => {
    expect(restored("rowWithoutKey", undefined)).toBeNull();
    expect(restored("rowWithoutKey", undefined, true)).toBe("seen");
    expect(restored("rowWithoutKey", "new since")).toBeNull();
  });
});
