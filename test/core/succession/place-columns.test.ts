/** A kept mapping finds its columns in another roster by name, wherever they stand, and says which it does not find. */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import type { FactRole } from "../../../src/core/roster/mapping";
import {
  nameMapping,
  type NamedColumn,
  type NamedMapping,
} from "../../../src/core/succession/named-mapping";
import { placeMapping } from "../../../src/core/succession/place-columns";
import { mappingOf } from "../roster/support";

const HEADER = ["Position No", "Job Title", "Salary", "Years"];
const ROWS: CellValue[][] = [
  HEADER,
  ["P-1", "CIO III", 100_000, 12],
  ["P-2", "Janitor", 30_000, 1],
];

const named = (changes: Partial<NamedMapping> = {}): NamedMapping => ({
  headerRow: 0,
  jurisdiction: "us-nm",
  rowKey: { header: "Position No", column: 0 },
  columns: new Map<FactRole, NamedColumn | "none">([
    ["title", { header: "Job Title", column: 1 }],
    ["salary", { header: "Salary", column: 2 }],
    ["years", { header: "Years", column: 3 }],
    ["degree", "none"],
  ]),
  degreeNumbers: undefined,
  standard: "minimum",
  pay: undefined,
  ...changes,
});

/** The columns of rows in another order. */
const turned = (order: readonly number[], rows = ROWS): CellValue[][] =>
  rows.map((row) => order.map((column) => row[column] ?? null));

test("the same roster keeps every column in its place", () => {
  expect(placeMapping(named(), ROWS)).toEqual({
    headerRow: 0,
    rowKey: 0,
    columns: new Map<FactRole, number | "none">([
      ["title", 1],
      ["salary", 2],
      ["years", 3],
      ["degree", "none"],
    ]),
    notFound: [],
  });
});

test("columns in any order are found by their names", () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3], {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(orders, (order) => {
      const { rowKey, columns, notFound } = placeMapping(
        named(),
        turned(order),
      );
      expect(rowKey).toBe(order.indexOf(0));
      expect(columns.get("title")).toBe(order.indexOf(1));
      expect(columns.get("salary")).toBe(order.indexOf(2));
      expect(columns.get("years")).toBe(order.indexOf(3));
      expect(notFound).toEqual([]);
    }),
  );
});

test("a column that is gone is said, and the others stay", () => {
  const { rowKey, columns, notFound } = placeMapping(
    named(),
    turned([1, 0, 3]),
  );
  expect(notFound).toEqual([{ role: "salary", header: "Salary" }]);
  expect([rowKey, columns.get("title"), columns.get("years")]).toEqual([
    1, 0, 2,
  ]);
  expect(columns.has("salary")).toBe(false);
});

test("a name in another writing is found, unless the exact one stands there too", () => {
  const other = [["JOB_TITLE", "Position No", "x"], ...turned([1, 0, 2])];
  expect(placeMapping(named(), other).columns.get("title")).toBe(0);
  const both = [
    ["JOB_TITLE", "Position No", "Job Title"],
    ["a", "P-1", "b"],
  ];
  expect(placeMapping(named(), both).columns.get("title")).toBe(2);
});

test("of two columns with one name the one in the old place is meant; elsewhere neither is", () => {
  const inPlace = [["Position No", "Job Title", "Job Title"]];
  expect(placeMapping(named(), inPlace).columns.get("title")).toBe(1);
  const moved = [["Position No", "x", "Job Title", "Job Title"]];
  expect(placeMapping(named(), moved).notFound).toContainEqual({
    role: "title",
    header: "Job Title",
  });
});

test("no two roles share a column", () => {
  const twins = named({
    columns: new Map<FactRole, NamedColumn>([
      ["title", { header: "Title", column: 1 }],
      ["department", { header: "Title", column: 2 }],
    ]),
  });
  const { columns, notFound } = placeMapping(twins, [["Position No", "Title"]]);
  expect([...columns]).toEqual([["title", 1]]);
  expect(notFound).toEqual([{ role: "department", header: "Title" }]);
});

test("titles above the header do not hide it", () => {
  const above = [["Staff in July"], [], ...ROWS];
  expect(placeMapping(named(), above).headerRow).toBe(2);
});

test("a roster without a header keeps its places", () => {
  const bare = named({
    headerRow: -1,
    rowKey: { header: "", column: 0 },
    columns: new Map([["title", { header: "", column: 1 }]]),
  });
  expect(placeMapping(bare, ROWS.slice(1))).toEqual({
    headerRow: -1,
    rowKey: 0,
    columns: new Map([["title", 1]]),
    notFound: [],
  });
});

test.each(["__proto__", "constructor", "toString", "=1+1"])(
  "a column called %s is one like any other",
  (header) => {
    const odd = named({
      columns: new Map([["title", { header, column: 1 }]]),
    });
    const rows = [["Position No", "Salary", header]];
    expect(placeMapping(odd, rows).columns.get("title")).toBe(2);
    expect(placeMapping(odd, ROWS).notFound).toEqual([
      { role: "title", header },
    ]);
  },
);

test("a mapping that was named is placed as it was", () => {
  const mapping = mappingOf({ title: 1, years: 3 }, { rowKey: 0 });
  const again = placeMapping(
    nameMapping(mapping, ROWS, ["title", "years", "salary"]),
    ROWS,
  );
  expect(again.rowKey).toBe(0);
  expect([...again.columns]).toEqual([
    ["title", 1],
    ["years", 3],
    ["salary", "none"],
  ]);
});

test("row ids of the product are not looked for", () => {
  const own = placeMapping(named({ rowKey: "owned" }), ROWS);
  expect(own.rowKey).toBe("owned");
  expect(own.notFound).toEqual([]);
});
