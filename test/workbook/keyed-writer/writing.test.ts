/** What the keyed writer does on a sheet where nobody else is at work. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  COLUMNS,
  HEADERS,
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

test("results go to new columns right of the roster, each to the row of its key", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  const report = await writeByKey(book, requestFor(book, 3), testContext());
  expect(report).toEqual({
    written: 3,
    unchanged: 0,
    failed: [],
    disturbed: [],
    strays: 0,
    columns: [
      { id: "class", header: "Proposed class", column: 3 },
      { id: "band", header: "Proposed band", column: 4 },
    ],
    complete: true,
  });
  expect(valuesOn(book)).toEqual([
    [...HEADERS, "Proposed class", "Proposed band"],
    ["P001", "Title 0", 0, "class of P001", "band of P001"],
    ["P002", "Title 1", 0.25, "class of P002", "band of P002"],
    ["P003", "Title 2", 0.5, "class of P003", "band of P003"],
  ]);
});

test("a readable sheet lists the columns that are ours, each with a formula that shows its header", async () => {
  const book = new MemoryWorkbook([rosterSheet(1, "Roster's")]);
  await writeByKey(book, requestFor(book, 1), testContext());
  expect(valuesOn(book, "Classbook").slice(1)).toEqual([
    ["Sheet", "Column", "Header", "Header cell", "Made on"],
    ["Roster's", "class", "Proposed class", null, "2026-01-31"],
    ["Roster's", "band", "Proposed band", null, "2026-01-31"],
  ]);
  expect(book.model.sheets[1]?.cellAt(2, 3).formula).toBe("='Roster''s'!$D$1");
  expect(book.model.sheets[1]?.hidden).toBe(false);
});

test("a second run with the same results writes nothing", async () => {
  const book = new MemoryWorkbook([rosterSheet(30)]);
  await writeByKey(book, requestFor(book, 30), testContext());
  const workbook = watched(book);
  const report = await writeByKey(
    workbook,
    requestFor(book, 30),
    testContext(),
  );
  expect(report).toMatchObject({ written: 0, unchanged: 30, complete: true });
  expect(workbook.writes()).toBe(0);
});

test("only the rows whose results changed are written", async () => {
  const book = new MemoryWorkbook([rosterSheet(30)]);
  await writeByKey(book, requestFor(book, 30), testContext());
  const rows = new Map([
    ...results(30),
    [keyOf(4), ["class of P005", "other band"] as const],
  ]);
  const report = await writeByKey(
    book,
    requestFor(book, 30, { rows }),
    testContext(),
  );
  expect(report).toMatchObject({ written: 1, unchanged: 29, complete: true });
  expect(resultsOn(book).get("P005")).toEqual(["class of P005", "other band"]);
});

test("a request without rows makes no columns", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  const report = await writeByKey(
    book,
    requestFor(book, 3, { rows: new Map() }),
    testContext(),
  );
  expect(report).toMatchObject({
    written: 0,
    unchanged: 0,
    complete: true,
    columns: [],
  });
  expect(book.model.sheets).toHaveLength(1);
});

test("rows that the request does not name keep what our columns held in them", async () => {
  const book = new MemoryWorkbook([rosterSheet(4)]);
  await writeByKey(book, requestFor(book, 4), testContext());
  const rows = new Map([[keyOf(1), ["new class", "new band"]]]);
  await writeByKey(book, requestFor(book, 4, { rows }), testContext());
  expect([...resultsOn(book).values()]).toEqual([
    ["class of P001", "band of P001"],
    ["new class", "new band"],
    ["class of P003", "band of P003"],
    ["class of P004", "band of P004"],
  ]);
});

test("an undefined result leaves its cell, null and an empty text empty it", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  await writeByKey(book, requestFor(book, 3), testContext());
  const rows = new Map([
    [keyOf(0), [undefined, "new band"]],
    [keyOf(1), [null, undefined]],
    [keyOf(2), ["", undefined]],
  ]);
  const request = requestFor(book, 3, { rows });
  expect(await writeByKey(book, request, testContext())).toMatchObject({
    written: 3,
  });
  expect([...resultsOn(book).values()]).toEqual([
    ["class of P001", "new band"],
    [null, "band of P002"],
    [null, "band of P003"],
  ]);
  expect(await writeByKey(book, request, testContext())).toMatchObject({
    unchanged: 3,
  });
});

test("codes, texts that look like formulas, numbers and truth values stand as they were given", async () => {
  const book = new MemoryWorkbook([rosterSheet(4)]);
  const rows = new Map([
    [keyOf(0), ["01723", "=1+1"]],
    [keyOf(1), [0, 1234.5]],
    [keyOf(2), [true, "@x"]],
    [keyOf(3), ["'quoted", "-1"]],
  ]);
  const report = await writeByKey(
    book,
    requestFor(book, 4, { rows }),
    testContext(),
  );
  expect(report).toMatchObject({ written: 4, complete: true });
  expect([...resultsOn(book).values()]).toEqual([...rows.values()]);
  const formulas = [1, 2, 3, 4].map(
    (row) => book.model.sheets[0]?.cellAt(row, 4).formula,
  );
  expect(formulas).toEqual([undefined, undefined, undefined, undefined]);
});

test("a formula reads its own row, and a value takes its place although it shows the same", async () => {
  const book = new MemoryWorkbook([rosterSheet(2)], () => 7);
  const formulaAt = (row: number): string => `=MINQUAL(B${row + 1})`;
  const live = new Map(
    [keyOf(0), keyOf(1)].map((key) => [key, [{ formulaAt }, null]]),
  );
  await writeByKey(book, requestFor(book, 2, { rows: live }), testContext());
  const formulas = (): (string | undefined)[] =>
    [1, 2].map((row) => book.model.sheets[0]?.cellAt(row, 3).formula);
  expect(formulas()).toEqual(["=MINQUAL(B2)", "=MINQUAL(B3)"]);
  const again = await writeByKey(
    book,
    requestFor(book, 2, { rows: live }),
    testContext(),
  );
  expect(again).toMatchObject({ unchanged: 2 });
  const values = new Map([keyOf(0), keyOf(1)].map((key) => [key, [7, null]]));
  const frozen = await writeByKey(
    book,
    requestFor(book, 2, { rows: values }),
    testContext(),
  );
  expect(frozen).toMatchObject({ written: 2, complete: true });
  expect(formulas()).toEqual([undefined, undefined]);
});

test("looks are given to a column when it is made", async () => {
  const book = new MemoryWorkbook([rosterSheet(5)]);
  const look = { numberFormat: "@", columnWidth: 20 };
  const columns = [{ ...COLUMNS[0], look }, COLUMNS[1]];
  await writeByKey(book, requestFor(book, 5, { columns }), testContext());
  const sheet = book.model.sheets[0];
  expect(sheet?.lookAt(0, 3)).toMatchObject({ bold: true });
  expect(sheet?.lookAt(1, 3)).toEqual(look);
  expect(sheet?.lookAt(5, 3)).toEqual(look);
  expect(sheet?.lookAt(5, 4)).toEqual({});
});

test("a header below titles, and rows after the roster, stay as they are", async () => {
  const { cells } = rosterSheet(3);
  const book = new MemoryWorkbook([
    {
      name: "Roster",
      cells: [["State of New Mexico"], [], ...cells, [null, "Total", 0.75]],
    },
  ]);
  const request = requestFor(book, 3, {
    headerRow: 2,
    firstRow: 3,
    lastRow: 5,
  });
  expect(await writeByKey(book, request, testContext())).toMatchObject({
    written: 3,
    complete: true,
  });
  expect(valuesOn(book)).toEqual([
    ["State of New Mexico", null, null, null, null],
    [null, null, null, null, null],
    [...HEADERS, "Proposed class", "Proposed band"],
    ["P001", "Title 0", 0, "class of P001", "band of P001"],
    ["P002", "Title 1", 0.25, "class of P002", "band of P002"],
    ["P003", "Title 2", 0.5, "class of P003", "band of P003"],
    [null, "Total", 0.75, null, null],
  ]);
});

test("a result whose key stands nowhere is reported, the others are written, and the counts add up", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  const rows = new Map([...results(3), ["P999", ["x", "y"] as const]]);
  const report = await writeByKey(
    book,
    requestFor(book, 3, { rows }),
    testContext(),
  );
  expect(report).toMatchObject({ written: 3, unchanged: 0, complete: false });
  expect(report.failed).toEqual([{ key: "P999", reason: "keyNotFound" }]);
});

test("progress counts the rows that are written", async () => {
  const book = new MemoryWorkbook([rosterSheet(10)]);
  const told: [number, number][] = [];
  const progress = (done: number, total: number): void =>
    void told.push([done, total]);
  await writeByKey(
    book,
    requestFor(book, 10),
    testContext({ rowsPerWrite: 4, progress }),
  );
  expect(told).toEqual([
    [4, 10],
    [8, 10],
    [10, 10],
  ]);
});

test("a row that has not one result for each column is a mistake of the caller", async () => {
  const book = new MemoryWorkbook([rosterSheet(1)]);
  const request = requestFor(book, 1, {
    rows: new Map([[keyOf(0), ["only one"]]]),
  });
  await expect(writeByKey(book, request, testContext())).rejects.toThrow(
    RangeError,
  );
});
