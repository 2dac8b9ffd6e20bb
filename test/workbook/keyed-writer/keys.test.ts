/** What makes a key, and which keys stop a run before anything is written. */
import type { CellValue } from "../../../src/core/cell";
import { keyText } from "../../../src/workbook/key-text";
import {
  writeByKey,
  type WriteReport,
} from "../../../src/workbook/keyed-writer";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  requestFor,
  results,
  resultsOn,
  testContext,
  valuesOn,
  watched,
} from "../roster-on-sheet";

const SAME_KEYS: readonly (readonly [CellValue, CellValue])[] = [
  ["Zo\u00eb", "Zoe\u0308"],
  [" 123 ", "123"],
  [1723, "1723"],
  [1e3, 1000],
  ["\u00a017", 17],
];

const DIFFERENT_KEYS: readonly (readonly [CellValue, CellValue])[] = [
  ["01723", 1723],
  ["a", "A"],
  ["1 723", "1723"],
  [1.5, 15],
  ["5.0", 5],
];

test.each(SAME_KEYS)("%j and %j are one key", (one, other) => {
  expect(keyText(one)).toBe(keyText(other));
});

test.each(DIFFERENT_KEYS)("%j and %j are two keys", (one, other) => {
  expect(keyText(one)).not.toBe(keyText(other));
});

test.each([[null], [""], ["  "], [{ error: "#N/A" }], [undefined]])(
  "%j is no key",
  (value) => {
    expect(keyText(value)).toBeUndefined();
  },
);

async function reportOn(
  keys: readonly CellValue[],
  more: Partial<SheetContent> = {},
): Promise<{ report: WriteReport; writes: number; book: MemoryWorkbook }> {
  const rows = keys.map((key, index) => [key, `Title ${index}`]);
  const book = new MemoryWorkbook([
    { name: "Roster", cells: [["Key", "Title"], ...rows], ...more },
  ]);
  const workbook = watched(book);
  const report = await writeByKey(
    workbook,
    requestFor(book, keys.length),
    testContext(),
  );
  return { report, writes: workbook.writes(), book };
}

const STOPS: readonly (readonly [
  string,
  readonly CellValue[],
  string,
  readonly string[],
])[] = [
  [
    "a key that stands twice",
    ["a", "b", "a", "a"],
    "duplicateKeys",
    ["A4", "A5"],
  ],
  [
    "two writings of one key",
    ["Zo\u00eb", "Zoe\u0308 "],
    "duplicateKeys",
    ["A3"],
  ],
  [
    "a number and a text that show the same",
    [17, "17"],
    "duplicateKeys",
    ["A3"],
  ],
  ["a blank key", ["a", null, "b", " "], "blankKeys", ["A3", "A5"]],
  ["an error for a key", ["a", { error: "#N/A" }], "errorKeys", ["A3"]],
  [
    "a number of more than 15 digits",
    [1234567890123456, 123456789012345],
    "damagedKeys",
    ["A2"],
  ],
];

test.each(STOPS)(
  "%s stops the run before anything is written",
  async (_, keys, problem, addresses) => {
    const { report, writes } = await reportOn(keys);
    expect(report.problem).toEqual({
      problem,
      addresses,
      count: addresses.length,
    });
    expect(report).toMatchObject({
      written: 0,
      unchanged: 0,
      complete: false,
      columns: [],
    });
    expect(report.failed).toHaveLength(keys.length);
    expect(writes).toBe(0);
  },
);

test("at most 20 addresses are listed, and all are counted", async () => {
  const { report } = await reportOn(new Array<CellValue>(50).fill("same"));
  expect(report.problem).toMatchObject({ problem: "duplicateKeys", count: 49 });
  expect(report.problem).toHaveProperty("addresses.length", 20);
});

test("a merged area that reaches into the key column stops the run", async () => {
  const merges = [{ row: 2, column: 0, rows: 2, columns: 1 }];
  const { report, writes } = await reportOn(["a", "b", "c"], { merges });
  expect(report.problem).toEqual({
    problem: "mergedCells",
    addresses: ["A3"],
    count: 1,
  });
  expect(writes).toBe(0);
});

test("a merged area where the new columns would come stops the run", async () => {
  const merges = [{ row: 0, column: 2, rows: 1, columns: 3 }];
  const { report, writes } = await reportOn(["a", "b"], { merges });
  expect(report.problem).toEqual({
    problem: "mergedCells",
    addresses: ["C1"],
    count: 1,
  });
  expect(writes).toBe(0);
});

test("merged cells in other columns concern nobody", async () => {
  const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  const { report } = await reportOn(["P001", "P002"], { merges });
  expect(report).toMatchObject({ written: 2, complete: true });
});

test("a protected sheet and a sheet that is gone stop the run", async () => {
  const { report, writes } = await reportOn(["P001"], { protected: true });
  expect(report.problem).toEqual({
    problem: "sheetProtected",
    sheet: "Roster",
  });
  expect(writes).toBe(0);
  const book = new MemoryWorkbook([{ name: "Other", cells: [] }]);
  const gone = await writeByKey(
    book,
    requestFor(book, 1, { sheet: "gone" }),
    testContext(),
  );
  expect(gone.problem).toEqual({ problem: "sheetMissing" });
});

test("a row in which everything is blank needs no key", async () => {
  const cells = [["Key", "Title"], ["P001", "a"], [], ["P002", "b"]];
  const book = new MemoryWorkbook([{ name: "Roster", cells }]);
  const request = requestFor(book, 3, { rows: results(2) });
  expect(await writeByKey(book, request, testContext())).toMatchObject({
    written: 2,
    complete: true,
  });
  expect(valuesOn(book)[2]).toEqual([null, null, null, null]);
});

test("rows below the roster may share a key with each other, not with a row of the roster", async () => {
  const cells = [
    ["Key"],
    ["P001"],
    ["P002"],
    ["Total"],
    ["Total"],
    [{ error: "#N/A" }],
  ];
  const book = new MemoryWorkbook([{ name: "Roster", cells }]);
  const fine = await writeByKey(book, requestFor(book, 2), testContext());
  expect(fine).toMatchObject({ written: 2, complete: true });
  book.person.edit(book.model.sheets[0]?.id ?? "", 3, 0, "P002");
  const doubled = await writeByKey(book, requestFor(book, 2), testContext());
  expect(doubled.problem).toMatchObject({
    problem: "duplicateKeys",
    addresses: ["A4"],
  });
});

test("a key that is written in two ways finds its row", async () => {
  const { book } = await reportOn(["a"]);
  const sheet = book.model.sheets[0]?.id ?? "";
  book.person.edit(sheet, 1, 0, " Zoe\u0308 ");
  const rows = new Map([[keyText("Zo\u00eb") ?? "", ["c", "b"]]]);
  const report = await writeByKey(
    book,
    requestFor(book, 1, { rows }),
    testContext(),
  );
  expect(report).toMatchObject({ written: 1, complete: true });
  expect([...resultsOn(book).values()]).toEqual([["c", "b"]]);
});
