/** Reading a roster whole, in pieces, and never torn. */
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookFailure } from "../../src/workbook/port";
import { readRoster } from "../../src/workbook/read-roster";
import { rosterSheet, testContext, valuesOn, watched } from "./roster-on-sheet";

const sheetOf = (book: MemoryWorkbook): string =>
  book.model.sheets[0]?.id ?? "";

test("all cells are read, with what is known of the sheet", async () => {
  const book = new MemoryWorkbook([rosterSheet(25)]);
  const roster = await readRoster(
    book,
    sheetOf(book),
    testContext({ rowsPerRead: 7 }),
  );
  expect(roster).toEqual({
    sheet: (await book.sheets())[0],
    cells: valuesOn(book),
  });
});

test("an empty sheet is read as no rows", async () => {
  const book = new MemoryWorkbook([{ name: "Empty", cells: [] }]);
  expect(await readRoster(book, sheetOf(book), testContext())).toMatchObject({
    cells: [],
  });
});

test("pieces that are too large are halved", async () => {
  const book = new MemoryWorkbook([rosterSheet(25)]);
  const workbook = watched(book, (_, steps) => {
    if (steps.some((step) => step.step === "read" && step.block.rows > 4)) {
      throw new WorkbookFailure("tooLarge", "nothing");
    }
  });
  const roster = await readRoster(workbook, sheetOf(book), testContext());
  expect(roster).toMatchObject({ cells: valuesOn(book) });
});

test("a sheet that changes while it is read is read again", async () => {
  const book = new MemoryWorkbook([rosterSheet(20)]);
  const sheet = sheetOf(book);
  const workbook = watched(book, (batch) => {
    if (batch === 2)
      book.person.sortRows(sheet, 1, [...Array(20).keys()].reverse());
  });
  const roster = await readRoster(
    workbook,
    sheet,
    testContext({ rowsPerRead: 8 }),
  );
  expect(roster).toMatchObject({ cells: valuesOn(book) });
});

test("a sheet that never comes to rest is not read torn", async () => {
  const book = new MemoryWorkbook([rosterSheet(20)]);
  const sheet = sheetOf(book);
  const workbook = watched(book, (batch) =>
    book.person.edit(sheet, 1, 2, batch),
  );
  const roster = await readRoster(workbook, sheet, testContext());
  expect(roster).toEqual({ problem: "neverAtRest", sheet: "Roster" });
});

test("a sheet that is gone, and a host that does not answer, are said to be so", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  expect(await readRoster(book, "gone", testContext())).toEqual({
    problem: "sheetMissing",
  });
  const deaf = watched(book, () => {
    throw new WorkbookFailure("connectionLost", "unknown");
  });
  const context = testContext();
  expect(await readRoster(deaf, sheetOf(book), context)).toMatchObject({
    kind: "connectionLost",
  });
  expect(context.waits).toHaveLength(5);
});
