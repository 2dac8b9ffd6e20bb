/** A host that spreads a block over the rows that a filter shows costs no cell. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Step, Workbook } from "../../../src/workbook/port";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const ROWS = 24;
const CONTEXT = { rowsPerWrite: 7, rowsPerRead: 11 };

/** As office-js #224 tells: the cells of a block with hidden rows go to the rows that show, in order, and the last are lost. */
function spreading(book: MemoryWorkbook): Workbook {
  const spread = (step: Step): Step[] => {
    if (step.step !== "write" || step.block.rows === 1) return [step];
    const hidden = book.model.sheet(step.block.sheet).hiddenRows;
    const { row, rows } = step.block;
    const shown = Array.from({ length: rows }, (_, at) => row + at).filter(
      (at) => !hidden.has(at),
    );
    return shown.map((at, index) => ({
      ...step,
      block: { ...step.block, row: at, rows: 1 },
      cells: [step.cells[index] ?? []],
    }));
  };
  return {
    ...watched(book),
    batch: async (steps) => {
      const answers = await Promise.all(
        steps.map(async (step) => (await book.batch(spread(step)))[0]),
      );
      return answers.map((answer, index) => {
        const step = steps[index]?.step;
        return answer ?? { step: step === "write" ? "write" : "look" };
      });
    },
  };
}

test("every row gets its own result, hidden or not, and no other row is touched", async () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const book = new MemoryWorkbook([rosterSheet(ROWS)]);
    const sheet = book.model.sheets[0]?.id ?? "";
    await writeByKey(
      book,
      requestFor(book, ROWS, { rows: results(ROWS, " before") }),
      testContext(),
    );
    // A subtotal without a key holds something in a column of ours.
    book.person.edit(sheet, 9, 0, null);
    book.person.edit(sheet, 9, 3, "subtotal");
    for (let row = 1; row <= ROWS; row += 1)
      if ((row * 7919 + seed * 104729) % 3 === 0)
        book.person.hideRows(sheet, row);
    const keys = [...results(ROWS).keys()];
    const asked = new Map(
      [...results(ROWS, " now")].filter(
        ([key], index) => key !== keyOf(8) && (index + seed) % 4 !== 0,
      ),
    );
    const report = await writeByKey(
      spreading(book),
      requestFor(book, ROWS, { rows: asked, ignored: new Set([9]) }),
      testContext(CONTEXT),
    );
    expect(report).toMatchObject({
      written: asked.size,
      complete: true,
      disturbed: [],
      strays: 0,
    });
    for (const key of keys)
      if (key !== keyOf(8))
        expect(resultsOn(book).get(key)).toEqual(
          asked.get(key) ?? results(ROWS, " before").get(key),
        );
    expect(valuesOn(book)[9]?.slice(3)).toEqual([
      "subtotal",
      `band of ${keyOf(8)} before`,
    ]);
  }
});

test("rows are written in blocks again and again while the host does that right", async () => {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  const sheet = book.model.sheets[0]?.id ?? "";
  book.person.hideRows(sheet, 3, 5);
  let singleRows = 0;
  const workbook = watched(book, (_, steps) => {
    for (const step of steps)
      if (step.step === "write" && step.block.sheet === sheet)
        singleRows += Number(step.block.row > 0 && step.block.rows === 1);
  });
  const report = await writeByKey(
    workbook,
    requestFor(book, ROWS),
    testContext(),
  );
  expect(report).toMatchObject({ written: ROWS, complete: true });
  expect(singleRows).toBe(0);
});
