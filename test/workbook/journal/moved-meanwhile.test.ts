/** A roster that is moved or renamed while a run is looked for, to be gone on with or taken back, is found all the same. */
import { resumeRun, revertRun } from "../../../src/workbook/journal";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { requestFor, results, resultsOn, watched } from "../roster-on-sheet";
import {
  aRun,
  ids,
  killedAt,
  killedAtResults,
  ROWS,
  rosterBook,
  sheetOf,
  untilKilled,
  writeTo,
} from "./journalled";

const MOVES: Record<string, (book: MemoryWorkbook) => void> = {
  "a row put in above the header": (book) =>
    book.person.insertRows(sheetOf(book), 0),
  "a column put in left of the key": (book) =>
    book.person.insertColumns(sheetOf(book), 0),
  "the sheet renamed": (book) =>
    book.person.renameSheet(sheetOf(book), "Staff"),
};

/** What stands in the results, wherever they are by now. */
function found(book: MemoryWorkbook): unknown[] {
  const { id } = book.model.sheets[0] ?? { id: "" };
  const sheet = book.model.sheet(id);
  const { rows, columns } = sheet.summary();
  return Array.from({ length: rows * columns }, (_, index) => {
    return sheet.cellAt(Math.floor(index / columns), index % columns).value;
  }).filter((value) => /^(class|band) of/.test(String(value)));
}

test.each(Object.entries(MOVES))(
  "%s at any batch, a killed run is finished (862441)",
  async (_, move) => {
    for (let at = 1; ; at += 1) {
      const book = rosterBook();
      let run = "";
      const context = ids();
      const newId = (): string => (run = run || context.newId());
      const killed = killedAtResults(book, true);
      await untilKilled(
        writeTo(killed, requestFor(book, ROWS), { ...context, newId }),
      );
      let last = 0;
      const workbook = watched(book, (batch) => {
        last = batch;
        if (batch === at) move(book);
      });
      const report = await resumeRun(workbook, run, ids());
      expect(report).toMatchObject({ complete: true });
      expect(found(book)).toHaveLength(2 * ROWS);
      if (last < at) return;
    }
  },
);

test.each(Object.entries(MOVES))(
  "%s at any batch, a run is taken back",
  async (_, move) => {
    for (let at = 1; ; at += 1) {
      const book = rosterBook();
      const run = await aRun(book, { rows: results(ROWS) });
      expect(resultsOn(book).size).toBe(ROWS);
      let last = 0;
      const workbook = watched(book, (batch) => {
        last = batch;
        if (batch === at) move(book);
      });
      const report = await revertRun(workbook, run, ids());
      expect(report).toMatchObject({ restored: ROWS, complete: true });
      expect(found(book)).toEqual([]);
      if (last < at) return;
    }
  },
);

test("what somebody types while a run is being opened is theirs, also where the sheet is renamed and all is planned afresh", async () => {
  for (let at = 1; at <= 16; at += 1) {
    const book = rosterBook();
    await aRun(book, { rows: results(ROWS) });
    const rows = results(ROWS, "; second run");
    let planned = 0;
    const workbook = watched(book, (batch, steps) => {
      if (steps.some(({ step }) => step === "readMerges") && planned === 0)
        planned = batch;
      if (planned === 0) return;
      if (batch === planned + 1) book.person.edit(sheetOf(book), 2, 3, "typed");
      if (batch === planned + at)
        book.person.renameSheet(sheetOf(book), "Staff");
    });
    await writeTo(workbook, requestFor(book, ROWS, { rows }), ids());
    expect({ at, typed: found(book).length }).toEqual({ at, typed: 23 });
    const { id } = book.model.sheets[0] ?? { id: "" };
    expect(book.model.valueAt(id, 2, 3)).toBe("typed");
  }
});

test("a run that is gone on with gives no row what another one held whose key it got meanwhile", async () => {
  const book = rosterBook();
  await aRun(book, { rows: results(ROWS) });
  const rows = results(ROWS, "; second run");
  const killed = killedAt(book, true, (_, steps) =>
    steps.some(
      (step) => step.step === "write" && step.block.sheet === sheetOf(book),
    ),
  );
  const context = ids();
  let run = "";
  const newId = (): string => (run = run || context.newId());
  const request = requestFor(book, ROWS, { rows });
  await untilKilled(writeTo(killed, request, { ...context, newId }));
  // The first row got its result; now the key of the ninth, which did not, stands there too.
  book.person.edit(sheetOf(book), 1, 0, "P009");
  const report = await resumeRun(book, run, ids());
  expect(report.failed).toContainEqual({ key: "P009", reason: "keyTwice" });
  const first = book.model.valueAt(sheetOf(book), 1, 3);
  expect(first).toBe("class of P001; second run");
});
