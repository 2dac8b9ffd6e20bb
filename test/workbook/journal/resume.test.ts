/** A pane that is killed at any moment: what its run wrote is finished from the journal alone. */
import {
  readRuns,
  resumeRun,
  type JournalledRun,
} from "../../../src/workbook/journal";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  valuesOn,
  watched,
} from "../roster-on-sheet";
import {
  aRun,
  hashOf,
  ids,
  killedAt,
  killedAtResults,
  lost,
  ROWS,
  rosterBook,
  sheetOf,
  states,
  untilKilled,
  WITH_OVERRIDE,
  writeTo,
} from "./journalled";

async function lastRun(
  book: MemoryWorkbook,
): Promise<JournalledRun | undefined> {
  const runs = await readRuns(book, ids());
  if (!Array.isArray(runs)) throw new Error(JSON.stringify(runs));
  return runs[0];
}

function request(book: MemoryWorkbook): Parameters<typeof writeTo>[1] {
  const rows = new Map(
    [...results(ROWS - 2, " now")].map(([key, cells]) => [
      key,
      [...cells, undefined],
    ]),
  );
  return requestFor(book, ROWS, { columns: WITH_OVERRIDE, rows });
}

test.each([
  ["before", false],
  ["after", true],
])(
  "killed %s any batch took effect, the run is resumed to the same sheet as one that nobody killed",
  async (_, takesEffect) => {
    for (const isFirstRun of [true, false]) {
      const prepared = async (): Promise<MemoryWorkbook> => {
        const book = rosterBook();
        if (!isFirstRun) await aRun(book);
        return book;
      };
      const whole = await prepared();
      const { report } = {
        report: await writeTo(whole, request(whole), ids()),
      };
      expect(report.complete).toBe(true);
      let resumed = 0;
      for (let batch = 1; ; batch += 1) {
        const book = await prepared();
        const killed = killedAt(book, takesEffect, (at) => at === batch);
        const done = await untilKilled(writeTo(killed, request(book), ids()));
        if (done !== "killed") break;
        const run = await lastRun(book);
        const isOpen = run?.state === "running";
        const again = isOpen ? await resumeRun(book, run.id, ids()) : undefined;
        if (again?.problem !== undefined)
          expect(again.problem).toEqual({ problem: "planNotKept" });
        if (again?.complete === true) {
          resumed += 1;
          expect(again).toEqual({ ...report, run: run?.id });
        } else await writeTo(book, request(book), ids());
        expect(hashOf(book)).toBe(hashOf(whole));
        expect((await states(book)).at(-1)).toBe("complete");
      }
      expect(resumed).toBeGreaterThan(8);
    }
  },
);

test("rows that a person moves, and what they type, while nobody writes are respected when the run is resumed", async () => {
  const book = rosterBook();
  await aRun(book, { rows: results(ROWS, " before") });
  const sheet = sheetOf(book);
  await untilKilled(
    writeTo(killedAtResults(book, true), requestFor(book, ROWS), ids()),
  );
  book.person.sortRows(sheet, 1, [...Array(ROWS).keys()].reverse());
  book.person.renameSheet(sheet, "Staff");
  book.person.insertRows(sheet, 0, 2);
  book.person.insertColumns(sheet, 0, 1);
  const typed = valuesOn(book, "Staff").findIndex((row) => row[1] === keyOf(9));
  book.person.edit(sheet, typed, 4, "typed");
  const run = await lastRun(book);
  const report = await resumeRun(book, run?.id ?? "", ids());
  expect(report.failed).toEqual([
    { key: keyOf(9), reason: "changedMeanwhile" },
  ]);
  expect(report).toMatchObject({ written: ROWS - 1, complete: false });
  const rows = valuesOn(book, "Staff").slice(3);
  for (const [, key, , , band, proposed] of rows) {
    const own = results(ROWS).get(String(key));
    expect([band, proposed]).toEqual(
      key === keyOf(9) ? ["typed", `band of ${keyOf(9)} before`] : own,
    );
  }
});

test("results that the last write put into wrong rows before the pane was killed are taken out again", async () => {
  const book = rosterBook();
  await aRun(book, { rows: results(ROWS, " before") });
  const sheet = sheetOf(book);
  let isDone = false;
  const workbook = killedAtResults(book, true);
  const rotated = [ROWS - 1, ...Array(ROWS - 1).keys()];
  const sorting: typeof workbook = {
    ...workbook,
    batch: (steps) => {
      const isWrite = steps.some(
        (step) =>
          step.step === "write" &&
          step.block.rows > 1 &&
          step.block.sheet === sheet,
      );
      if (isWrite && !isDone) book.person.sortRows(sheet, 1, rotated);
      isDone ||= isWrite;
      return workbook.batch(steps);
    },
  };
  const some = results(5);
  await untilKilled(
    writeTo(sorting, requestFor(book, ROWS, { rows: some }), ids()),
  );
  expect(resultsOn(book).get(keyOf(ROWS - 1))).toEqual(some.get(keyOf(0)));
  const run = await lastRun(book);
  const report = await resumeRun(book, run?.id ?? "", ids());
  expect(report).toMatchObject({ written: 5, complete: true, disturbed: [] });
  for (const [key, cells] of results(ROWS, " before"))
    expect(resultsOn(book).get(key)).toEqual(some.get(key) ?? cells);
});

test("a resumed run can be killed and resumed again", async () => {
  const book = rosterBook();
  await untilKilled(
    writeTo(killedAtResults(book, true), requestFor(book, ROWS), ids()),
  );
  const run = (await lastRun(book))?.id ?? "";
  await untilKilled(resumeRun(killedAtResults(book, true), run, ids()));
  const report = await resumeRun(book, run, ids());
  expect(report).toMatchObject({ written: ROWS, complete: true, run });
  expect(resultsOn(book)).toEqual(results(ROWS));
});

test("a journal that somebody wrote into is not taken for the plan", async () => {
  const book = rosterBook();
  await untilKilled(
    writeTo(killedAtResults(book, false), requestFor(book, ROWS), ids()),
  );
  const journal = book.model.sheets.find(
    ({ name }) => name === "Classbook journal",
  );
  const text = String(journal?.cellAt(2, 2).value);
  book.person.edit(journal?.id ?? "", 2, 2, text.replace("P001", "P01"));
  const before = hashOf(book);
  const run = (await lastRun(book))?.id ?? "";
  const report = await resumeRun(book, run, ids());
  expect(report.problem).toEqual({ problem: "planNotKept" });
  expect(hashOf(book)).toBe(before);
  expect(await states(book)).toEqual(["incomplete"]);
});

test("a run that the history does not hold cannot be resumed", async () => {
  const report = await resumeRun(rosterBook(), "none", ids());
  expect(report).toMatchObject({ complete: false, run: undefined });
  expect(report.problem).toEqual({ problem: "runNotFound" });
});

test("an answer that gets lost at any batch, once, keeps no run from its end", async () => {
  for (const takesEffect of [false, true])
    for (let at = 1; at < 200; at += 1) {
      const book = rosterBook();
      let batches = 0;
      const inner = watched(book);
      const workbook = {
        ...inner,
        batch: async (steps: Parameters<typeof inner.batch>[0]) => {
          batches += 1;
          if (batches !== at) return inner.batch(steps);
          if (takesEffect) await inner.batch(steps);
          return lost();
        },
      };
      const report = await writeTo(workbook, request(book), ids());
      expect(report).toMatchObject({ written: ROWS - 2, complete: true });
      expect(await states(book)).toEqual(["complete"]);
      if (batches < at) break;
    }
});

test("a run on row ids is killed and resumed like any other, and no row loses its id", async () => {
  for (let batch = 1; ; batch += 1) {
    const book = rosterBook(4);
    const sheet = sheetOf(book);
    const range = { sheet, headerRow: 0, firstRow: 1, lastRow: 4 };
    await ensureRowIds(book, range, ids());
    const named = valuesOn(book).map((row) => row[3]);
    book.person.edit(sheet, 5, 0, "late");
    const rows = new Map(
      named
        .slice(1)
        .map((id) => [String(id), [`class of ${String(id)}`, null]]),
    );
    const asked = requestFor(book, 5, { key: "ownedRowId", rows });
    const killed = killedAt(book, true, (at) => at === batch);
    const done = await untilKilled(writeTo(killed, asked, ids()));
    const run = await lastRun(book);
    if (run?.state === "running") await resumeRun(book, run.id, ids());
    await writeTo(book, asked, ids());
    const now = valuesOn(book);
    expect(now.slice(0, 5).map((row) => row[3])).toEqual(named);
    expect(now[5]?.[3]).toMatch(/^c/);
    expect(now.slice(1).map((row) => row[4])).toEqual([
      ...named.slice(1).map((id) => `class of ${String(id)}`),
      null,
    ]);
    if (done !== "killed") return;
  }
});
