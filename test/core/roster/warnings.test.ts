/** What a planner is told of a roster before it is classified. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { warningsOf } from "../../../src/core/roster/check-roster";
import type { RosterMapping } from "../../../src/core/roster/mapping";
import type {
  RosterWarning,
  WarningKind,
} from "../../../src/core/roster/warning";
import { mappingOf } from "./support";

const warnings = (
  mapping: RosterMapping,
  cells: CellValue[][],
): RosterWarning[] => warningsOf(catalogue, mapping, cells);

const kindsOf = (mapping: RosterMapping, cells: CellValue[][]): WarningKind[] =>
  warnings(mapping, cells).map(({ kind }) => kind);

const column = (header: string, values: CellValue[]): CellValue[][] => [
  ["Title", header],
  ...values.map((value): CellValue[] => ["Nurse", value]),
];

test("a sound roster has none", () => {
  const cells: CellValue[][] = [
    ["Id", "Title", "Years"],
    ["1", "Nurse", 4],
    ["2", "Clerk", null],
    ["3", "Judge", "?"],
  ];
  expect(
    warnings(mappingOf({ title: 1, years: 2 }, { rowKey: 0 }), cells),
  ).toEqual([]);
});

test("neither title nor class code chosen stops the run; one of them will do", () => {
  const cells = column("Code", ["x"]);
  expect(warnings(mappingOf({}), cells)).toMatchObject([
    { kind: "noTitleColumn", severity: "stop" },
  ]);
  expect(kindsOf(mappingOf({ classCode: 1 }), cells)).toEqual([]);
});

test.each<[string, CellValue[][]]>([
  ["no cells", []],
  ["only a header", [["Title"]]],
  ["only blank rows", [["Title"], [null], ["  "]]],
])("%s: no position to classify", (_, cells) => {
  expect(warnings(mappingOf({ title: 0 }), cells)).toContainEqual(
    expect.objectContaining({ kind: "noRows", severity: "stop" }),
  );
});

test("one column for two facts, and a column outside the roster", () => {
  const cells = column("FTE", [1]);
  const found = warnings(
    mappingOf({ title: 0, years: 7, department: 0 }),
    cells,
  );
  expect(found).toMatchObject([
    { kind: "columnOutside", severity: "stop", role: "years", column: 7 },
    { kind: "sharedColumn", severity: "stop", role: "department", column: 0 },
  ]);
  expect(found[1]?.sentence).toContain("position title");
});

test("subtotals and headers printed again need no key of their own", () => {
  const cells: CellValue[][] = [
    ["Id", "Title", "Pay"],
    ["1", "Nurse", 4],
    [null, "Total for Parks", 4],
    ["Id", "Title", "Pay"],
    ["2", "Nurse", 5],
    ["Total", null, 5],
    ["Id", "Title", "Pay"],
    ["Total", null, 9],
  ];
  const kinds = kindsOf(mappingOf({ title: 1 }, { rowKey: 0 }), cells);
  expect(kinds).toEqual(["subtotalRows", "repeatedHeaders"]);
});

test("keys: repeated, blank, errors, digits lost; each with count, first rows and an example", () => {
  const keys: CellValue[] = [
    "a",
    "b",
    " a",
    null,
    { error: "#REF!" },
    1e15,
    "Zo\u00eb",
    "Zoe\u0308",
  ];
  const found = warnings(
    mappingOf({ title: 0 }, { rowKey: 1 }),
    column("Id", keys),
  );
  expect(found).toMatchObject([
    { kind: "duplicateKeys", severity: "stop", count: 4, rows: [1, 3, 7, 8] },
    { kind: "blankKeys", severity: "stop", count: 1, rows: [4] },
    { kind: "errorKeys", severity: "stop", count: 1, rows: [5] },
    { kind: "damagedKeys", severity: "stop", count: 1, rows: [6] },
  ]);
  expect(found[0]?.sentence).toContain('such as "a" (rows 2, 4, 8 and 9)');
});

test("rows and columns are named as the sheet shows them", () => {
  const cells = column("Id", ["a", "a"]);
  const [found] = warningsOf(
    catalogue,
    mappingOf({ title: 0 }, { rowKey: 1 }),
    cells,
    { row: 10, column: 25 },
  );
  expect(found?.sentence).toContain("Column AA (row key)");
  expect(found?.sentence).toContain("rows 12 and 13");
});

test("of many rows the first five are named", () => {
  const [found] = warnings(
    mappingOf({ title: 0 }, { rowKey: 1 }),
    column("Id", Array(8).fill("a")),
  );
  expect(found?.rows).toEqual([1, 2, 3, 4, 5]);
  expect(found?.sentence).toContain("rows 2, 3, 4, 5, 6 and 3 more");
});

test.each<[string, CellValue[], number]>([
  ["a number that the catalogue knows with a zero", [1723, "IXGX30"], 1],
  ["a text without the zero", ["1723"], 1],
  ["numbers beside codes that keep theirs", ["00451", 452, 12345], 1],
  ["the code itself", ["01723", "01724"], 0],
  ["numbers that never had zeros", [451, 452], 0],
])("class codes that lost zeros: %s", (_, codes, count) => {
  const found = warnings(mappingOf({ classCode: 1 }), column("Code", codes));
  expect(found.map(({ kind, count: of }) => [kind, of])).toEqual(
    count === 0 ? [] : [["lostZeros", count]],
  );
});

test("a code of another jurisdiction is no lost zero here", () => {
  expect(
    kindsOf(
      mappingOf({ classCode: 1 }, { jurisdiction: "us-nm" }),
      column("Code", [1723]),
    ),
  ).toEqual([]);
});

test.each<
  [
    "years" | "mgmtYears" | "managedFte" | "positionFte" | "salary",
    CellValue[],
    WarningKind[],
  ]
>([
  ["years", [45000, 3], ["datesInNumbers"]],
  ["years", ["4/10/2017"], ["datesInNumbers"]],
  ["mgmtYears", ["2017-04-10"], ["datesInNumbers"]],
  ["years", ["5", " 7 "], ["numbersAsText"]],
  ["years", ["ten", "5 yrs", "5,0"], ["textInNumbers"]],
  ["years", [-1], ["negativeNumbers"]],
  ["positionFte", [-0.5, 1], ["negativeNumbers"]],
  ["managedFte", ["-3", 20], ["numbersAsText", "negativeNumbers"]],
  ["managedFte", [0.5, 1, 1], ["positionFteAsManaged"]],
  ["managedFte", [0.5, 1, 8], []],
  ["salary", [45000, 61], []],
  ["salary", ["1/1/2017"], ["datesInNumbers"]],
  ["years", [{ error: "#N/A" }, 4], ["errorCells"]],
  ["years", ["#N/A"], ["textInNumbers"]],
  ["years", [null, "", "?", 4.5], []],
])("numbers in %s: %j", (role, values, kinds) => {
  const found = warnings(
    mappingOf({ title: 0, [role]: 1 }),
    column("X", values),
  );
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  for (const { severity, column: at, sentence } of found) {
    expect([severity, at]).toEqual(["look", 1]);
    expect(sentence).toMatch(/^Column B .*: .*\.$/);
  }
});

test.each<["notNumbers" | "codes" | "years", WarningKind[]]>([
  ["notNumbers", ["unknownDegrees", "numericDegrees"]],
  ["codes", ["unknownDegrees"]],
  ["years", ["unknownDegrees"]],
])("degrees, their numbers being %s", (degreeNumbers, kinds) => {
  const cells = column("Degree", ["BA", 4, "some college", null]);
  expect(
    kindsOf(mappingOf({ title: 0, degree: 1 }, { degreeNumbers }), cells),
  ).toEqual(kinds);
});

test("blank titles, blank rows, subtotals and repeated headers are counted apart", () => {
  const cells: CellValue[][] = [
    ["Dept", "Title", "Salary"],
    ["Health", "Nurse", 5],
    ["Health", null, 6],
    ["Health Total", null, 11],
    [null, null, null],
    ["Dept", "Title", "Salary"],
    ["Parks", "Total Reconstruction Manager", 7],
    ["Grand Total", null, 18],
    [null, null, null],
  ];
  expect(warnings(mappingOf({ title: 1, salary: 2 }), cells)).toMatchObject([
    { kind: "blankTitles", count: 1, rows: [2] },
    { kind: "blankRows", count: 1, rows: [4] },
    { kind: "subtotalRows", count: 2, rows: [3, 7] },
    { kind: "repeatedHeaders", count: 1, rows: [5] },
  ]);
});

test("a position without title that names a total in passing stays a position", () => {
  const cells: CellValue[][] = [
    ["Id", "Title", "Dept", "Status"],
    ["7", null, "Total", "Filled"],
    ["8", "Sales Total", "Parks", "Filled"],
  ];
  expect(kindsOf(mappingOf({ title: 1 }, { rowKey: 0 }), cells)).toEqual([
    "blankTitles",
  ]);
});

test("a long value is cut in the sentence", () => {
  const [found] = warnings(
    mappingOf({ title: 0, years: 1 }),
    column("Years", ["x".repeat(32_767)]),
  );
  expect(found?.sentence.length).toBeLessThan(300);
});

test("a lost zero is shown with its repair where the catalogue knows it", () => {
  const [code] = warnings(mappingOf({ classCode: 1 }), column("Code", [1723]));
  expect(code?.sentence).toContain("such as 1723 for 01723 (row 2)");
  const keys = column("Id", ["00017", 1723]);
  const [key] = warnings(mappingOf({ title: 0 }, { rowKey: 1 }), keys);
  expect(key).toMatchObject({ kind: "lostZeros", severity: "look", rows: [2] });
  expect(key?.sentence).toContain("such as 1723 (row 3)");
});
