/** Nothing outside our columns changes, whatever stands there. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { keyText } from "../../../src/workbook/key-text";
import { writeByKey } from "../../../src/workbook/keyed-writer";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { CellInput } from "../../../src/workbook/port";
import { COLUMNS, testContext } from "../roster-on-sheet";

const TEXTS = [
  "=1+1",
  "01723",
  "+1",
  "@x",
  "'quoted",
  "",
  " ",
  "Zoe\u0308",
  "#N/A",
  "__proto__",
];

const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom("#N/A", "#REF!").map((error) => ({ error })),
);
const result: fc.Arbitrary<CellInput> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.constant({ formula: "=TODAY()" }),
);

interface Case {
  readonly sheets: readonly SheetContent[];
  readonly keyColumn: number;
  readonly rows: number;
  readonly results: readonly (readonly [CellInput, CellInput])[];
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    rows: fc.nat(12),
    columns: fc.integer({ min: 1, max: 5 }),
    above: fc.nat(3),
  })
  .chain(({ rows, columns, above }) =>
    fc.record({
      cells: fc.array(
        fc.array(value, { minLength: columns, maxLength: columns }),
        {
          minLength: rows + 1 + above,
          maxLength: rows + 1 + above,
        },
      ),
      keys: fc.uniqueArray(text, {
        minLength: rows,
        maxLength: rows,
        selector: (key) => keyText(key) ?? "",
      }),
      keyColumn: fc.nat(columns - 1),
      formulaColumn: fc.nat(columns - 1),
      other: fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 4 }),
      results: fc.array(fc.tuple(result, result), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )
  .map(({ cells, keys, keyColumn, formulaColumn, other, results }) => {
    const filled = cells.map((row, index) =>
      row.map((cell, column) =>
        column === keyColumn && index > 0 ? (keys[index - 1] ?? cell) : cell,
      ),
    );
    const formulas = keys.flatMap((_, index) =>
      formulaColumn === keyColumn
        ? []
        : [
            {
              row: index + 1,
              column: formulaColumn,
              formula: `=A${index + 2}&"x"`,
            },
          ],
    );
    const sheets = [
      { name: "Other", cells: other },
      { name: "Roster", cells: filled, formulas },
    ];
    return { sheets, keyColumn, rows: keys.length, results };
  });

/** The hash of every cell of the workbook but those in the given columns of the roster and in our own sheet. */
function hashOutside(book: MemoryWorkbook, ours: readonly number[]): string {
  const hash = createHash("sha256");
  for (const sheet of book.model.sheets.slice(0, 2)) {
    Array.from(sheet.rows).forEach((cells, row) =>
      Array.from(cells ?? []).forEach((cell, column) => {
        const isOurs = sheet.name === "Roster" && ours.includes(column);
        if (cell !== undefined && !isOurs)
          hash.update(JSON.stringify([sheet.name, row, column, cell]));
      }),
    );
  }
  return hash.digest("hex");
}

test("every cell outside our columns is the same before and after, and what is reported written stands", async () => {
  let written = 0;
  const property = fc.asyncProperty(
    cases,
    async ({ sheets, keyColumn, rows, results }) => {
      const book = new MemoryWorkbook(sheets);
      const roster = book.model.sheets[1];
      const before = hashOutside(book, []);
      const keys = Array.from(
        { length: rows },
        (_, row) => keyText(roster?.cellAt(row + 1, keyColumn).value) ?? "",
      );
      const wanted = new Map(
        keys.map((key, index) => [key, results[index] ?? [null, null]]),
      );
      wanted.delete("");
      const request = {
        ...{
          sheet: roster?.id ?? "",
          headerRow: 0,
          firstRow: 1,
          lastRow: rows,
        },
        ...{ key: { column: keyColumn }, columns: COLUMNS, rows: wanted },
      };
      const report = await writeByKey(
        book,
        request,
        testContext({ rowsPerWrite: 5 }),
      );
      written += report.written;
      expect(
        hashOutside(
          book,
          report.columns.map(({ column }) => column),
        ),
      ).toBe(before);
      expect(report.written + report.unchanged + report.failed.length).toBe(
        wanted.size,
      );
      if (report.problem !== undefined) return;
      expect(report.complete).toBe(true);
      const again = await writeByKey(book, request, testContext());
      expect(again).toMatchObject({
        written: 0,
        unchanged: wanted.size,
        complete: true,
      });
    },
  );
  await fc.assert(property, { numRuns: 400 });
  // Most cases must come to writing, or the property would say nothing.
  expect(written).toBeGreaterThan(400);
});
