/** Our sheets in other people's hands: what cannot be read is told with its cell, the rest stands. */
import type { CellValue } from "../../../src/core/cell";
import { DEFAULT_ASSUMPTIONS } from "../../../src/core/assumptions/assumptions";
import {
  keepAssumptions,
  keepDecisions,
  keepMapping,
  sayKeptFault,
} from "../../../src/workbook/kept";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { testContext, valuesOn } from "../roster-on-sheet";
import {
  bookWithRoster,
  decision,
  kept,
  MAPPING,
  PLANNERS,
  sheetNamed,
} from "./samples";

const context = testContext();
const ERROR: CellValue = { error: "#REF!" };

async function keptBook(): Promise<MemoryWorkbook> {
  const book = bookWithRoster();
  await keepMapping(book, MAPPING, context);
  await keepDecisions(book, [decision("A"), decision("B")], context);
  await keepAssumptions(book, PLANNERS, context);
  return book;
}

/** Puts a value, an error too, where somebody's editing would. */
function edit(
  book: MemoryWorkbook,
  name: string,
  row: number,
  column: number,
  value: CellValue,
): void {
  const cells = (sheetNamed(book, name).rows[row] ??= []);
  cells[column] = { value };
}

const rowOf = (book: MemoryWorkbook, label: string): number =>
  valuesOn(book, "Classbook mapping").findIndex((row) => row[1] === label);

test.each<[string, number, CellValue, RegExp]>([
  ["title", 0, ERROR, /A3 holds "#REF!", which is not a title/],
  ["class", 3, null, /D3 holds "", which is not a class, nor "no class"/],
  ["class", 3, ERROR, /D3 holds "#REF!", which is not a class/],
])(
  "a decision whose %s is spoilt is told and passed over",
  async (_, column, value, sentence) => {
    const book = await keptBook();
    edit(book, "Classbook decisions", 2, column, value);
    const { decisions, faults } = await kept(book);
    expect(decisions).toEqual([decision("B")]);
    expect(faults.map(sayKeptFault).join()).toMatch(sentence);
  },
);

test("a spoilt day, note or name spoils no decision; a day that became a number is read", async () => {
  const book = await keptBook();
  edit(book, "Classbook decisions", 2, 6, 46204);
  edit(book, "Classbook decisions", 3, 6, "last week");
  edit(book, "Classbook decisions", 3, 4, ERROR);
  const { decisions, faults } = await kept(book);
  expect(decisions).toEqual([
    decision("A", { decided: "2026-07-01" }),
    decision("B", { decided: "", note: "" }),
  ]);
  expect(faults.map(({ address }) => address)).toEqual(["E4", "G4"]);
});

test("a title that was copied stands once, and the copy is told", async () => {
  const book = await keptBook();
  edit(book, "Classbook decisions", 3, 0, "a");
  const { decisions, faults } = await kept(book);
  expect(decisions).toEqual([decision("A")]);
  expect(faults.map(sayKeptFault)).toEqual([
    'On "Classbook decisions", A4 holds "a", which is not a title that stands there once, so it was passed over: correct the cell, or choose again in the pane.',
  ]);
});

test("a row that cannot be read stays for its person when decisions are kept again", async () => {
  const book = await keptBook();
  edit(book, "Classbook decisions", 2, 3, null);
  edit(book, "Classbook decisions", 2, 4, "whose?");
  await keepDecisions(book, [decision("B"), decision("C")], context);
  const rows = valuesOn(book, "Classbook decisions").slice(2);
  expect(rows.map((row) => [row[0], row[4]])).toEqual([
    ["A", "whose?"],
    ["B", null],
    ["C", null],
  ]);
});

test("a setting that nobody knows is told; one with a wrong word is left open", async () => {
  const book = await keptBook();
  const sheet = "Classbook mapping";
  edit(book, sheet, rowOf(book, "Judged against"), 2, "the moon");
  edit(book, sheet, rowOf(book, "Paid hours of a full-time year"), 2, "many");
  edit(book, sheet, rowOf(book, "Column: years of experience"), 1, "__proto__");
  const { mappings, faults } = await kept(book);
  expect(mappings).toEqual([
    {
      ...MAPPING,
      standard: "minimum",
      pay: { ...MAPPING.pay, hoursPerYear: 2080 },
      columns: new Map(
        [...MAPPING.columns].filter(([role]) => role !== "years"),
      ),
    },
  ]);
  expect(faults.map(({ given }) => given).sort()).toEqual([
    "__proto__",
    "many",
    "the moon",
  ]);
});

test("formulas that were pasted as values leave the names to find columns by", async () => {
  const book = await keptBook();
  for (const row of sheetNamed(book, "Classbook mapping").rows.slice(2))
    if (row?.[3] !== undefined) row[3] = { value: "Key" };
  const { mappings, faults } = await kept(book);
  expect(mappings[0]).toMatchObject({
    sheetName: "Roster",
    headerRow: 2,
    rowKey: { header: "Key", column: undefined },
  });
  expect(faults).toEqual([]);
});

test("a spoilt credit cell spoils its own level only", async () => {
  const book = await keptBook();
  edit(book, "Classbook assumptions", 5, 1, "three");
  edit(book, "Classbook assumptions", 6, 1, 2);
  const { assumptions, faults } = await kept(book);
  expect(assumptions?.credit.years).toEqual({ none: 0, hs: 0, master: 2 });
  expect(faults.map(sayKeptFault)).toEqual([
    expect.stringMatching(
      /B6 holds "three", which is not credit that can be used/,
    ),
  ]);
});

test("credit that falls with a higher degree is told", async () => {
  const book = await keptBook();
  edit(book, "Classbook assumptions", 6, 1, 1);
  const { assumptions, faults } = await kept(book);
  expect(assumptions?.credit.years).toEqual({ none: 0, hs: 0, bachelor: 3 });
  expect(faults).toHaveLength(1);
});

test("a choice that is no word of ours is told, and the product's own stands", async () => {
  const book = await keptBook();
  edit(book, "Classbook assumptions", 2, 4, "whichever");
  const { assumptions, faults } = await kept(book);
  expect(assumptions).toEqual({
    ...PLANNERS,
    overlap: DEFAULT_ASSUMPTIONS.overlap,
  });
  expect(faults.map(({ address }) => address)).toEqual(["E3"]);
});

test.each([
  "Classbook mapping",
  "Classbook decisions",
  "Classbook assumptions",
])("anything in any cell of %s ends in an answer", async (name) => {
  const values: CellValue[] = [
    ...[ERROR, null, "", "=1+1", "__proto__", "toString", 1e308, -1, true],
    "x".repeat(32_767),
  ];
  const { rows, columns } = sheetNamed(await keptBook(), name).summary();
  for (const value of values) {
    const book = await keptBook();
    for (let row = 2; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        edit(book, name, row, column, value);
    const { faults } = await kept(book);
    for (const sentence of faults.map(sayKeptFault))
      expect(sentence).toMatch(/^On ".*: correct the cell/s);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});
