/** Hosts that take less than they are given, give back something else, or change while they are written to. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { FailureKind } from "../../../src/workbook/port";
import { doing, fail } from "../faulty-host";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  watched,
} from "../roster-on-sheet";

const ROWS = 20;
const CONTEXT = { rowsPerWrite: 6, rowsPerRead: 9 };

test("a cell that is being edited is waited for, longer each time", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  let tries = 0;
  const workbook = doing(book, (steps) =>
    (tries += 1) <= 8 ? fail("cellBeingEdited", "nothing") : book.batch(steps),
  );
  const context = testContext();
  expect(
    await writeByKey(workbook, requestFor(book, 3), context),
  ).toMatchObject({ written: 3 });
  expect(context.waits).toEqual([100, 200, 400, 800, 1600, 2000, 2000, 2000]);
});

test("a chunk that is too large is halved until it fits, and no row is skipped", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sizes: number[] = [];
  const workbook = doing(book, (steps) => {
    const rows = Math.max(
      ...steps.map((step) => (step.step === "write" ? step.block.rows : 0)),
    );
    const isLarge =
      rows > 3 ||
      steps.some((step) => step.step === "read" && step.block.rows > 7);
    if (rows > 1) sizes.push(rows);
    return isLarge ? fail("tooLarge", "nothing") : book.batch(steps);
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(),
  );
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(resultsOn(book)).toEqual(results(ROWS));
  expect(Math.max(...sizes)).toBe(ROWS);
});

test.each<FailureKind>(["refused", "tooLarge"])(
  "one row that the host does not take (%s) is reported, and the others are written",
  async (kind) => {
    const book = new MemoryWorkbook([rosterSheet(ROWS)]);
    const bad = `class of ${keyOf(12)}`;
    const workbook = doing(book, (steps) => {
      const holdsIt = steps.some(
        (step) =>
          step.step === "write" && step.cells.some((row) => row.includes(bad)),
      );
      return holdsIt ? fail(kind, "nothing") : book.batch(steps);
    });
    const report = await writeByKey(
      workbook,
      requestFor(book, ROWS),
      testContext(),
    );
    expect(report).toMatchObject({ written: ROWS - 1, complete: false });
    expect(report.failed).toEqual([{ key: keyOf(12), reason: "refused" }]);
    expect(resultsOn(book).get(keyOf(12))).toEqual([null, null]);
  },
);

test("a row that reads back differently is reported after three tries, and the others are written", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  const workbook = doing(book, (steps) => {
    const altered = steps.map((step) => {
      if (step.step !== "write" || step.block.sheet !== sheet) return step;
      const cells = step.cells.map((row) =>
        row.map((cell) => (cell === "band of P004" ? "BAND" : cell)),
      );
      return { ...step, cells };
    });
    return book.batch(altered);
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(),
  );
  expect(report).toMatchObject({ written: ROWS - 1, complete: false });
  expect(report.failed).toEqual([
    { key: "P004", reason: "readsBackDifferently" },
  ]);
});

test("a key that vanishes, and one that comes to stand twice, are reported", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  const workbook = watched(book, (_, steps) => {
    const isWrite = steps.some(
      (step) => step.step === "write" && step.block.rows > 1,
    );
    if (!isWrite || resultsOn(book).get(keyOf(0))?.[0] === null) return;
    book.person.edit(sheet, 9, 0, "renamed");
    book.person.edit(sheet, 12, 0, keyOf(17));
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(CONTEXT),
  );
  expect(report.failed).toEqual([
    { key: keyOf(8), reason: "keyVanished" },
    { key: keyOf(11), reason: "keyVanished" },
    { key: keyOf(17), reason: "keyTwice" },
  ]);
  expect(report).toMatchObject({
    written: ROWS - 3,
    complete: false,
    disturbed: [],
    strays: 0,
  });
  const now = resultsOn(book);
  expect(now.get("renamed")).toEqual([null, null]);
});

test("a sheet that is protected in the middle of a run is left as it is from then on", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  const workbook = watched(book, (_, steps) => {
    const isWrite = steps.some(
      (step) => step.step === "write" && step.block.rows > 1,
    );
    if (isWrite && resultsOn(book).get(keyOf(0))?.[0] === "class of P001") {
      book.person.protectSheet(sheet, true);
    }
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(CONTEXT),
  );
  expect(report.written).toBe(6);
  expect(report.failed).toHaveLength(ROWS - 6);
  expect(report.failed.every(({ reason }) => reason === "notWritten")).toBe(
    true,
  );
  expect(report.problem).toMatchObject({
    problem: "hostFailed",
    kind: "sheetProtected",
  });
});
