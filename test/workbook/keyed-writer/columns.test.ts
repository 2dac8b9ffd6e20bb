/** Which columns are ours, and that the writer keeps to them. */
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
} from "../roster-on-sheet";
import { afterARun, headersOn, NOW, secondRun } from "./after-a-run";

test("a column that is not ours is not written, even with the same header", async () => {
  const { cells } = rosterSheet(2);
  const theirs = cells.map((row, index) => [
    ...row,
    index === 0 ? "Proposed class" : "theirs",
  ]);
  const book = new MemoryWorkbook([{ name: "Roster", cells: theirs }]);
  await writeByKey(book, requestFor(book, 2), testContext());
  expect(valuesOn(book)).toEqual([
    [...HEADERS, "Proposed class", "Proposed class (2)", "Proposed band"],
    ["P001", "Title 0", 0, "theirs", "class of P001", "band of P001"],
    ["P002", "Title 1", 0.25, "theirs", "class of P002", "band of P002"],
  ]);
});

test("a column that moved because others were put in or taken out is found again", async () => {
  const { book, sheet } = await afterARun();
  book.person.insertColumns(sheet, 1, 2);
  book.person.deleteColumns(sheet, 3, 1);
  const report = await secondRun(book);
  expect(report).toMatchObject({ written: 3, complete: true });
  expect(report.columns.map(({ column }) => column)).toEqual([4, 5]);
  expect(headersOn(book)).toEqual([
    "Key",
    null,
    null,
    "FTE",
    "Proposed class",
    "Proposed band",
  ]);
});

test("a column whose header was renamed is found again and keeps the planner's name", async () => {
  const { book, sheet } = await afterARun();
  book.person.edit(sheet, 0, 3, "Class, to be discussed");
  const report = await secondRun(book);
  expect(report).toMatchObject({ written: 3, complete: true });
  expect(report.columns[0]).toEqual({
    id: "class",
    header: "Class, to be discussed",
    column: 3,
  });
  expect(headersOn(book)).toEqual([
    ...HEADERS,
    "Class, to be discussed",
    "Proposed band",
  ]);
});

test("our columns are found again when both sheets were renamed", async () => {
  const { book, sheet } = await afterARun();
  book.person.renameSheet(sheet, "Roster of Zoe's team");
  book.person.renameSheet(
    book.model.sheets[1]?.id ?? "",
    "What Classbook knows",
  );
  await secondRun(book);
  expect(book.model.sheets.map(({ name }) => name)).toEqual([
    "Roster of Zoe's team",
    "What Classbook knows",
  ]);
  expect(book.model.sheets[0]?.summary().columns).toBe(5);
});

test("a column that was deleted is made anew, and the ownership sheet lists it once", async () => {
  const { book, sheet } = await afterARun();
  book.person.deleteColumns(sheet, 3, 1);
  expect(await secondRun(book)).toMatchObject({ written: 3, complete: true });
  expect(headersOn(book)).toEqual([
    ...HEADERS,
    "Proposed band",
    "Proposed class",
  ]);
  const ids = valuesOn(book, "Classbook")
    .slice(2)
    .map((row) => row[1]);
  expect(ids.filter((id) => id !== null)).toEqual(["band", "class"]);
});

test("a column whose header was emptied is given up: what is below may be somebody else's", async () => {
  const { book, sheet } = await afterARun();
  book.person.edit(sheet, 0, 3, null);
  await secondRun(book);
  expect(headersOn(book)).toEqual([
    ...HEADERS,
    null,
    "Proposed band",
    "Proposed class",
  ]);
  expect(valuesOn(book)[1]?.[3]).toBe("class of P001");
});

test("a renamed column beside another one that bears its old name is in doubt, and neither is written", async () => {
  const { book, sheet } = await afterARun();
  book.person.edit(sheet, 0, 3, "Notes");
  book.person.edit(sheet, 0, 5, "Proposed class");
  await secondRun(book);
  const [headers, first] = valuesOn(book);
  expect(headers?.slice(3)).toEqual([
    "Notes",
    "Proposed band",
    "Proposed class",
    "Proposed class (2)",
  ]);
  expect(first?.slice(3)).toEqual([
    "class of P001",
    `band of P001${NOW}`,
    null,
    `class of P001${NOW}`,
  ]);
});

test("without the ownership sheet nothing is ours, and new columns are made", async () => {
  const { book } = await afterARun();
  book.person.removeSheet(book.model.sheets[1]?.id ?? "");
  await secondRun(book);
  expect(headersOn(book)).toEqual([
    ...HEADERS,
    "Proposed class",
    "Proposed band",
    "Proposed class (2)",
    "Proposed band (2)",
  ]);
  expect(valuesOn(book)[1]?.[3]).toBe("class of P001");
});

test("a sheet of the planner's that is called Classbook is left alone", async () => {
  const notes = { name: "Classbook", cells: [["My notes", "on classes"]] };
  const book = new MemoryWorkbook([rosterSheet(2), notes]);
  await writeByKey(book, requestFor(book, 2), testContext());
  expect(book.model.sheets.map(({ name }) => name)).toEqual([
    "Roster",
    "Classbook",
    "Classbook 2",
  ]);
  expect(valuesOn(book, "Classbook")).toEqual(notes.cells);
});

test("a copy of a roster under another name has no columns of ours until they are made", async () => {
  const { book } = await afterARun();
  const copy = book.model.addSheet({ name: "Copy", cells: valuesOn(book) });
  const request = requestFor(book, 3, {
    sheet: copy.id,
    rows: results(3, NOW),
  });
  expect(await writeByKey(book, request, testContext())).toMatchObject({
    written: 3,
    complete: true,
  });
  expect(valuesOn(book, "Copy")[1]).toEqual([
    ...["P001", "Title 0", 0, "class of P001", "band of P001"],
    ...[`class of P001${NOW}`, `band of P001${NOW}`],
  ]);
  expect([...resultsOn(book).values()]).toEqual([...results(3).values()]);
});

test("a sheet without room for another column is left alone", async () => {
  const book = new MemoryWorkbook([rosterSheet(2)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  book.person.edit(sheet, 0, 16_383, "last column");
  const report = await writeByKey(book, requestFor(book, 2), testContext());
  expect(report.problem).toEqual({ problem: "noRoom", sheet: "Roster" });
  expect(report).toMatchObject({ written: 0, complete: false });
});

test("columns that are asked for later stand beside the earlier ones, and those keep their results", async () => {
  const { book } = await afterARun();
  const columns = [COLUMNS[1], { id: "reason", header: "Reason" }];
  const rows = new Map([[keyOf(0), ["new band", "because"]]]);
  const report = await writeByKey(
    book,
    requestFor(book, 3, { columns, rows }),
    testContext(),
  );
  expect(report.columns.map(({ column }) => column)).toEqual([4, 5]);
  expect(valuesOn(book)[1]?.slice(3)).toEqual([
    "class of P001",
    "new band",
    "because",
  ]);
});

test("our columns are written where they are, even with a column of the planner's between them", async () => {
  const { book, sheet } = await afterARun();
  book.person.insertColumns(sheet, 4, 1);
  for (const row of [0, 1, 2, 3])
    book.person.edit(sheet, row, 4, `theirs ${row}`);
  expect(await secondRun(book)).toMatchObject({ written: 3, complete: true });
  expect(valuesOn(book).map((row) => row[4])).toEqual([
    "theirs 0",
    "theirs 1",
    "theirs 2",
    "theirs 3",
  ]);
  expect(valuesOn(book)[1]?.slice(3)).toEqual([
    `class of P001${NOW}`,
    "theirs 1",
    `band of P001${NOW}`,
  ]);
});
