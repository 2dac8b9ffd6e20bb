/** Headers of ours that rows or columns push about while results are written: none is written over, and none is unsaid. */
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import {
  requestFor,
  results,
  resultsOn,
  rosterSheet,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const ROWS = 6;
const CONTEXT = { rowsPerWrite: 3 };

function writesRows({ step, ...rest }: Step): boolean {
  return step === "write" && "block" in rest && rest.block.rows > 1;
}

function withFormulas(): Map<string, [{ formulaAt: typeof minimum }, string]> {
  return new Map(
    [...results(ROWS)].map(([key, [, band]]) => [
      key,
      [{ formulaAt: minimum }, band],
    ]),
  );
}

function minimum(row: number): string {
  return `=MINQUAL(B${row + 1})`;
}

async function aRunStands(): Promise<{ book: MemoryWorkbook; sheet: string }> {
  const book = new MemoryWorkbook([rosterSheet(ROWS)]);
  await writeByKey(book, requestFor(book, ROWS), testContext());
  return { book, sheet: book.model.sheets[0]?.id ?? "" };
}

/** The workbook in which something is done ahead of the first write of rows; its answer may be lost. */
function beforeTheWrite(
  book: MemoryWorkbook,
  act: () => void,
  isAnswerLost = false,
): Workbook {
  let writes = 0;
  const plain = watched(book);
  return {
    ...plain,
    async batch(steps) {
      const isFirst = steps.some(writesRows) && (writes += 1) === 1;
      if (isFirst) act();
      const answers = await plain.batch(steps);
      if (isFirst && isAnswerLost)
        throw new WorkbookFailure("connectionLost", "unknown");
      return answers;
    },
  };
}

test.each(["texts", "formulas"])(
  "our headers, pushed by a row put in above to where %s are just written, are put back",
  async (inputs) => {
    const { book, sheet } = await aRunStands();
    const workbook = beforeTheWrite(book, () =>
      book.person.insertRows(sheet, 0, 1),
    );
    const rows = inputs === "texts" ? results(ROWS, " now") : withFormulas();
    const request = requestFor(book, ROWS, { rows });
    const report = await writeByKey(workbook, request, testContext(CONTEXT));
    expect(report).toMatchObject({ written: ROWS, complete: true });
    const cells = book.model.sheets[0]?.rows ?? [];
    expect(cells[0]?.filter((cell) => cell !== undefined) ?? []).toEqual([]);
    expect(cells[1]?.slice(3).map((cell) => cell?.value)).toEqual([
      "Proposed class",
      "Proposed band",
    ]);
    expect(cells[2]?.[4]?.value).toBe(
      inputs === "texts" ? "band of P001 now" : "band of P001",
    );
    if (inputs === "formulas") expect(cells[2]?.[3]?.formula).toBe(minimum(2));
  },
);

test("headers pushed to where a write went whose answer is lost are put back", async () => {
  for (const inputs of ["texts", "formulas"]) {
    const { book, sheet } = await aRunStands();
    const act = (): void => void book.person.insertRows(sheet, 0, 1);
    const rows = inputs === "texts" ? results(ROWS, " now") : withFormulas();
    const request = requestFor(book, ROWS, { rows });
    const report = await writeByKey(
      beforeTheWrite(book, act, true),
      request,
      testContext(CONTEXT),
    );
    expect(report).toMatchObject({ written: ROWS, complete: true });
    const cells = book.model.sheets[0]?.rows ?? [];
    expect(cells[1]?.slice(3).map((cell) => cell?.value)).toEqual([
      "Proposed class",
      "Proposed band",
    ]);
  }
});

test("a column beside gets back what a write without an answer put into it when one of ours was deleted just before", async () => {
  const { book, sheet } = await aRunStands();
  book.person.edit(sheet, 0, 5, "Notes");
  book.person.edit(sheet, 1, 5, "theirs");
  const act = (): void => void book.person.deleteColumns(sheet, 3);
  const request = requestFor(book, ROWS, { rows: results(ROWS, " now") });
  const report = await writeByKey(
    beforeTheWrite(book, act, true),
    request,
    testContext(CONTEXT),
  );
  expect(report).toMatchObject({
    complete: false,
    problem: { problem: "columnsGone" },
  });
  const rows = valuesOn(book).slice(0, 2);
  expect(rows.map((row) => row[4])).toEqual(["Notes", "theirs"]);
  expect(rows[1]?.[3]).toBe("band of P001");
});

test("rows put in above that leave our headers above the write are no reason to take it back", async () => {
  const { book, sheet } = await aRunStands();
  const rows = new Map([...results(ROWS, " now")].slice(3));
  const workbook = beforeTheWrite(book, () =>
    book.person.insertRows(sheet, 0, 1),
  );
  const request = requestFor(book, ROWS, { rows });
  const report = await writeByKey(workbook, request, testContext(CONTEXT));
  expect(report).toMatchObject({ written: 3, complete: true });
  expect([...resultsBelow(book)].slice(3)).toEqual([...rows]);
});

function resultsBelow(book: MemoryWorkbook): ReturnType<typeof resultsOn> {
  book.person.deleteRows(book.model.sheets[0]?.id ?? "", 0, 1);
  return resultsOn(book);
}
