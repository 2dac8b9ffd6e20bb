/** What a journalled run leaves in the workbook, and who may begin one. */
import {
  abandonRun,
  readChanges,
  readRuns,
  removeHistory,
  resumeRun,
  writeJournalled,
} from "../../../src/workbook/journal";
import { ABOUT } from "../../../src/workbook/budget/own-sheets";
import { writeSheets } from "../../../src/workbook/budget/write-sheets";
import { keepBudgetPlan, keepScenarios } from "../../../src/workbook/kept";
import type { Step } from "../../../src/workbook/port";
import { sayWorkbookProblem } from "../../../src/workbook/problem";
import { FEWER, PLAN } from "../kept/budget-samples";
import {
  requestFor,
  results,
  resultsOn,
  valuesOn,
  watched,
} from "../roster-on-sheet";
import {
  aRun,
  ids,
  killedAtResults,
  ROWS,
  rosterBook,
  sheetOf,
  STAMP,
  states,
  untilKilled,
  writeTo,
} from "./journalled";

test("a run is written, proved, and kept as one line that a person can read", async () => {
  const book = rosterBook();
  const report = await writeTo(book, requestFor(book, ROWS));
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(resultsOn(book)).toEqual(results(ROWS));
  const runs = await readRuns(book, ids());
  expect(runs).toEqual([
    {
      id: report.run,
      state: "complete",
      stamp: STAMP,
      started: "2026-01-31T00:00:00.000Z",
      ended: "2026-01-31T00:00:00.000Z",
      sheetName: "Roster",
      columns: ["Proposed class", "Proposed band"],
      rows: { asked: ROWS, written: ROWS, unchanged: 0, failed: 0 },
    },
  ]);
  const [, headings, line] = valuesOn(book, "Classbook runs");
  expect(headings?.slice(0, 2)).toEqual(["Run", "State"]);
  expect(line?.slice(1, 7)).toEqual([
    "complete",
    "2026-01-31T00:00:00.000Z",
    "2026-01-31T00:00:00.000Z",
    "Ada",
    "Roster",
    "Proposed class\nProposed band",
  ]);
  const journal = book.model.sheets.find(
    ({ name }) => name === "Classbook journal",
  );
  expect(journal?.hidden).toBe(true);
});

test("the whole plan is in the journal before the first cell of the roster is written", async () => {
  const book = rosterBook();
  const sheet = sheetOf(book);
  let blocksThen: number | undefined;
  const workbook = watched(book, (_, steps) => {
    const isOfRoster = (step: Step): boolean =>
      (step.step === "write" || step.step === "look") &&
      step.block.sheet === sheet;
    if (steps.some(isOfRoster))
      blocksThen ??= valuesOn(book, "Classbook journal").length - 2;
  });
  const { run } = await writeTo(workbook, requestFor(book, ROWS));
  expect(blocksThen).toBe(1);
  expect(await readChanges(book, run ?? "", ids(), 3)).toEqual([
    ...["class", "band"].map((of) => ({
      key: "P001",
      column: `Proposed ${of}`,
      before: null,
      after: `${of} of P001`,
    })),
    expect.objectContaining({ key: "P002", column: "Proposed class" }),
  ]);
});

test("a run that would change nothing leaves no entry and writes nothing", async () => {
  const book = rosterBook();
  await aRun(book);
  const workbook = watched(book);
  const again = await writeTo(workbook, requestFor(book, ROWS), ids());
  expect(again).toMatchObject({
    written: 0,
    unchanged: ROWS,
    complete: true,
    run: undefined,
  });
  expect(again.columns).toHaveLength(2);
  expect(workbook.writes()).toBe(0);
  expect(await states(book)).toEqual(["complete"]);
});

test("a second run is refused while one is under way, and told whose it is", async () => {
  const book = rosterBook();
  const killed = killedAtResults(book, false);
  expect(
    await untilKilled(writeTo(killed, requestFor(book, ROWS), ids())),
  ).toBe("killed");
  expect(await states(book)).toEqual(["running"]);
  const before = valuesOn(book);
  const second = await writeTo(book, requestFor(book, ROWS), ids());
  expect(second).toMatchObject({ written: 0, complete: false, run: undefined });
  expect(second.problem).toMatchObject({
    problem: "runUnderway",
    decider: "Ada",
  });
  expect(second.problem && sayWorkbookProblem(second.problem)).toContain(
    "Ada began on 2026-01-31 at 00:00 UTC",
  );
  expect(valuesOn(book)).toEqual(before);
  const runs = await readRuns(book, ids());
  const [run] = Array.isArray(runs) ? runs : [];
  await abandonRun(book, run?.id ?? "", ids());
  expect(await states(book)).toEqual(["incomplete"]);
  const third = await writeTo(book, requestFor(book, ROWS), ids());
  expect(third).toMatchObject({ complete: true });
  expect(resultsOn(book)).toEqual(results(ROWS));
});

test("of two that begin at once one writes and the other is refused", async () => {
  for (let offset = 0; offset < 24; offset += 1) {
    const book = rosterBook();
    let started: Promise<unknown> | undefined;
    const second = (): ReturnType<typeof writeTo> =>
      writeTo(
        book,
        requestFor(book, ROWS, { rows: results(ROWS, " theirs") }),
        ids(),
      );
    const workbook = watched(book, (batch) => {
      if (batch === offset + 1) started = second();
    });
    const first = await writeTo(workbook, requestFor(book, ROWS), ids());
    const other = (await started) as typeof first;
    const written = [first, other].filter(({ complete }) => complete);
    for (const report of [first, other])
      if (!report.complete)
        expect(report.problem).toMatchObject({ problem: "runUnderway" });
    expect(written.length).toBeGreaterThan(0);
    const marks = new Set(
      [...resultsOn(book).values()].map(([cell]) =>
        String(cell).endsWith(" theirs"),
      ),
    );
    expect(marks.size).toBe(1);
  }
});

test("formulas are journalled as they read in any row", async () => {
  const book = rosterBook();
  const formulaAt = (row: number): string => `=MINQUAL($B${row + 1},"B2")`;
  const keys = [...results(ROWS).keys()];
  const rows = new Map(keys.map((key) => [key, [{ formulaAt }, "x"]]));
  const run = await aRun(book, { rows });
  expect(await readChanges(book, run, ids(), 1)).toEqual([
    expect.objectContaining({ after: '=MINQUAL($B2,"B2")', before: null }),
  ]);
  expect(valuesOn(book, "Classbook journal")).toHaveLength(3);
});

test("a formula that more than its row changes is a mistake in the calling code", async () => {
  const book = rosterBook();
  const formulaAt = (row: number): string => `=MINQUAL(${row})`;
  const rows = new Map([["P001", [{ formulaAt }, "x"]]]);
  await expect(writeTo(book, requestFor(book, ROWS, { rows }))).rejects.toThrow(
    RangeError,
  );
});

test("keys and results of every kind come through the journal", async () => {
  const odd = [
    "=1+1",
    "__proto__",
    "Zoe\u0308",
    "a\nb",
    "'x",
    "\u{1F600}",
    "#N/A",
  ];
  const book = rosterBook();
  odd.forEach((key, index) =>
    book.person.edit(sheetOf(book), index + 1, 0, key),
  );
  const keys = odd.map((key) => key.normalize("NFC").trim());
  const rows = new Map(keys.map((key) => [key, [`of ${key}`, "=2+2"]]));
  const run = await aRun(book, { rows });
  await readChanges(book, run, ids(), 100).then((changes) =>
    expect(changes).toHaveLength(2 * odd.length),
  );
  const again = await resumeRun(book, run, ids());
  expect(again.problem).toEqual({ problem: "runEnded" });
});

test("the history goes with its sheets, and the columns stay as ordinary ones", async () => {
  const book = rosterBook();
  await aRun(book);
  await keepBudgetPlan(book, PLAN, ids());
  await keepScenarios(book, [FEWER], ids());
  const budget = Object.values(ABOUT).map((about, index) => ({
    ...{ name: `Classbook budget ${index}`, looks: [], charts: [] },
    cells: [{ row: 0, column: 0, cells: [[about]] }],
  }));
  expect(await writeSheets(book, budget, ids())).toBeUndefined();
  expect(book.model.sheets.length).toBeGreaterThan(7);
  const before = valuesOn(book);
  expect(await removeHistory(book, ids())).toBeUndefined();
  expect(book.model.sheets.map(({ name }) => name)).toEqual(["Roster"]);
  expect(valuesOn(book)).toEqual(before);
  expect(await readRuns(book, ids())).toEqual([]);
  const run = await writeJournalled(book, requestFor(book, ROWS), STAMP, ids());
  expect(run.columns.map(({ header }) => header)).toEqual([
    "Proposed class (2)",
    "Proposed band (2)",
  ]);
});

test("a history that a run is being written to is not removed", async () => {
  const book = rosterBook();
  await untilKilled(
    writeTo(killedAtResults(book, false), requestFor(book, ROWS), ids()),
  );
  expect(await removeHistory(book, ids())).toMatchObject({
    problem: "runUnderway",
  });
  expect(book.model.sheets.length).toBeGreaterThan(2);
});
