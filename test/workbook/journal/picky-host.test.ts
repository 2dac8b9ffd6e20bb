/** A host that takes only so much at a time: taking back and removing the history go on in halves, and skip nothing. */
import { removeHistory, revertRun } from "../../../src/workbook/journal";
import {
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import { watched } from "../roster-on-sheet";
import { aRun, hashOf, ids, ROWS, rosterBook } from "./journalled";

/** As Excel is beside a filter: what clears or removes more than `most` rows or sheets is refused beforehand. */
function picky(book: ReturnType<typeof rosterBook>, most: number): Workbook {
  const weight = (step: Step): number => {
    if (step.step === "clear" || step.step === "write") return step.block.rows;
    return step.step === "removeSheet" ? 1 : 0;
  };
  const inner = watched(book);
  return {
    ...inner,
    async batch(steps) {
      const large = steps.filter(({ step }) => step === "removeSheet").length;
      if (large > most || steps.some((step) => weight(step) > most))
        throw new WorkbookFailure("tooLarge", "nothing");
      return inner.batch(steps);
    },
  };
}

test.each([1, 2, 5])(
  "a run is taken back where a batch may clear or write %i rows",
  async (most) => {
    const book = rosterBook();
    const before = hashOf(book);
    const run = await aRun(book);
    const context = ids({ rowsPerRead: 1000, rowsPerWrite: 1000 });
    expect(await revertRun(picky(book, most), run, context)).toMatchObject({
      restored: ROWS,
      columnsRemoved: ["Proposed class", "Proposed band"],
      complete: true,
    });
    expect(hashOf(book)).toBe(before);
  },
);

test("the history goes where a batch may remove one sheet", async () => {
  const book = rosterBook();
  await aRun(book);
  expect(await removeHistory(picky(book, 1), ids())).toBeUndefined();
  expect(book.model.sheets.map(({ name }) => name)).toEqual(["Roster"]);
});
