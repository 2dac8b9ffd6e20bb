/** What the writer does when the key column, or what a formula reads, is no longer where the request says. */
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
const CONTEXT = { rowsPerWrite: 5 };

/** A roster on which a run stands, and a workbook that does something once, just before the n-th batch that writes rows. */
async function aRosterAnd(
  act: (book: MemoryWorkbook, sheet: string) => void,
  header: string | null = "Key",
  before = 2,
): Promise<{ book: MemoryWorkbook; workbook: ReturnType<typeof watched> }> {
  const { cells } = rosterSheet(ROWS);
  const named = cells.map((row, index) =>
    index === 0 ? [header, ...row.slice(1)] : row,
  );
  const book = new MemoryWorkbook([{ name: "Roster", cells: named }]);
  await writeByKey(book, requestFor(book, ROWS), testContext());
  const sheet = book.model.sheets[0]?.id ?? "";
  const isWrite = (step: Step): boolean =>
    step.step === "write" && step.block.rows > 1;
  let writes = 0;
  const workbook = watched(book, (_, steps) => {
    if (steps.some(isWrite) && (writes += 1) === before) act(book, sheet);
  });
  return { book, workbook };
}

function now(): Map<string, [string, string]> {
  return results(ROWS, " now");
}

test("a key column that moves is followed by its header", async () => {
  const { book, workbook } = await aRosterAnd(({ person }, sheet) =>
    person.insertColumns(sheet, 0),
  );
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(resultsOn(book)).toEqual(now());
});

test.each([
  ["has no header", null],
  ["has a header that another column bears too", "Title"],
])(
  "a key column that %s cannot be followed, and that ends the run",
  async (_, header) => {
    const { book, workbook } = await aRosterAnd(
      ({ person }, sheet) => person.insertColumns(sheet, 0),
      header,
    );
    const request = requestFor(book, ROWS, { rows: now() });
    const report = await writeByKey(workbook, request, testContext(CONTEXT));
    expect(report.problem).toEqual({ problem: "columnsMoved" });
    expect(report.written).toBe(5);
    expect(valuesOn(book).map((row) => row.slice(0, 4))).toEqual(
      rosterSheet(ROWS).cells.map((row, index) => [
        null,
        ...(index === 0 ? [header] : row.slice(0, 1)),
        ...row.slice(1),
      ]),
    );
  },
);

test("formulas are not written where the columns that they read have moved", async () => {
  const { book, workbook } = await aRosterAnd(({ person }, sheet) =>
    person.insertColumns(sheet, 1),
  );
  const formulaAt = (row: number): string => `=MINQUAL(B${row + 1})`;
  const rows = new Map(
    [...now().keys()].map((key) => [key, [{ formulaAt }, null]]),
  );
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS, { rows }),
    testContext(CONTEXT),
  );
  expect(report).toMatchObject({
    written: 5,
    problem: { problem: "columnsMoved" },
  });
  const formulas = Array.from(
    { length: ROWS },
    (_, row) => book.model.sheets[0]?.cellAt(row + 1, 4).formula,
  );
  const moved = [1, 2, 3, 4, 5].map((row) => `=MINQUAL(C${row + 1})`);
  expect(formulas).toEqual([
    ...moved,
    ...new Array<undefined>(ROWS - 5).fill(undefined),
  ]);
});

test("formulas read their own rows wherever these are by then", async () => {
  const reversed = Array.from({ length: ROWS }, (_, row) => ROWS - 1 - row);
  const { book, workbook } = await aRosterAnd(({ person }, sheet) =>
    person.sortRows(sheet, 1, reversed),
  );
  const formulaAt = (row: number): string => `=MINQUAL(B${row + 1})`;
  const rows = new Map(
    [...now().keys()].map((key) => [key, [{ formulaAt }, "band"]]),
  );
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS, { rows }),
    testContext(CONTEXT),
  );
  expect(report).toMatchObject({ written: ROWS, complete: true });
  const formulas = Array.from(
    { length: ROWS },
    (_, row) => book.model.sheets[0]?.cellAt(row + 1, 3).formula,
  );
  expect(formulas).toEqual(
    Array.from({ length: ROWS }, (_, row) => `=MINQUAL(B${row + 2})`),
  );
});

test("formulas that an earlier run left in other rows are put right when they were hit", async () => {
  const formulaAt = (row: number): string => `=MINQUAL(B${row + 1})`;
  const { book } = await aRosterAnd(() => undefined);
  const rotated = [...Array(ROWS - 1).keys()].map((row) => row + 1).concat(0);
  let sorts = 0;
  // Sorted once for the write to hit other rows, and again before these are put right.
  const workbook = watched(book, (_, steps) => {
    if (
      sorts === 1 ||
      (sorts === 0 &&
        steps.some(
          ({ step, ...rest }) =>
            step === "write" && "block" in rest && rest.block.rows > 1,
        ))
    ) {
      sorts += 1;
      book.person.sortRows(book.model.sheets[0]?.id ?? "", 1, rotated);
    }
  });
  const live = new Map(
    [...now().keys()].map((key) => [key, [{ formulaAt }, null]]),
  );
  await writeByKey(book, requestFor(book, ROWS, { rows: live }), testContext());
  const some = new Map([...now()].slice(0, 4));
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS, { rows: some }),
    testContext(CONTEXT),
  );
  expect(report).toMatchObject({
    written: 4,
    complete: true,
    disturbed: [],
    strays: 0,
  });
  for (let row = 1; row <= ROWS; row += 1) {
    const sheet = book.model.sheets[0];
    const key = String(sheet?.cellAt(row, 0).value);
    const cell = sheet?.cellAt(row, 3);
    expect(some.has(key) ? cell?.value : cell?.formula).toBe(
      some.get(key)?.[0] ?? `=MINQUAL(B${row + 1})`,
    );
  }
});

test("a row that is copied after it was written leaves its key in doubt", async () => {
  const { book, workbook } = await aRosterAnd(({ person, model }, sheet) => {
    for (let column = 0; column < 5; column += 1) {
      person.edit(
        sheet,
        ROWS + 1,
        column,
        model.valueAt(sheet, 1, column) as string,
      );
    }
  });
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report.failed).toEqual([{ key: keyOf(0), reason: "keyTwice" }]);
  expect(report).toMatchObject({ written: ROWS - 1, complete: false });
});

test("neither of two rows with one key is written", async () => {
  const { book, workbook } = await aRosterAnd(({ person }, sheet) =>
    person.edit(sheet, 7, 0, keyOf(10)),
  );
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report.failed).toEqual([
    { key: keyOf(6), reason: "keyVanished" },
    { key: keyOf(10), reason: "keyTwice" },
  ]);
  expect(valuesOn(book)[7]?.slice(3)).toEqual([
    "class of P007",
    "band of P007",
  ]);
  expect(valuesOn(book)[11]?.slice(3)).toEqual([
    "class of P011",
    "band of P011",
  ]);
});

test("a result that went to a blank row is taken out again, even when somebody gives that row a key", async () => {
  const { book } = await aRosterAnd(() => undefined);
  const sheet = book.model.sheets[0]?.id ?? "";
  let done = 0;
  const workbook = watched(book, (_, steps) => {
    const isWrite = steps.some(
      (step) => step.step === "write" && step.block.rows > 1,
    );
    if (isWrite && done === 0) {
      book.person.insertRows(sheet, 3, 1);
      done = 1;
    } else if (done === 1) {
      book.person.edit(sheet, 3, 0, "N1");
      done = 2;
    }
  });
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report).toMatchObject({ written: ROWS, complete: true, strays: 0 });
  expect(resultsOn(book).get("N1")).toEqual([null, null]);
});

test("columns that are deleted while they are written end the run, and nothing else is hit", async () => {
  const { book, workbook } = await aRosterAnd(({ person }, sheet) => {
    person.edit(sheet, 0, 6, "Notes");
    person.edit(sheet, 7, 6, "theirs");
    person.deleteColumns(sheet, 3);
  });
  const request = requestFor(book, ROWS, { rows: now() });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report.problem).toEqual({ problem: "columnsGone", sheet: "Roster" });
  expect(valuesOn(book)[0]).toEqual([
    "Key",
    "Title",
    "FTE",
    "Proposed band",
    null,
    "Notes",
  ]);
  expect(valuesOn(book)[7]).toEqual([
    "P007",
    "Title 6",
    1.5,
    "band of P007",
    null,
    "theirs",
  ]);
});
