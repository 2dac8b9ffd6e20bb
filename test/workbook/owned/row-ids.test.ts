/** The row-id column: made where no key is unique, and kept by the rows whatever happens to them. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import { type Workbook, WorkbookFailure } from "../../../src/workbook/port";
import { COLUMNS, testContext, valuesOn, watched } from "../roster-on-sheet";
import { column, rosterWithoutKey, TITLES } from "./roster-without-key";

test("each row gets an id of its own in a column of ours, as text", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  const ids = await ensureRowIds(book, rows, testContext());
  expect(ids).toEqual({ column: 2, header: "Row id", added: 5 });
  expect(column(book, 2)).toEqual([
    "Row id",
    "id-1",
    "id-2",
    "id-3",
    "id-4",
    "id-5",
  ]);
  expect(book.model.sheets[0]?.lookAt(1, 2)).toMatchObject({
    numberFormat: "@",
  });
  expect(sheet).toBe(rows.sheet);
});

test("a second time nothing is written", async () => {
  const { book, rows } = rosterWithoutKey();
  await ensureRowIds(book, rows, testContext());
  const workbook = watched(book);
  expect(await ensureRowIds(workbook, rows, testContext())).toMatchObject({
    added: 0,
  });
  expect(workbook.writes()).toBe(0);
});

test("ids stay with their rows when these are sorted, and new rows get new ones", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  const context = testContext();
  await ensureRowIds(book, rows, context);
  book.person.sortRows(sheet, 1, [4, 2, 0, 3, 1]);
  book.person.insertRows(sheet, 3, 1);
  book.person.edit(sheet, 3, 0, "New");
  expect(
    await ensureRowIds(book, { ...rows, lastRow: 6 }, context),
  ).toMatchObject({ added: 1 });
  expect(
    valuesOn(book)
      .slice(1)
      .map(([title, , id]) => [title, id]),
  ).toEqual([
    ["Clerk", "id-5"],
    ["Manager", "id-3"],
    ["New", "id-6"],
    ["Analyst", "id-1"],
    ["Analyst", "id-4"],
    ["Analyst", "id-2"],
  ]);
});

test("a row that holds nothing gets no id", async () => {
  const { book, rows } = rosterWithoutKey(["Analyst", null, "Clerk"]);
  expect(await ensureRowIds(book, rows, testContext())).toMatchObject({
    added: 2,
  });
  expect(column(book, 2)).toEqual(["Row id", "id-1", null, "id-2"]);
});

test("an id that was copied along with its row stops the work, and the copies are listed", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  await ensureRowIds(book, rows, testContext());
  book.person.edit(sheet, 4, 2, "id-1");
  const problem = await ensureRowIds(book, rows, testContext());
  expect(problem).toEqual({
    problem: "duplicateKeys",
    addresses: ["C5"],
    count: 1,
  });
});

test("a protected sheet gets no ids", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  book.person.protectSheet(sheet, true);
  const problem = await ensureRowIds(book, rows, testContext());
  expect(problem).toEqual({ problem: "sheetProtected", sheet: "Roster" });
});

test("results are written by the ids, which are made and proved first", async () => {
  const { book, rows } = rosterWithoutKey();
  await ensureRowIds(book, rows, testContext());
  const results = new Map(
    ["id-1", "id-3"].map((id) => [id, [`class of ${id}`, "band"]]),
  );
  const request = {
    ...rows,
    key: "ownedRowId",
    columns: COLUMNS,
    rows: results,
  } as const;
  const report = await writeByKey(book, request, testContext());
  expect(report).toMatchObject({ written: 2, complete: true });
  expect(column(book, 3)).toEqual([
    "Proposed class",
    "class of id-1",
    null,
    "class of id-3",
    null,
    null,
  ]);
  const unknown = { ...request, rows: new Map([["id-99", ["x", "y"]]]) };
  expect((await writeByKey(book, unknown, testContext())).failed).toEqual([
    { key: "id-99", reason: "keyNotFound" },
  ]);
});

test("results written by id reach their rows although these are sorted before every write", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  await ensureRowIds(book, rows, testContext());
  let sorts = 0;
  const workbook = watched(book, (_, steps) => {
    const isWrite = steps.some(
      (step) =>
        step.step === "write" &&
        step.block.sheet === sheet &&
        step.block.row > 0,
    );
    if (isWrite && (sorts += 1) <= 3)
      book.person.sortRows(sheet, 1, [1, 2, 3, 4, 0]);
  });
  const results = new Map(
    [1, 2, 3, 4, 5].map((id) => [`id-${id}`, [`class of id-${id}`, "band"]]),
  );
  const request = {
    ...rows,
    key: "ownedRowId",
    columns: COLUMNS,
    rows: results,
  } as const;
  expect(await writeByKey(workbook, request, testContext())).toMatchObject({
    written: 5,
    complete: true,
  });
  expect(sorts).toBeGreaterThan(3);
  for (const row of valuesOn(book).slice(1))
    expect(row[3]).toBe(`class of ${String(row[2])}`);
});

test("an id is not lost when rows are sorted just before new ones are written", async () => {
  for (const order of [
    [5, 0, 1, 2, 3, 4],
    [1, 2, 3, 4, 5, 0],
    [2, 5, 4, 0, 3, 1],
  ]) {
    const { book, rows, sheet } = rosterWithoutKey();
    const context = testContext();
    await ensureRowIds(book, rows, context);
    const idOfTitle = new Map(
      valuesOn(book)
        .slice(1)
        .map((row, index) => [`${index} ${String(row[0])}`, row[2]]),
    );
    for (let row = 1; row <= 5; row += 1)
      book.person.edit(sheet, row, 1, `${row - 1} ${TITLES[row - 1]}`);
    book.person.edit(sheet, 6, 0, "New");
    let isSorted = false;
    const workbook = watched(book, (_, steps) => {
      const isWrite = steps.some((step) => step.step === "write");
      if (isWrite && !isSorted) book.person.sortRows(sheet, 1, order);
      isSorted ||= isWrite;
    });
    expect(
      await ensureRowIds(workbook, { ...rows, lastRow: 6 }, context),
    ).toHaveProperty("column", 2);
    expect(isSorted).toBe(true);
    const now = valuesOn(book).slice(1);
    expect(new Set(now.map((row) => row[2])).size).toBe(6);
    for (const [, name, id] of now) {
      if (typeof name === "string") expect(id).toBe(idOfTitle.get(name));
    }
  }
});

test("ids survive a sheet that is sorted again and again while they are given back", async () => {
  for (let turn = 1; turn <= 5; turn += 1) {
    const { book, rows, sheet } = rosterWithoutKey();
    const context = { ...testContext(), rowsPerWrite: 1 };
    await ensureRowIds(book, rows, context);
    for (let row = 1; row <= 5; row += 1)
      book.person.edit(sheet, row, 1, `id-${row}`);
    for (const row of [6, 7]) book.person.edit(sheet, row, 0, "New");
    const order = Array.from({ length: 7 }, (_, index) => (index + turn) % 7);
    let sorts = 0;
    const workbook = watched(book, (_, steps) => {
      const isWrite = steps.some(({ step }) => step === "write");
      if (isWrite && (sorts += 1) <= 4) book.person.sortRows(sheet, 1, order);
    });
    expect(
      await ensureRowIds(workbook, { ...rows, lastRow: 7 }, context),
    ).toHaveProperty("column", 2);
    const now = valuesOn(book).slice(1);
    expect(new Set(now.map(([, , id]) => id)).size).toBe(7);
    for (const [, was, id] of now) if (was !== null) expect(id).toBe(was);
  }
});

test("a row that is deleted while it is owed its id does not hold up the others", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  const context = testContext();
  await ensureRowIds(book, rows, context);
  book.person.edit(sheet, 6, 0, "New");
  let writes = 0;
  const workbook = watched(book, (_, steps) => {
    if (!steps.some(({ step }) => step === "write")) return;
    writes += 1;
    if (writes === 1) book.person.sortRows(sheet, 1, [5, 1, 2, 3, 4, 0]);
    // Just as it is given back.
    if (writes === 2) book.person.deleteRows(sheet, 6);
  });
  const ids = await ensureRowIds(workbook, { ...rows, lastRow: 6 }, context);
  expect(ids).toHaveProperty("column", 2);
  const now = valuesOn(book)
    .slice(1)
    .map(([, , id]) => id);
  expect(now.slice(1)).toEqual(["id-2", "id-3", "id-4", "id-5"]);
  expect(now[0]).toMatch(/^id-/);
});

test("ids and the columns beside them are as before when columns move just before an id is written", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  const context = testContext();
  await ensureRowIds(book, rows, context);
  book.person.edit(sheet, 6, 0, "New");
  book.person.edit(sheet, 6, 1, 0.5);
  const before = valuesOn(book);
  let isMoved = false;
  const workbook = watched(book, (_, steps) => {
    const isWrite = steps.some(({ step }) => step === "write");
    if (isWrite && !isMoved) book.person.insertColumns(sheet, 0);
    isMoved ||= isWrite;
  });
  expect(
    await ensureRowIds(workbook, { ...rows, lastRow: 6 }, context),
  ).toMatchObject({ column: 3, added: 1 });
  const now = valuesOn(book).map((row) => row.slice(1));
  expect(now.slice(0, 6)).toEqual(before.slice(0, 6));
  expect(now[6]?.slice(0, 2)).toEqual(["New", 0.5]);
  expect(before.map((row) => row[2])).not.toContain(now[6]?.[2]);
});

test("a fault at any batch leaves every row with one id", async () => {
  for (let at = 1; at <= 40; at += 1) {
    for (const takesEffect of [true, false]) {
      const { book, rows } = rosterWithoutKey();
      let batches = 0;
      const workbook: Workbook = {
        ...watched(book),
        async batch(steps) {
          if ((batches += 1) !== at) return book.batch(steps);
          if (takesEffect) await book.batch(steps);
          throw new WorkbookFailure("connectionLost", "unknown");
        },
      };
      await ensureRowIds(workbook, rows, testContext());
      await ensureRowIds(
        book,
        rows,
        testContext({
          newId: (
            (n) => () =>
              `later-${(n += 1)}`
          )(0),
        }),
      );
      const ids = column(book, 2).slice(1);
      expect(ids.every((id) => typeof id === "string")).toBe(true);
      expect(new Set(ids).size).toBe(5);
    }
  }
});
