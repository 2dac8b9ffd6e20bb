/** What is kept comes back as it was, in tables that a person can read, with every text still a text. */
import fc from "fast-check";
import {
  type Assumptions,
  CONTRACTORS,
} from "../../../src/core/assumptions/assumptions";
import { readCreditTable } from "../../../src/core/qualification/credit";
import {
  decisionKey,
  type TitleDecision,
} from "../../../src/core/succession/title-decision";
import { readValues } from "../../../src/workbook/answers";
import {
  keepAssumptions,
  keepCatalogue,
  keepDecisions,
  keepMapping,
} from "../../../src/workbook/kept";
import {
  ASSUMPTIONS,
  creditBlock,
} from "../../../src/workbook/kept/assumption-table";
import { findTables } from "../../../src/workbook/kept/table-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { testContext, valuesOn, watched } from "../roster-on-sheet";
import {
  bookWithRoster,
  decision,
  kept,
  MAPPING,
  PLANNERS,
  sheetNamed,
} from "./samples";

const context = testContext();

test("a workbook that remembers nothing says so, and no sheet is made by looking", async () => {
  const book = bookWithRoster();
  expect(await kept(book)).toEqual({
    mappings: [],
    decisions: [],
    assumptions: undefined,
    payTable: undefined,
    budgetPlan: undefined,
    positions: undefined,
    scenarios: [],
    creditReference: undefined,
    catalogue: undefined,
    faults: [],
    sheets: new Set(),
  });
  expect(book.model.sheets).toHaveLength(1);
});

test("a mapping comes back whole, and its table reads without the product", async () => {
  const book = bookWithRoster();
  expect(await keepMapping(book, MAPPING, context)).toBeUndefined();
  const { mappings, faults } = await kept(book);
  expect(mappings).toEqual([MAPPING]);
  expect(faults).toEqual([]);
  const [about, headings, ...rows] = valuesOn(book, "Classbook mapping");
  expect(about?.[0]).toMatch(/^What the columns of each roster hold/);
  expect(headings).toEqual(["Roster sheet", "What", "Which", "Header's cell"]);
  expect(rows.map((row) => row.slice(0, 3))).toContainEqual([
    "Roster",
    "Column: title",
    "Title",
  ]);
});

test("the mapping of one sheet leaves another's alone", async () => {
  const book = new MemoryWorkbook([
    { name: "Roster", cells: [["Key"]] },
    { name: "Old", cells: [["Key"]] },
  ]);
  const old = { ...MAPPING, sheetName: "Old", headerRow: 0, pay: undefined };
  await keepMapping(book, old, context);
  await keepMapping(book, MAPPING, context);
  await keepMapping(book, { ...MAPPING, columns: new Map() }, context);
  const { mappings } = await kept(book);
  expect(mappings).toEqual([old, { ...MAPPING, columns: new Map() }]);
});

test("a mapping follows its sheet's name, its rows and its columns", async () => {
  const book = bookWithRoster();
  await keepMapping(book, MAPPING, context);
  const roster = sheetNamed(book, "Roster").id;
  book.person.renameSheet(roster, "It's July");
  book.person.insertRows(roster, 0, 2);
  book.person.insertColumns(roster, 1, 1);
  const [mapping] = (await kept(book)).mappings;
  expect(mapping).toMatchObject({ sheetName: "It's July", headerRow: 4 });
  expect(mapping?.rowKey).toEqual({ header: "Key", column: 0 });
  expect(mapping?.columns.get("title")).toEqual({ header: "Title", column: 2 });
});

test("a sheet that takes the old name of another one has a mapping of its own", async () => {
  const book = bookWithRoster();
  await keepMapping(book, MAPPING, context);
  book.person.renameSheet(sheetNamed(book, "Roster").id, "July");
  await book.batch([{ step: "addSheet", name: "Roster", hidden: false }]);
  const second = { ...MAPPING, standard: "minimum" as const };
  await keepMapping(book, second, context);
  expect((await kept(book)).mappings).toEqual([
    { ...MAPPING, sheetName: "July" },
    second,
  ]);
});

test("row ids of the product, no header, and nothing chosen yet come back as such", async () => {
  const book = bookWithRoster();
  const bare = {
    sheetName: "Roster",
    headerRow: -1,
    jurisdiction: undefined,
    rowKey: "owned" as const,
    columns: new Map([["title", { header: "", column: 1 }]] as const),
    degreeNumbers: undefined,
    standard: "minimum" as const,
    pay: undefined,
  };
  await keepMapping(book, bare, context);
  expect((await kept(book)).mappings).toEqual([bare]);
});

test("assumptions come back whole; the credit table is a block that functions read as it is", async () => {
  const book = bookWithRoster();
  await keepAssumptions(book, PLANNERS, context);
  await keepCatalogue(book, "0123456789012345", context);
  const found = await kept(book);
  expect(found.assumptions).toEqual(PLANNERS);
  expect(found.catalogue).toBe("0123456789012345");
  expect(found.creditReference).toBe("'Classbook assumptions'!$A$3:$B$8");
  const sheet = (await findTables(book, [ASSUMPTIONS])).get(ASSUMPTIONS);
  const block = sheet && creditBlock(sheet);
  const values = block ? await readValues(book, block) : [];
  expect(readCreditTable(values)).toEqual(PLANNERS.credit);
});

test("the catalogue is kept beside assumptions that were never chosen, and either leaves the other", async () => {
  const book = bookWithRoster();
  await keepCatalogue(book, "00112233", context);
  expect(await kept(book)).toMatchObject({
    assumptions: undefined,
    catalogue: "00112233",
  });
  await keepAssumptions(book, PLANNERS, context);
  await keepCatalogue(book, "ffee", context);
  expect(await kept(book)).toMatchObject({
    assumptions: PLANNERS,
    catalogue: "ffee",
  });
});

const years = fc.record(
  {
    none: fc.constant(0),
    hs: fc.constant(0),
    associate: fc.constantFrom(0, 1, 2),
    bachelor: fc.constantFrom(3, 3.5),
    master: fc.constantFrom(5, 6),
    doctorate: fc.constantFrom(7, 80),
  },
  { requiredKeys: ["none", "hs"] },
);

test("any assumptions come back", async () => {
  const any = fc.record({
    credit: fc.record({ years, source: fc.constant("planner" as const) }),
    overlap: fc.constantFrom(
      "all" as const,
      "lower" as const,
      "upper" as const,
    ),
    contractors: fc.constantFrom(...CONTRACTORS),
    decider: fc.string({ unit: "binary", maxLength: 30 }),
  }) as fc.Arbitrary<Assumptions>;
  await fc.assert(
    fc.asyncProperty(any, any, async (first, second) => {
      const book = bookWithRoster();
      await keepAssumptions(book, first, context);
      await keepAssumptions(book, second, context);
      expect((await kept(book)).assumptions).toEqual(second);
    }),
    { numRuns: 60 },
  );
});

const HOSTILE = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "\t=1",
  "__proto__",
  "constructor",
  "01723",
  "1E5",
  "TRUE",
  "#N/A",
  "2026-07-31",
];
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const anyDecision: fc.Arbitrary<TitleDecision> = fc.record({
  title: anyText.filter((text) => text !== ""),
  code: anyText,
  jurisdiction: fc.constantFrom("us-nm", "us-pa", "all"),
  settled: fc.constantFrom("us-nm/IXGX40", "noClass", "=1+1", "IXGX30"),
  note: anyText,
  decider: anyText,
  decided: fc.constantFrom("2026-07-31", "2026-07-31T00:00:00Z", ""),
});

const anyDecisions = fc.uniqueArray(anyDecision, {
  selector: decisionKey,
  maxLength: 12,
});

test("any decisions come back in any order of keeping, and no text becomes a formula", async () => {
  await fc.assert(
    fc.asyncProperty(anyDecisions, anyDecisions, async (first, second) => {
      const book = bookWithRoster();
      await keepDecisions(book, first, context);
      await keepDecisions(book, second, context);
      const { decisions, faults } = await kept(book);
      const sorted = (list: readonly TitleDecision[]) =>
        [...list].sort((one, other) =>
          decisionKey(one) < decisionKey(other) ? -1 : 1,
        );
      expect(sorted(decisions)).toEqual(sorted(second));
      expect(faults).toEqual([]);
      const cells = book.model.sheets.flatMap(({ rows }) => rows.flat());
      expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("a note that reads like a formula is a text in a cell of texts", async () => {
  const book = bookWithRoster();
  await keepDecisions(book, [decision("Chief", { note: "=1+1" })], context);
  const sheet = sheetNamed(book, "Classbook decisions");
  expect(sheet.cellAt(2, 4)).toEqual({ value: "=1+1" });
  expect(sheet.lookAt(2, 4)).toMatchObject({ numberFormat: "@" });
});

test("what is there already is not written again", async () => {
  const book = bookWithRoster();
  const workbook = watched(book);
  const all = async () => {
    await keepMapping(workbook, MAPPING, context);
    await keepDecisions(workbook, [decision("A"), decision("B")], context);
    await keepAssumptions(workbook, PLANNERS, context);
    await keepCatalogue(workbook, "ab", context);
  };
  await all();
  const writes = workbook.writes();
  await all();
  expect(workbook.writes()).toBe(writes);
});

test("one more decision writes its own row only, and one that goes leaves a gap that the next one fills", async () => {
  const book = bookWithRoster();
  const titles = () =>
    valuesOn(book, "Classbook decisions")
      .slice(2)
      .map(([title]) => title);
  await keepDecisions(
    book,
    ["A", "B", "C"].map((one) => decision(one)),
    context,
  );
  await keepDecisions(
    book,
    ["A", "C"].map((one) => decision(one)),
    context,
  );
  expect(titles()).toEqual(["A", null, "C"]);
  await keepDecisions(
    book,
    ["C", "A", "D", "E"].map((one) => decision(one)),
    context,
  );
  expect(titles()).toEqual(["A", "D", "C", "E"]);
});
