/** Columns whose making was interrupted, and columns that move while they are looked for. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { type Workbook, WorkbookFailure } from "../../../src/workbook/port";
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { findOwned } from "../../../src/workbook/owned/owned-columns";
import {
  COLUMNS,
  HEADERS,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";
import { afterARun, headersOn, NOW, secondRun } from "./after-a-run";

test("a column whose making was interrupted is completed, and one that somebody filled meanwhile is given up", async () => {
  for (const filled of [false, true]) {
    const { book, sheet } = await afterARun();
    // As an interrupted run leaves it: recorded, with its header, and not yet seen to have been free.
    book.person.edit(book.model.sheets[1]?.id ?? "", 2, 4, "being made");
    for (const row of [1, 2, 3])
      book.person.edit(sheet, row, 3, filled ? "theirs" : null);
    expect(await secondRun(book)).toMatchObject({ written: 3, complete: true });
    const [headers, first] = valuesOn(book);
    expect(headers?.indexOf("Proposed class")).toBe(filled ? 5 : 3);
    expect(first?.[3]).toBe(filled ? "theirs" : `class of P001${NOW}`);
  }
});

test("a column whose making was interrupted, and whose header somebody wrote over, is somebody else's", async () => {
  const { book, sheet } = await afterARun();
  book.person.edit(book.model.sheets[1]?.id ?? "", 2, 4, "being made");
  for (const row of [0, 1, 2, 3])
    book.person.edit(sheet, row, 3, `theirs ${row}`);
  expect(await secondRun(book)).toMatchObject({ written: 3, complete: true });
  const [headers] = valuesOn(book);
  expect(headers).toEqual([
    ...HEADERS,
    "theirs 0",
    "Proposed band",
    "Proposed class",
  ]);
  expect(valuesOn(book).map((row) => row[3])).toEqual([
    "theirs 0",
    "theirs 1",
    "theirs 2",
    "theirs 3",
  ]);
});

test("columns that change places while they are looked for are found where they are", async () => {
  for (let at = 1; at <= 15; at += 1) {
    const { book, sheet } = await afterARun();
    for (const row of [0, 1, 2, 3])
      book.person.edit(sheet, row, 5, `notes ${row}`);
    const workbook = watched(book, (batch) => {
      if (batch !== at) return;
      // One column in and one out: the sheet is as wide as before.
      book.person.insertColumns(sheet, 3);
      book.person.deleteColumns(sheet, 6);
    });
    const rows = results(3, NOW);
    const report = await writeByKey(
      workbook,
      requestFor(book, 3, { rows }),
      testContext(),
    );
    expect({ at, ...report }).toMatchObject({ at, written: 3, complete: true });
    const moved = [...HEADERS, null, "Proposed class", "Proposed band"];
    const isMoved = report.columns[0]?.column === 4;
    expect(headersOn(book)).toEqual(
      isMoved
        ? moved
        : [...HEADERS, "Proposed class", "Proposed band", "notes 0"],
    );
    expect(resultsOn(book)).toEqual(rows);
  }
});

test.each([
  ["stays there", false],
  ["moves on at once", true],
])(
  "a header that somebody types just where ours goes is given back, when it %s",
  async (_, movesOn) => {
    const book = new MemoryWorkbook([rosterSheet(3)]);
    const sheet = book.model.sheets[0]?.id ?? "";
    let headerWrites = 0;
    const workbook = watched(book, (__, steps) => {
      const isHeaderWrite = steps.some(
        (step) => step.step === "write" && step.block.sheet === sheet,
      );
      if (!isHeaderWrite) return;
      headerWrites += 1;
      if (headerWrites === 1) book.person.edit(sheet, 0, 3, "Notes");
      if (headerWrites === 2 && movesOn) book.person.insertColumns(sheet, 1);
    });
    const report = await writeByKey(
      workbook,
      requestFor(book, 3),
      testContext(),
    );
    expect(report).toMatchObject({ written: 3, complete: true });
    const headers = [...HEADERS, "Notes", "Proposed band", "Proposed class"];
    if (movesOn) headers.splice(1, 0, null as unknown as string);
    expect(headersOn(book)).toEqual(headers);
    expect(resultsOn(book)).toEqual(results(3));
  },
);

test("what a header was written over is given back before anything else is asked, so that no dying pane takes it along", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  let batchesLeft = Infinity;
  const workbook = watched(book, (__, steps) => {
    if (batchesLeft === 0)
      throw new WorkbookFailure("connectionLost", "unknown");
    batchesLeft -= 1;
    const isHeaderWrite = steps.some(
      (step) => step.step === "write" && step.block.sheet === sheet,
    );
    if (!isHeaderWrite || batchesLeft !== Infinity) return;
    book.person.edit(sheet, 0, 4, "Notes");
    batchesLeft = 1;
  });
  await writeByKey(workbook, requestFor(book, 3), testContext());
  expect(headersOn(book)).toEqual([...HEADERS, "Proposed class", "Notes"]);
  const report = await writeByKey(book, requestFor(book, 3), testContext());
  expect(report).toMatchObject({ written: 3, complete: true });
  expect(headersOn(book)).toEqual([
    ...HEADERS,
    "Proposed class",
    "Notes",
    "Proposed band",
  ]);
});

test("headers of a second try, whose answer is lost, are not taken for what the first one was written over", async () => {
  const book = new MemoryWorkbook([rosterSheet(3)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  let headerWrites = 0;
  const plain = watched(book);
  const workbook: Workbook = {
    ...plain,
    async batch(steps) {
      const isHeaderWrite =
        steps.length > 4 &&
        steps.some(
          (step) => step.step === "write" && step.block.sheet === sheet,
        );
      if (isHeaderWrite) headerWrites += 1;
      if (isHeaderWrite && headerWrites === 1)
        book.person.edit(sheet, 0, 3, "Notes");
      const answers = await plain.batch(steps);
      if (isHeaderWrite && headerWrites === 2)
        throw new WorkbookFailure("connectionLost", "unknown");
      return answers;
    },
  };
  const report = await writeByKey(workbook, requestFor(book, 3), testContext());
  expect(report).toMatchObject({ written: 3, complete: true });
  expect(headersOn(book)).toEqual([
    ...HEADERS,
    "Notes",
    "Proposed band",
    "Proposed class",
  ]);
});

test("a sheet that is renamed once its columns stand is no reason to point their records at where they were made", async () => {
  for (let at = 1; at <= 30; at += 1) {
    const book = new MemoryWorkbook([rosterSheet(3)]);
    const sheet = book.model.sheets[0]?.id ?? "";
    let made = 0;
    const workbook = watched(book, (batch, steps) => {
      const isHeaderWrite = steps.some(
        (step) =>
          step.step === "write" &&
          step.block.sheet === sheet &&
          step.block.row === 0,
      );
      if (isHeaderWrite && made === 0) made = batch;
      if (made === 0) return;
      if (batch === made + 1) book.person.insertRows(sheet, 0, 1);
      // One column has to be made once more, after the records of the others have followed them.
      if (batch === made + 4) book.person.edit(sheet, 2, 4, "theirs");
      if (batch === made + at) book.person.renameSheet(sheet, "Staff");
    });
    await writeByKey(workbook, requestFor(book, 3), testContext());
    const headers = valuesOn(book, "Staff")
      .flat()
      .filter((value) => COLUMNS.some(({ header }) => header === value));
    const { columns } = await findOwned(book, sheet, () => 0);
    // Each header of ours that stands there is one that is remembered.
    expect({ at, headers: headers.length }).toEqual({
      at,
      headers: columns.size,
    });
  }
});

test("what somebody typed into a new column is theirs, though rows put in push it down as the room is looked at", async () => {
  for (let at = 1; at <= 12; at += 1) {
    const book = new MemoryWorkbook([rosterSheet(5)]);
    const sheet = book.model.sheets[0]?.id ?? "";
    let made = 0;
    const workbook = watched(book, (batch, steps) => {
      const isHeaderWrite = steps.some(
        (step) => step.step === "write" && step.block.sheet === sheet,
      );
      if (isHeaderWrite && made === 0) {
        made = batch;
        book.person.edit(sheet, 5, 4, "note");
      }
      if (made > 0 && batch === made + at) book.person.insertRows(sheet, 3, 2);
    });
    await writeByKey(workbook, requestFor(book, 5), testContext());
    const rows = valuesOn(book);
    const theirs = rows.find((row) => row.includes("note"))?.indexOf("note");
    const others = rows.map((row) => row[theirs ?? -1]);
    expect({ at, others: others.filter((cell) => cell !== null) }).toEqual({
      at,
      others: ["note"],
    });
  }
});

test("headers that stand beside their records, since the key's column went, are taken out though the first answer is lost", async () => {
  const book = new MemoryWorkbook([rosterSheet(5)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  let made = false;
  let isLost = false;
  const workbook = watched(book, (_, steps) => {
    const writes = steps.some(
      (step) => step.step === "write" && step.block.sheet === sheet,
    );
    if (made && writes && !isLost) {
      isLost = true;
      throw new WorkbookFailure("connectionLost", "unknown");
    }
    if (!writes || made) return;
    made = true;
    book.person.deleteColumns(sheet, 0);
  });
  const report = await writeByKey(workbook, requestFor(book, 5), testContext());
  expect(isLost).toBe(true);
  expect(report.problem).toMatchObject({ problem: "columnsMoved" });
  expect(valuesOn(book).flat()).not.toContain("Proposed class");
  expect(valuesOn(book).flat()).not.toContain("Proposed band");
});
