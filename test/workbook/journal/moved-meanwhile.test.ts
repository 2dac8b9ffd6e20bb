/** A roster that is moved or renamed while a run is looked for, to be gone on with or taken back, is found all the same. */
import { resumeRun, revertRun } from "../../../src/workbook/journal";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { requestFor, results, resultsOn, watched } from "../roster-on-sheet";
import {
  aRun,
  ids,
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
