/** The copy that is kept of cells about to be hit: what it tells when no answer comes, and that nothing of it stays. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { removeHistory } from "../../../src/workbook/journal";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import {
  keyOf,
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
} from "../roster-on-sheet";

const ROWS = 12;
const CONTEXT = { rowsPerWrite: 5, rowsPerRead: 7 };
const now = results(ROWS, " now");

async function aRunStands(): Promise<{ book: MemoryWorkbook; sheet: string }> {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  await writeByKey(book, requestFor(book, ROWS), testContext());
  return { book, sheet: book.model.sheets[0]?.id ?? "" };
}

const isCopy = ({ step }: Step): boolean => step === "copy";

/** Loses the answer to the first write of results, of which only the first `share` of the steps took effect. */
function losing(
  book: MemoryWorkbook,
  share: number,
  act: () => void = () => undefined,
): Workbook {
  let isLost = false;
  return {
    sheets: () => book.sheets(),
    selection: () => book.selection(),
    select: (block) => book.select(block),
    watch: (events) => book.watch(events),
    async batch(steps) {
      if (isLost || !steps.some(isCopy)) return book.batch(steps);
      isLost = true;
      act();
      await book.batch(steps.slice(0, Math.ceil(steps.length * share)));
      throw new WorkbookFailure("connectionLost", "unknown");
    },
  };
}

const shares = Array.from({ length: 21 }, (_, index) => index / 20);

test("wherever a write ends that is not answered, each row has its results in the end", async () => {
  for (const share of shares) {
    const { book } = await aRunStands();
    const request = requestFor(book, ROWS, { rows: now });
    const workbook = losing(book, share);
    expect(
      await writeByKey(workbook, request, testContext(CONTEXT)),
    ).toMatchObject({ written: ROWS, complete: true });
    expect(resultsOn(book)).toEqual(now);
  }
});

test("what somebody typed just before a write that is not answered stands there in the end", async () => {
  for (const share of shares) {
    const { book, sheet } = await aRunStands();
    const workbook = losing(book, share, () =>
      book.person.edit(sheet, 3, 3, "typed"),
    );
    const request = requestFor(book, ROWS, { rows: now });
    const report = await writeByKey(workbook, request, testContext(CONTEXT));
    expect(resultsOn(book).get(keyOf(2))?.[0]).toBe("typed");
    expect(report.failed).toEqual([
      { key: keyOf(2), reason: "changedMeanwhile" },
    ]);
  }
});

test("a column of the planner's that a write hit which is not answered holds what it held", async () => {
  for (const share of shares) {
    const { book, sheet } = await aRunStands();
    const workbook = losing(book, share, () =>
      book.person.insertColumns(sheet, 1),
    );
    const before = valuesOn(book).map((row) => row[2]);
    const request = requestFor(book, ROWS, { rows: now });
    await writeByKey(workbook, request, testContext(CONTEXT));
    expect(valuesOn(book).map((row) => row[3])).toEqual(before);
  }
});

test("a run leaves no copy behind, and one left by a pane that ended goes with the next run and with the history", async () => {
  const names = (book: MemoryWorkbook): string[] =>
    book.model.sheets.map(({ name }) => name);
  const { book } = await aRunStands();
  expect(names(book)).toEqual(["Roster", "Classbook"]);
  const request = requestFor(book, ROWS, { rows: now });
  let isDead = false;
  const dying: Workbook = {
    ...losing(book, 1),
    async batch(steps) {
      if (isDead) throw new WorkbookFailure("connectionLost", "nothing");
      isDead = steps.some(isCopy);
      return book.batch(steps);
    },
  };
  await writeByKey(dying, request, testContext(CONTEXT));
  expect(names(book)).toContain("Classbook spare copy");
  const again = requestFor(book, ROWS, { rows: results(ROWS, " again") });
  await writeByKey(book, again, testContext(CONTEXT));
  expect(names(book)).toEqual(["Roster", "Classbook"]);
  isDead = false;
  await writeByKey(dying, request, testContext(CONTEXT));
  expect(await removeHistory(book, testContext())).toBeUndefined();
  expect(names(book)).toEqual(["Roster"]);
});

test("a sheet of the planner's that bears the name is left alone", async () => {
  const cells = [["theirs"]];
  const book = new MemoryWorkbook([
    rosterSheet(ROWS),
    { name: "Classbook spare copy", cells },
  ]);
  const request = requestFor(book, ROWS, { rows: now });
  expect(await writeByKey(book, request, testContext(CONTEXT))).toMatchObject({
    complete: true,
  });
  const theirs = book.model.sheets.find(
    ({ name }) => name === "Classbook spare copy",
  );
  expect(theirs?.cellAt(0, 0).value).toBe("theirs");
});

test("what somebody types where the mark stands is no mark", async () => {
  for (const typed of ["a note", "{}", '{"name":"Classbook spare copy"}']) {
    const { book } = await aRunStands();
    const ours = book.model.sheets.find(({ name }) => name === "Classbook");
    book.person.edit(ours?.id ?? "", 0, 6, typed);
    const request = requestFor(book, ROWS, { rows: now });
    expect(await writeByKey(book, request, testContext(CONTEXT))).toMatchObject(
      { written: ROWS, complete: true },
    );
  }
});
