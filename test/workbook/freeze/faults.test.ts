// A host that fails, and people who edit at the wrong moment: no content of theirs is lost, every formula comes back.
import fc from "fast-check";
import {
  freezeFormulas,
  type FreezeReport,
  thawFormulas,
} from "../../../src/workbook/freeze";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { doing, fail } from "../faulty-host";
import {
  context,
  firstSheet,
  formulasIn,
  NAMES,
  opened,
  valuesIn,
  verdicts,
} from "./frozen-workbook";

type Moment = "before" | "after";

/** The workbook, whose `at`-th batch loses its answer, before or after it took effect. */
function losing(book: MemoryWorkbook, at: number, moment: Moment) {
  let batches = 0;
  return doing(book, async (steps) => {
    batches += 1;
    if (batches !== at) return book.batch(steps);
    if (moment === "after") await book.batch(steps);
    return fail("connectionLost", "unknown");
  });
}

/** The workbook, in which somebody edits a cell before the `at`-th batch. */
function editing(book: MemoryWorkbook, at: number, edit: () => void) {
  let batches = 0;
  return doing(book, (steps) => {
    batches += 1;
    if (batches === at) edit();
    return book.batch(steps);
  });
}

const request = (book: MemoryWorkbook) => ({
  sheets: [firstSheet(book)],
  names: NAMES,
});

const BATCHES = Array.from({ length: 40 }, (_, index) => index + 1);

test.each(["before", "after"] as const)(
  "an answer that is lost %s the batch took effect loses no formula",
  async (moment) => {
    for (const at of BATCHES) {
      const book = opened(verdicts());
      const before = { formulas: formulasIn(book), values: valuesIn(book) };
      await freezeFormulas(losing(book, at, moment), request(book), context());
      expect(valuesIn(book)).toEqual(before.values);
      await thawFormulas(losing(book, at, moment), context());
      expect(valuesIn(book)).toEqual(before.values);
      const report = await thawFormulas(book, context());
      expect(report).toMatchObject({ left: [], gone: 0 });
      expect(formulasIn(book)).toEqual(before.formulas);
    }
  },
);

test("an edit at any moment stays, and only its cell is left", async () => {
  let left = 0;
  for (const at of BATCHES) {
    const book = opened(verdicts());
    const before = valuesIn(book);
    const sheet = firstSheet(book);
    const host = editing(book, at, () =>
      book.person.edit(sheet, 2, 2, "typed"),
    );
    const report: FreezeReport = await freezeFormulas(
      host,
      request(book),
      context(),
    );
    const after = valuesIn(book);
    const wasEdited = after[2]?.[2] === "typed";
    if (!wasEdited) expect(after).toEqual(before);
    expect(report.frozen + report.left.length).toBeLessThanOrEqual(3);
    left += report.left.length;
    const thawed = await thawFormulas(book, context());
    expect(valuesIn(book)[2]?.[2]).toBe(after[2]?.[2]);
    expect(formulasIn(book)[1]?.[2]).toBe('=MINQUAL("CIO I",B2)');
    if (wasEdited) expect(formulasIn(book)[2]?.[2]).toBeNull();
    expect(thawed.problem).toBeUndefined();
  }
  expect(left).toBeGreaterThan(0);
});

test("whatever stands on a sheet, freezing then thawing restores every formula and every value", async () => {
  const formula = fc.constantFrom(
    "=MINQUAL(B1)",
    "=MINQUAL(B2)",
    '=IF(B3="","",MINQUAL(B3))',
    "=CIOLEVEL(B1)",
    "=B1*2",
  );
  const cell = fc.oneof(
    fc.record({ formula }),
    fc.record({ value: fc.constantFrom(null, 0, 7, "=NA()", "'x", true) }),
  );
  const cells = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 7,
  });
  await fc.assert(
    fc.asyncProperty(cells, async (rows) => {
      const book = opened({
        name: "Any",
        cells: rows.map((row) =>
          // The last cell keeps the extent of the sheet, whatever is blank.
          [...row.map((one) => ("value" in one ? one.value : null)), "end"],
        ),
        formulas: rows.flatMap((row, at) =>
          row.flatMap((one, column) =>
            "formula" in one && column !== 1
              ? [{ row: at, column, formula: one.formula }]
              : [],
          ),
        ),
      });
      const before = { formulas: formulasIn(book), values: valuesIn(book) };
      const frozen = await freezeFormulas(book, request(book), context());
      expect(frozen.left.every((one) => one.reason === "notCalculated")).toBe(
        true,
      );
      expect(valuesIn(book)).toEqual(before.values);
      const ours = formulasIn(book)
        .flat()
        .filter((one) => /MINQUAL/.test(one ?? ""));
      expect(ours).toEqual([]);
      await thawFormulas(book, context());
      expect(formulasIn(book)).toEqual(before.formulas);
      expect(valuesIn(book)).toEqual(before.values);
    }),
    { numRuns: 300 },
  );
});
