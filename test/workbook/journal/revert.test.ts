/** Taking a run back: what nobody changed since holds again what it held, the rest is listed, and nothing else is touched. */
import {
  readRuns,
  resumeRun,
  type RevertReport,
  revertRun,
} from "../../../src/workbook/journal";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
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

const OF_OVERRIDE = {
  columns: WITH_OVERRIDE,
  rows: new Map(
    [...results(ROWS)].map(([key, cells]) => [key, [...cells, undefined]]),
  ),
};

test("a first run that is taken back leaves every cell and look as before, its columns gone", async () => {
  const { cells, name } = rosterSheet(ROWS);
  const formulas = [{ row: 3, column: 2, formula: "=B4&C2" }];
  const book = new MemoryWorkbook([
    { name, cells, formulas },
    { name: "Other", cells: [["x", 1]] },
  ]);
  const before = hashOf(book, 2);
  const run = await aRun(book, OF_OVERRIDE);
  expect(hashOf(book, 2)).not.toBe(before);
  const report = await revertRun(book, run, ids());
  expect(report).toEqual({
    restored: ROWS,
    unchanged: 0,
    changedSince: [],
    gone: [],
    columnsRemoved: ["Proposed class", "Proposed band", "Override"],
    complete: true,
  });
  expect(hashOf(book, 2)).toBe(before);
  const [entry] = valuesOn(book, "Classbook").slice(2);
  expect(entry ?? []).toEqual([]);
  expect(await readRuns(book, ids())).toMatchObject([{ state: "reverted" }]);
});

test("a second run that is taken back gives each row what the first one wrote", async () => {
  const book = rosterBook();
  await aRun(book);
  const before = hashOf(book);
  const run = await aRun(book, { rows: results(ROWS - 2, " now") });
  book.person.renameSheet(sheetOf(book), "Staff");
  const report = await revertRun(book, run, ids());
  expect(report).toMatchObject({
    restored: ROWS - 2,
    columnsRemoved: [],
    complete: true,
  });
  book.person.renameSheet(sheetOf(book), "Roster");
  expect(hashOf(book)).toBe(before);
});

test("cells that somebody changed since are left and listed, and so are rows that are gone", async () => {
  const book = rosterBook();
  await aRun(book, { rows: results(ROWS, " before") });
  const run = await aRun(book);
  const sheet = sheetOf(book);
  book.person.edit(sheet, 3, 3, "typed");
  book.person.edit(sheet, 4, 3, `class of ${keyOf(3)} before`);
  book.person.edit(sheet, 4, 4, `band of ${keyOf(3)} before`);
  book.person.deleteRows(sheet, 6, 1);
  book.person.sortRows(sheet, 1, [...Array(ROWS - 1).keys()].reverse());
  const report = await revertRun(book, run, ids());
  expect(report).toMatchObject({
    restored: ROWS - 3,
    unchanged: 1,
    changedSince: [keyOf(2)],
    gone: [keyOf(5)],
    complete: true,
  });
  for (const [key, cells] of resultsOn(book))
    expect(cells).toEqual(
      key === keyOf(2)
        ? ["typed", `band of ${key}`]
        : [`class of ${key} before`, `band of ${key} before`],
    );
  expect(await readRuns(book, ids())).toMatchObject([
    { state: "reverted" },
    { state: "complete" },
  ]);
});

test("the Override column stays where the planner filled it, and goes where it is empty", async () => {
  const book = rosterBook();
  const run = await aRun(book, OF_OVERRIDE);
  book.person.edit(sheetOf(book), 2, 5, "IXGX40");
  const report = await revertRun(book, run, ids());
  expect(report).toMatchObject({
    restored: ROWS,
    columnsRemoved: ["Proposed class", "Proposed band"],
    complete: true,
  });
  expect(valuesOn(book)[0]).toEqual([
    ...["Key", "Title", "FTE", null, null, "Override"],
  ]);
  expect(valuesOn(book)[2]?.[5]).toBe("IXGX40");
});

test("a column that holds a row left alone stays", async () => {
  const book = rosterBook();
  const run = await aRun(book);
  book.person.edit(sheetOf(book), 2, 4, "typed");
  expect(await revertRun(book, run, ids())).toMatchObject({
    restored: ROWS - 1,
    changedSince: [keyOf(1)],
    columnsRemoved: [],
  });
  expect(resultsOn(book).get(keyOf(1))).toEqual([
    `class of ${keyOf(1)}`,
    "typed",
  ]);
});

test("formulas are given back, and formulas that were shifted since are known for ours", async () => {
  const book = rosterBook();
  const sheet = sheetOf(book);
  const formulaAt = (row: number): string => `=MINQUAL(B${row + 1},$A$1)`;
  const keys = [...results(ROWS).keys()];
  const live = new Map(keys.map((key) => [key, [{ formulaAt }, null]]));
  const first = await aRun(book, { rows: live });
  const second = await aRun(book);
  expect(await revertRun(book, second, ids())).toMatchObject({
    restored: ROWS,
    complete: true,
  });
  expect(book.model.sheets[0]?.cellAt(5, 3).formula).toBe("=MINQUAL(B6,$A$1)");
  book.person.insertRows(sheet, 0, 2);
  book.person.insertColumns(sheet, 1, 1);
  expect(await revertRun(book, first, ids())).toMatchObject({
    restored: ROWS,
    columnsRemoved: ["Proposed class", "Proposed band"],
    complete: true,
  });
});

test.each([
  ["before", false],
  ["after", true],
])(
  "killed %s any batch took effect, taking back goes on where it ended",
  async (_, takesEffect) => {
    for (let batch = 1; ; batch += 1) {
      const book = rosterBook();
      const before = hashOf(book);
      const run = await aRun(book, OF_OVERRIDE);
      const killed = killedAt(book, takesEffect, (at) => at === batch);
      const done = await untilKilled(revertRun(killed, run, ids()));
      if (done === "killed") {
        const isByResuming = batch % 2 === 0;
        const open = await states(book);
        const isOpen = open.includes("takes back: running");
        if (isByResuming && isOpen) await resumeRun(book, run, ids());
        const again = await revertRun(book, run, ids());
        if (again.problem?.problem === "planNotKept")
          await revertRun(book, run, ids());
      }
      expect(hashOf(book)).toBe(before);
      expect(await readRuns(book, ids())).toMatchObject([
        { state: "reverted" },
      ]);
      if (done !== "killed") return;
    }
  },
);

test("an answer that gets lost at any batch, once, keeps no taking back from its end", async () => {
  for (const takesEffect of [false, true])
    for (let at = 1; at < 200; at += 1) {
      const book = rosterBook();
      const before = hashOf(book);
      const run = await aRun(book);
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
      const report = await revertRun(workbook, run, ids());
      expect(report).toMatchObject({ complete: true });
      expect(hashOf(book)).toBe(before);
      if (batches < at) break;
    }
});

test("rows and columns that move while a run is taken back cost nobody a cell", async () => {
  for (let at = 1; at < 60; at += 1) {
    const book = rosterBook();
    const sheet = sheetOf(book);
    const run = await aRun(book);
    book.person.edit(sheet, 0, 6, "Notes");
    book.person.edit(sheet, 4, 6, "theirs");
    const workbook = watched(book, (batch) => {
      if (batch !== at) return;
      book.person.sortRows(sheet, 1, [...Array(ROWS).keys()].reverse());
      book.person.insertColumns(sheet, 2, 1);
    });
    const report: RevertReport = await revertRun(workbook, run, ids());
    expect(report.problem).toBeUndefined();
    expect(report).toMatchObject({ restored: ROWS, complete: true });
    const values = valuesOn(book);
    expect(values[0]?.includes("Notes")).toBe(true);
    expect(values.flat().filter((value) => value === "theirs")).toHaveLength(1);
    const own = values
      .flat()
      .filter((value) => /^(class|band) of/.test(String(value)));
    expect(own).toEqual([]);
  }
});

test("a run that is under way is not taken back", async () => {
  const book = rosterBook();
  await untilKilled(
    writeTo(killedAtResults(book, true), requestFor(book, ROWS), ids()),
  );
  const runs = await readRuns(book, ids());
  const run = Array.isArray(runs) ? String(runs[0]?.id) : "";
  const before = hashOf(book);
  expect((await revertRun(book, run, ids())).problem).toMatchObject({
    problem: "runUnderway",
  });
  expect(hashOf(book)).toBe(before);
});

test("a run is taken back once", async () => {
  const book = rosterBook();
  const run = await aRun(book);
  await revertRun(book, run, ids());
  expect((await revertRun(book, run, ids())).problem).toEqual({
    problem: "runEnded",
  });
});
