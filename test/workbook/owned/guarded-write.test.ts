/** A write that hits other columns because ours moved gives them back what they held, or says that it could not. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  type GuardedWrite,
  guardedWrite,
} from "../../../src/workbook/owned/guarded-write";
import { findOwned } from "../../../src/workbook/owned/owned-columns";
import { ensureColumns } from "../../../src/workbook/owned/make-columns";
import { type Workbook, WorkbookFailure } from "../../../src/workbook/port";
import {
  COLUMNS,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const ROWS = 4;

/** A roster with our two columns in D and E, and a write into their first rows. */
async function aWrite(): Promise<{
  book: MemoryWorkbook;
  sheet: string;
  write: GuardedWrite;
}> {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  const wanted = { sheet, headerRow: 0, lastRow: ROWS, columns: COLUMNS };
  await ensureColumns(book, wanted, testContext());
  const { columns, ownership = "" } = await findOwned(book, sheet, () => 0);
  const cells = [
    ["ours", "ours too"],
    ["ours", undefined],
  ];
  const write = {
    ownership,
    sheet,
    keyColumn: 0,
    columns: [...columns.values()],
    row: 1,
    cells,
  };
  return { book, sheet, write };
}

/** The workbook with the columns pushed right by one ahead of the n-th batch. */
function pushed(
  book: MemoryWorkbook,
  sheet: string,
  ...before: readonly number[]
): Workbook {
  return watched(book, (batch) => {
    if (before.includes(batch)) book.person.insertColumns(sheet, 1);
  });
}

test("columns in their place are written, and the cells are seen before and after", async () => {
  const { book, write } = await aWrite();
  const seen = await guardedWrite(book, write);
  expect(seen.isInPlace).toBe(true);
  expect(seen.before.map(({ key, values }) => [key, ...values])).toEqual([
    ["P001", null, null],
    ["P002", null, null],
  ]);
  expect(seen.after?.map(({ values }) => values)).toEqual([
    ["ours", "ours too"],
    ["ours", null],
  ]);
});

test("values, blanks and formulas of another column are given back", async () => {
  const { book, sheet, write } = await aWrite();
  book.person.edit(sheet, 1, 2, { formula: "=A2" });
  book.person.edit(sheet, 2, 2, null);
  const seen = await guardedWrite(pushed(book, sheet, 1), write);
  expect(seen.isInPlace).toBe(false);
  const [, first, second] = valuesOn(book);
  expect([first, second]).toEqual([
    ["P001", null, "Title 0", null, null, null],
    ["P002", null, "Title 1", null, null, null],
  ]);
  expect(book.model.sheets[0]?.cellAt(1, 3).formula).toBe("=A2");
});

test("an answer that is lost while they are given back does no harm", async () => {
  for (const takesEffect of [true, false]) {
    const { book, sheet, write } = await aWrite();
    const moving = pushed(book, sheet, 1);
    let batches = 0;
    const workbook: Workbook = {
      ...moving,
      async batch(steps) {
        if ((batches += 1) !== 2) return moving.batch(steps);
        if (takesEffect) await moving.batch(steps);
        throw new WorkbookFailure("connectionLost", "unknown");
      },
    };
    expect(await guardedWrite(workbook, write)).toHaveProperty(
      "isInPlace",
      false,
    );
    expect(valuesOn(book)[1]).toEqual(["P001", null, "Title 0", 0, null, null]);
  }
});

test.each([
  [
    "somebody types there",
    (book: MemoryWorkbook, sheet: string) =>
      book.person.edit(sheet, 1, 3, "theirs"),
  ],
  [
    "the sheet is protected",
    (book: MemoryWorkbook, sheet: string) =>
      book.person.protectSheet(sheet, true),
  ],
])(
  "when %s before they are given back, the cells are named",
  async (_, act) => {
    const { book, sheet, write } = await aWrite();
    const workbook = watched(book, (batch) => {
      if (batch === 1) book.person.insertColumns(sheet, 1);
      if (batch === 2) act(book, sheet);
    });
    await expect(guardedWrite(workbook, write)).rejects.toMatchObject({
      problem: { problem: "cellsHit", range: "D2:E3" },
    });
  },
);

test("columns that move again before they are given back get it where they are then", async () => {
  const { book, sheet, write } = await aWrite();
  const workbook = watched(book, (batch) => {
    if (batch === 1) book.person.insertColumns(sheet, 1);
    if (batch === 2) book.person.insertColumns(sheet, 1);
  });
  const seen = await guardedWrite(workbook, write);
  expect(seen.isInPlace).toBe(false);
  const columns = valuesOn(book)
    .slice(0, 3)
    .map((row) => row.slice(3, 7));
  expect(columns).toEqual([
    ["Title", "FTE", "Proposed class", "Proposed band"],
    ["Title 0", 0, null, null],
    ["Title 1", 0.25, null, null],
  ]);
});

test("rows that move before they are given back get it where they are then, and what stands there by now stays", async () => {
  const { book, sheet, write } = await aWrite();
  const workbook = watched(book, (batch) => {
    if (batch === 1) book.person.insertColumns(sheet, 1);
    if (batch !== 2) return;
    book.person.insertRows(sheet, 2, 1);
    book.person.edit(sheet, 2, 3, "typed in between");
  });
  const seen = await guardedWrite(workbook, write);
  expect(seen.isInPlace).toBe(false);
  const column = valuesOn(book)
    .slice(1, 4)
    .map((row) => [row[0], row[3], row[4]]);
  expect(column).toEqual([
    ["P001", 0, null],
    [null, "typed in between", null],
    ["P002", 0.25, null],
  ]);
});

test("a column that is put in beside the cells that were hit does not keep them from being given back", async () => {
  const { book, sheet, write } = await aWrite();
  const workbook = watched(book, (batch) => {
    if (batch === 1) book.person.insertColumns(sheet, 1);
    if (batch === 2) book.person.insertColumns(sheet, 5);
  });
  expect(await guardedWrite(workbook, write)).toHaveProperty(
    "isInPlace",
    false,
  );
  expect(valuesOn(book)[1]).toEqual([
    "P001",
    null,
    "Title 0",
    0,
    null,
    null,
    null,
  ]);
});

test("a constant error cannot be given back, and its cells are named", async () => {
  const { book, sheet, write } = await aWrite();
  const row = book.model.sheets[0]?.rows[1];
  if (row) row[2] = { value: { error: "#N/A" } };
  await expect(
    guardedWrite(pushed(book, sheet, 1), write),
  ).rejects.toMatchObject({
    problem: { problem: "cellsHit", range: "D2:E3" },
  });
});
