/** What happens to a sheet while results are written into it: the scenarios of data loss, by their numbers, first those of rows and people. */
import { readRuns, resumeRun, revertRun } from "../../../src/workbook/journal";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { type Step, WorkbookFailure } from "../../../src/workbook/port";
import { sayWorkbookProblem } from "../../../src/workbook/problem";
import {
  aRun,
  hashOf,
  ids,
  killedAtResults,
  ROWS,
  rosterBook,
  sheetOf,
  untilKilled,
  writeTo,
} from "../journal/journalled";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const REVERSED = [...Array(ROWS).keys()].reverse();

/** A workbook in which something is done just before the first results are written. */
function beforeResults(
  book: MemoryWorkbook,
  act: () => void,
): ReturnType<typeof watched> {
  let isDone = false;
  const isResult = (step: Step): boolean =>
    step.step === "write" &&
    step.block.sheet === sheetOf(book) &&
    step.block.rows > 1;
  return watched(book, (_, steps) => {
    if (isDone || !steps.some(isResult)) return;
    isDone = true;
    act();
  });
}

async function runWith(
  act: (book: MemoryWorkbook, sheet: string) => void,
): Promise<{
  book: MemoryWorkbook;
  report: Awaited<ReturnType<typeof writeTo>>;
}> {
  const book = rosterBook();
  await aRun(book, { rows: results(ROWS, " before") });
  const workbook = beforeResults(book, () => act(book, sheetOf(book)));
  const report = await writeTo(workbook, requestFor(book, ROWS), ids());
  return { book, report };
}

test("1: what a person types into our columns during a run is theirs, and is reported", async () => {
  const { book, report } = await runWith(({ person }, sheet) =>
    person.edit(sheet, 2, 3, "typed"),
  );
  expect(report.failed).toEqual([
    { key: keyOf(1), reason: "changedMeanwhile" },
  ]);
  expect(resultsOn(book).get(keyOf(1))?.[0]).toBe("typed");
});

test("2: rows that are sorted, put in and taken out during a run keep their own results", async () => {
  const { book, report } = await runWith(({ person }, sheet) => {
    person.sortRows(sheet, 1, REVERSED);
    person.insertRows(sheet, 4, 1);
    person.edit(sheet, 4, 0, "new");
    person.deleteRows(sheet, 1, 1);
  });
  expect(report.failed).toEqual([
    { key: keyOf(ROWS - 1), reason: "keyVanished" },
  ]);
  const expected = results(ROWS - 1);
  for (const [key, cells] of resultsOn(book))
    expect(cells).toEqual(expected.get(key) ?? [null, null]);
});

test("3: hidden rows are written like the others", async () => {
  const { book, report } = await runWith(({ person }, sheet) =>
    person.hideRows(sheet, 2, 4),
  );
  expect(report.complete).toBe(true);
  expect(resultsOn(book)).toEqual(results(ROWS));
});

test("4: merged cells in the key or our columns are refused with their addresses, and nothing is written", async () => {
  for (const column of [0, 3]) {
    const area = { row: 2, column, rows: 2, columns: 1 };
    const book = new MemoryWorkbook([{ ...rosterSheet(ROWS), merges: [area] }]);
    const before = hashOf(book);
    const { problem } = await writeTo(book, requestFor(book, ROWS), ids());
    expect(problem).toMatchObject({ problem: "mergedCells", count: 1 });
    expect(hashOf(book)).toBe(before);
  }
});

test("5: a protected sheet stays as it is, from the start or from the moment on when it is protected", async () => {
  const book = rosterBook();
  book.person.protectSheet(sheetOf(book), true);
  const before = hashOf(book);
  const refused = await writeTo(book, requestFor(book, ROWS), ids());
  expect(refused.problem).toMatchObject({ problem: "sheetProtected" });
  expect(hashOf(book)).toBe(before);
  const { book: later, report } = await runWith(({ person }, sheet) =>
    person.protectSheet(sheet, true),
  );
  expect(report.problem).toMatchObject({ kind: "sheetProtected" });
  expect(resultsOn(later)).toEqual(results(ROWS, " before"));
});

test("6: a table with a total row keeps both; the total is no position", async () => {
  const { cells, name } = rosterSheet(ROWS);
  const total = [null, "Total", 66];
  const table = { name: "Staff", hasTotals: true, row: 0, column: 0 };
  const size = { rows: ROWS + 2, columns: 3 };
  const book = new MemoryWorkbook([
    { name, cells: [...cells, total], tables: [{ ...table, ...size }] },
  ]);
  const request = requestFor(book, ROWS, { lastRow: ROWS + 1 });
  const refused = await writeTo(book, request, ids());
  expect(refused.problem).toMatchObject({ problem: "blankKeys" });
  const ignored = new Set([ROWS + 1]);
  const report = await writeTo(book, { ...request, ignored }, ids());
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(valuesOn(book)[ROWS + 1]).toEqual([...total, null, null]);
});

test("7: a sheet that is renamed is followed", async () => {
  const { book, report } = await runWith(({ person }, sheet) =>
    person.renameSheet(sheet, "Staff 2026"),
  );
  expect(report.complete).toBe(true);
  expect(valuesOn(book, "Staff 2026")[1]?.[3]).toBe(`class of ${keyOf(0)}`);
});

test("8: a sheet that is deleted ends the run with a message, and the journal stays", async () => {
  const { book, report } = await runWith(({ person, model }, sheet) => {
    model.addSheet({ name: "Other", cells: [] });
    person.removeSheet(sheet);
  });
  expect(report).toMatchObject({ complete: false });
  expect(report.problem && sayWorkbookProblem(report.problem)).toMatch(/sheet/);
  const runs = await readRuns(book, ids());
  expect(Array.isArray(runs) && runs[0]?.state).toBe("incomplete");
});

test("9: of two people who write at once one is refused, and no row is mixed", async () => {
  const book = rosterBook();
  let other: ReturnType<typeof writeTo> | undefined;
  const theirs = { rows: results(ROWS, " theirs") };
  const workbook = beforeResults(book, () => {
    other = writeTo(book, requestFor(book, ROWS, theirs), ids());
  });
  const report = await writeTo(workbook, requestFor(book, ROWS), ids());
  expect(report.complete).toBe(true);
  expect((await other)?.problem).toMatchObject({ problem: "runUnderway" });
  expect(resultsOn(book)).toEqual(results(ROWS));
});

test("10: nothing but reads, writes, looks and sheets of ours is asked of a host: no step changes how it calculates", async () => {
  const book = rosterBook();
  const steps = new Set<string>();
  const workbook = watched(book, (_, asked) =>
    asked.forEach(({ step }) => steps.add(step)),
  );
  await writeTo(workbook, requestFor(book, ROWS), ids());
  expect([...steps].sort()).toEqual([
    ...["addSheet", "clear", "copy", "look", "read", "readFormulas"],
    ...["readMerges", "removeSheet", "write"],
  ]);
});

test("11: a run that is taken back leaves every cell, formula and look as before, by hash", async () => {
  const book = rosterBook();
  const before = hashOf(book);
  const run = await aRun(book);
  expect(await revertRun(book, run, ids())).toMatchObject({ complete: true });
  expect(hashOf(book)).toBe(before);
});

test("12: a write that fails before, in the middle of, or after taking effect is found out and made up for", async () => {
  for (const part of [0, 0.5, 1]) {
    const book = rosterBook();
    let isDone = false;
    const inner = watched(book);
    const report = await writeTo(
      {
        ...inner,
        batch: async (steps) => {
          const isResult = steps.some(
            (step) =>
              step.step === "write" &&
              step.block.sheet === sheetOf(book) &&
              step.block.rows > 1,
          );
          if (isDone || !isResult) return inner.batch(steps);
          isDone = true;
          await inner.batch(steps.slice(0, Math.ceil(part * steps.length)));
          throw new WorkbookFailure("connectionLost", "unknown");
        },
      },
      requestFor(book, ROWS),
      ids(),
    );
    expect(report).toMatchObject({ written: ROWS, complete: true });
  }
});

test("13: a cell that is being edited is waited for, and given up after a limit with nothing half done", async () => {
  for (const times of [1, 19, Infinity]) {
    const book = rosterBook();
    let left = times;
    const context = ids();
    const workbook = watched(book, () => {
      if (left-- > 0) throw new WorkbookFailure("cellBeingEdited", "nothing");
    });
    const before = hashOf(book);
    const report = await writeTo(workbook, requestFor(book, ROWS), context);
    expect(report.complete).toBe(times !== Infinity);
    expect(context.waits.length).toBeGreaterThan(0);
    if (times === Infinity) expect(hashOf(book)).toBe(before);
  }
});

test("14: a payload that is refused is halved, and no row is skipped", async () => {
  const book = rosterBook();
  const workbook = watched(book, (_, steps) => {
    const isLarge = (step: Step): boolean =>
      step.step === "write" && step.block.rows > 1;
    if (steps.some(isLarge)) throw new WorkbookFailure("tooLarge", "nothing");
  });
  const report = await writeTo(workbook, requestFor(book, ROWS), ids());
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(resultsOn(book)).toEqual(results(ROWS));
});

test("15: a read that answers fewer rows ends in an error, not in blanks", async () => {
  const book = rosterBook();
  const inner = watched(book);
  const before = hashOf(book);
  const report = await writeTo(
    {
      ...inner,
      batch: async (steps) =>
        (await inner.batch(steps)).map((answer) =>
          answer.step === "read" && answer.values.length > 1
            ? { ...answer, values: answer.values.slice(1) }
            : answer,
        ),
    },
    requestFor(book, ROWS),
    ids(),
  );
  expect(report.problem).toMatchObject({ kind: "connectionLost" });
  expect(hashOf(book)).toBe(before);
});

test("24: duplicate and blank keys stop a run before it writes, with their addresses", async () => {
  for (const [key, problem] of [
    [keyOf(0), "duplicateKeys"],
    [null, "blankKeys"],
  ] as const) {
    const book = rosterBook();
    book.person.edit(sheetOf(book), 5, 0, key);
    const before = hashOf(book);
    const report = await writeTo(book, requestFor(book, ROWS), ids());
    expect(report.problem).toEqual({ problem, addresses: ["A6"], count: 1 });
    expect(hashOf(book)).toBe(before);
  }
});

test("27: a pane that is killed is gone on with from the workbook alone", async () => {
  const book = rosterBook();
  await untilKilled(
    writeTo(killedAtResults(book, true), requestFor(book, ROWS), ids()),
  );
  const runs = await readRuns(book, ids());
  const run = Array.isArray(runs) ? String(runs[0]?.id) : "";
  const report = await resumeRun(book, run, ids());
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(resultsOn(book)).toEqual(results(ROWS));
});
