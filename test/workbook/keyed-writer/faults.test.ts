/** A fault at each batch of a run in turn, and a run that is taken up after it ended early. */
import {
  writeByKey,
  type WriteReport,
} from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Answer, FailureKind, Step } from "../../../src/workbook/port";
import { doing, fail } from "../faulty-host";
import {
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const ROWS = 20;
const CONTEXT = { rowsPerWrite: 6, rowsPerRead: 9 };

type Fault = (
  book: MemoryWorkbook,
  steps: readonly Step[],
) => Promise<readonly Answer[]>;

const MODES: Readonly<Record<string, Fault>> = {
  "fails before it took effect": async () => lost(),
  "fails in the middle": async (book, steps) => {
    await book.batch(steps.slice(0, Math.floor(steps.length / 2)));
    return lost();
  },
  "takes effect and its answer is lost": async (book, steps) => {
    await book.batch(steps);
    return lost();
  },
  "meets a cell that is being edited": async () =>
    fail("cellBeingEdited", "nothing"),
};

function lost(): never {
  return fail("connectionLost", "unknown");
}

async function batchesOfARun(): Promise<number> {
  let batches = 0;
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const workbook = watched(book, (batch) => (batches = batch));
  await writeByKey(workbook, requestFor(book, ROWS), testContext(CONTEXT));
  return batches;
}

describe.each(Object.entries(MODES))("a batch %s", (_, fault) => {
  test("at each place in turn: the run completes, and its results stand", async () => {
    const last = await batchesOfARun();
    expect(last).toBeGreaterThan(8);
    for (let at = 1; at <= last; at += 1) {
      const book = new MemoryWorkbook([rosterSheet(ROWS)]);
      let batches = 0;
      const workbook = doing(book, (steps) =>
        (batches += 1) === at ? fault(book, steps) : book.batch(steps),
      );
      const report = await writeByKey(
        workbook,
        requestFor(book, ROWS),
        testContext(CONTEXT),
      );
      expect({ at, ...report }).toMatchObject({
        at,
        written: ROWS,
        complete: true,
      });
      expect(resultsOn(book)).toEqual(results(ROWS));
      expect(valuesOn(book)[0]).toHaveLength(5);
    }
  });
});

async function endedEarly(
  kind: FailureKind,
  from: number,
): Promise<[WriteReport, MemoryWorkbook]> {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  let batches = 0;
  const workbook = doing(book, (steps) =>
    (batches += 1) >= from ? fail(kind, "nothing") : book.batch(steps),
  );
  return [
    await writeByKey(workbook, requestFor(book, ROWS), testContext(CONTEXT)),
    book,
  ];
}

test.each<FailureKind>([
  "cellBeingEdited",
  "connectionLost",
  "sheetProtected",
  "sheetMissing",
])(
  "a host that fails for good (%s) ends the run, whose report claims only what stands",
  async (kind) => {
    const last = await batchesOfARun();
    for (let from = 1; from <= last; from += 1) {
      const [report, book] = await endedEarly(kind, from);
      // The last one takes the spare copy away, on which no result hangs.
      expect(report.complete).toBe(from === last);
      expect(report.problem === undefined).toBe(from === last);
      expect(report.written + report.unchanged + report.failed.length).toBe(
        ROWS,
      );
      const failed = new Set(report.failed.map(({ key }) => key));
      for (const [key, cells] of results(ROWS)) {
        if (!failed.has(key)) expect(resultsOn(book).get(key)).toEqual(cells);
      }
    }
  },
);

test("a run that ended early, wherever it did, is taken up by the next one", async () => {
  const last = await batchesOfARun();
  const stood = new Set<number>();
  for (let from = 1; from <= last; from += 1) {
    const [, book] = await endedEarly("connectionLost", from);
    const cells = [...resultsOn(book).values()];
    const standing = cells.filter(
      ([cell]) => cell !== null && cell !== undefined,
    ).length;
    stood.add(standing);
    const report = await writeByKey(
      book,
      requestFor(book, ROWS),
      testContext(),
    );
    expect(report).toMatchObject({
      written: ROWS - standing,
      unchanged: standing,
      complete: true,
    });
    expect(resultsOn(book)).toEqual(results(ROWS));
  }
  expect([...stood]).toEqual([0, 6, 12, 18, 20]);
});

test("an answer with too few rows is never taken for blank cells", async () => {
  const last = await batchesOfARun();
  for (let at = 1; at <= last; at += 1) {
    const book = new MemoryWorkbook([rosterSheet(ROWS)]);
    let batches = 0;
    const workbook = doing(book, async (steps) => {
      const answers = await book.batch(steps);
      return (batches += 1) === at ? answers.map(withoutFirstRow) : answers;
    });
    const report = await writeByKey(
      workbook,
      requestFor(book, ROWS),
      testContext(CONTEXT),
    );
    if (!report.complete)
      expect(report.problem).toMatchObject({ kind: "connectionLost" });
    const failed = new Set(report.failed.map(({ key }) => key));
    for (const [key, cells] of results(ROWS)) {
      const standing = resultsOn(book).get(key);
      expect(failed.has(key) ? cells : standing).toEqual(cells);
      expect([cells, [null, null]]).toContainEqual(standing);
    }
  }
});

function withoutFirstRow(answer: Answer): Answer {
  return answer.step === "read"
    ? { step: "read", values: answer.values.slice(1) }
    : answer;
}
