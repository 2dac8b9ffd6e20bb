/** Which rows are named: those that are positions. And what is told of it while it goes on. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import { COLUMNS, testContext } from "../roster-on-sheet";
import { column, rosterWithoutKey, TITLES } from "./roster-without-key";

const ROWS = ["Analyst", "Subtotal", "Clerk", "Title", "Clerk"];
const IGNORED: ReadonlySet<number> = new Set([2, 4]);

test("rows that are no positions get no id, in a run either, and their blanks stop nothing", async () => {
  const { book, rows } = rosterWithoutKey(ROWS);
  const asked = { ...rows, ignored: IGNORED };
  const context = testContext();
  expect(await ensureRowIds(book, asked, context)).toMatchObject({ added: 3 });
  const named = ["Row id", "id-1", null, "id-2", null, "id-3"];
  expect(column(book, 2)).toEqual(named);
  const report = await writeByKey(
    book,
    {
      ...{ ...asked, key: "ownedRowId", columns: COLUMNS },
      rows: new Map([["id-3", ["class", "band"]]]),
    },
    context,
  );
  expect(report).toMatchObject({ written: 1, complete: true });
  expect(column(book, 2)).toEqual(named);
});

test("rows that are no positions may share what stands in the column, but no position's id", async () => {
  const { book, rows, sheet } = rosterWithoutKey(ROWS);
  const asked = { ...rows, ignored: IGNORED };
  await ensureRowIds(book, asked, testContext());
  for (const row of IGNORED) book.person.edit(sheet, row, 2, "Row id");
  expect(await ensureRowIds(book, asked, testContext())).toMatchObject({
    added: 0,
  });
  book.person.edit(sheet, 4, 2, "id-1");
  expect(await ensureRowIds(book, asked, testContext())).toMatchObject({
    problem: "duplicateKeys",
    addresses: ["C5"],
  });
});

test("rows that are no positions go along when a row is put in above the header", async () => {
  const { book, rows, sheet } = rosterWithoutKey(ROWS);
  let isMoved = false;
  const workbook = {
    sheets: () => book.sheets(),
    selection: () => book.selection(),
    select: (block: Parameters<typeof book.select>[0]) => book.select(block),
    watch: (events: Parameters<typeof book.watch>[0]) => book.watch(events),
    batch: (steps: Parameters<typeof book.batch>[0]) => {
      const isIds = steps.some(
        (step) =>
          step.step === "write" &&
          step.block.sheet === sheet &&
          step.block.row > 0,
      );
      if (isIds && !isMoved) book.person.insertRows(sheet, 0);
      isMoved ||= isIds;
      return book.batch(steps);
    },
  };
  const asked = { ...rows, ignored: IGNORED };
  await ensureRowIds(workbook, asked, testContext());
  expect(isMoved).toBe(true);
  const ids = column(book, 2).slice(2);
  expect(ids.map((id) => id === null)).toEqual([
    ...[false, true, false, true, false],
  ]);
});

test("progress goes up to all rows, and never back", async () => {
  for (const isSecond of [false, true]) {
    const { book, rows } = rosterWithoutKey();
    if (isSecond) await ensureRowIds(book, rows, testContext());
    const told: (readonly [number, number])[] = [];
    await ensureRowIds(
      book,
      rows,
      testContext({
        rowsPerRead: 2,
        rowsPerWrite: 2,
        progress: (done, total) => void told.push([done, total]),
      }),
    );
    const done = told.map(([some]) => some);
    expect(new Set(told.map(([, total]) => total))).toEqual(
      new Set([TITLES.length]),
    );
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(done.at(-1)).toBe(TITLES.length);
    expect(new Set(done).size).toBeGreaterThan(2);
  }
});
