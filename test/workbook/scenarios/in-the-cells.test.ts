/** What cells may hold when results are written beside them: the scenarios of data loss, by their numbers, those of values and limits. */
import type { CellValue } from "../../../src/core/cell";
import { isoDate } from "../../../src/files/csv/dates";
import { markEvidence, readNumber } from "../../../src/files/csv/numbers";
import { isDamagedKey, keyText } from "../../../src/workbook/key-text";
import { isInsideSheet, SHEET_ROWS } from "../../../src/workbook/limits";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  hashOf,
  ids,
  ROWS,
  rosterBook,
  sheetOf,
  writeTo,
} from "../journal/journalled";
import {
  keyOf,
  requestFor,
  results,
  rosterSheet,
  valuesOn,
} from "../roster-on-sheet";

/** Writes a class to each row of a sheet with these cells in its first column, and reads the sheet again. */
async function writtenBeside(
  keys: readonly CellValue[],
  classOf: (key: string) => CellValue,
): Promise<{
  values: CellValue[][];
  report: Awaited<ReturnType<typeof writeTo>>;
}> {
  const cells = [["Key"], ...keys.map((key) => [key])];
  const book = new MemoryWorkbook([{ name: "Roster", cells }]);
  const rows = new Map(
    keys.flatMap((key) => {
      const text = keyText(key);
      const input = text === undefined ? null : classOf(text);
      return text === undefined || typeof input === "object"
        ? []
        : [[text, [input, null]] as const];
    }),
  );
  const report = await writeTo(
    book,
    requestFor(book, keys.length, { rows }),
    ids(),
  );
  return { values: valuesOn(book), report };
}

test.each([
  ["1.234", "either"],
  ["1,234", "either"],
  ["1 234,5", ","],
  ["1'234.5", "."],
])("16: %s says of the decimal mark: %s", (text, mark) => {
  expect(markEvidence(text)).toBe(mark);
  if (mark === "either") expect(readNumber(text, undefined)).toBeUndefined();
  else expect(readNumber(text, mark === "," ? "," : ".")?.value).toBe(1234.5);
});

test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, "60"],
  [61, false, "1900-03-01"],
  [36_526, false, "2000-01-01"],
  [2_958_465, false, "9999-12-31"],
  [0, true, "1904-01-01"],
  [35_064, true, "2000-01-01"],
])("17: day %d (of the system of 1904: %s) is %s", (serial, is1904, date) => {
  expect(isoDate(serial, is1904)).toBe(date);
});

test("18: a text that looks like a number, and the number, are one key; they stay what they are", async () => {
  const { values, report } = await writtenBeside(
    ["5", 6, "7 "],
    (key) => `class ${key}`,
  );
  expect(report.complete).toBe(true);
  expect(values.map((row) => row.slice(0, 2))).toEqual([
    ["Key", "Proposed class"],
    ["5", "class 5"],
    [6, "class 6"],
    ["7 ", "class 7"],
  ]);
  const twice = await writtenBeside(["5", 5], () => "x");
  expect(twice.report.problem).toMatchObject({ problem: "duplicateKeys" });
});

test("19: leading zeros stay, in keys and in what is written; 1723 and 01723 are two keys", async () => {
  const { values } = await writtenBeside(["01723", 1723], (key) => `0${key}`);
  expect(values.slice(1).map((row) => row.slice(0, 2))).toEqual([
    ["01723", "001723"],
    [1723, "01723"],
  ]);
});

test("20: what a sheet might take for a date or a number stays a text, and a damaged number is no key", async () => {
  const codes = ["1E5", "3-4", "MARCH1", "12345678901234567890"];
  const { values } = await writtenBeside(codes, (key) => key);
  expect(values.slice(1).map((row) => row[1])).toEqual(codes);
  const damaged = await writtenBeside(
    [Number("12345678901234567890")],
    () => "x",
  );
  expect(isDamagedKey(1e19)).toBe(true);
  expect(damaged.report.problem).toMatchObject({ problem: "damagedKeys" });
});

test("21: keys are the same composed or not, and every writing stays as it was", async () => {
  const keys = [
    "Zoe\u0308",
    "\u200fعمر",
    "a\u200bb",
    "\ud83d\ude00",
    "\ud800x",
  ];
  const { values, report } = await writtenBeside(keys, (key) => `of ${key}`);
  expect(report.complete).toBe(true);
  expect(values.slice(1).map((row) => row[0])).toEqual(keys);
  expect(values[1]?.[1]).toBe("of Zo\u00eb");
  expect(values[5]?.[1]).toBe("of \ud800x");
});

test("22: blank, zero and the text 0 are three things, when read and when written", async () => {
  const { values } = await writtenBeside(["a", "b", "c"], (key) =>
    key === "a" ? 0 : key === "b" ? "0" : "",
  );
  expect(values.slice(1).map((row) => row[1] ?? null)).toEqual([0, "0", null]);
});

test("23: an error in the key column stops the run, the text of an error does not", async () => {
  const error = await writtenBeside(["a", { error: "#N/A" }], () => "x");
  expect(error.report.problem).toMatchObject({ problem: "errorKeys" });
  const text = await writtenBeside(["a", "#N/A"], (key) => key);
  expect(text.report.complete).toBe(true);
  expect(text.values[2]?.slice(0, 2)).toEqual(["#N/A", "#N/A"]);
});

test("25: formulas in the key column and beside it are read by their values, and stay", async () => {
  const { cells, name } = rosterSheet(ROWS);
  const formulas = [
    { row: 1, column: 0, formula: '="P"&"001"' },
    { row: 2, column: 2, formula: "=SUM(C3:C4)" },
  ];
  const book = new MemoryWorkbook([{ name, cells, formulas }]);
  const report = await writeTo(book, requestFor(book, ROWS), ids());
  expect(report.complete).toBe(true);
  for (const { row, column, formula } of formulas)
    expect(book.model.sheets[0]?.cellAt(row, column).formula).toBe(formula);
});

test("26: the last row of a sheet is written, and there is no row below it", async () => {
  expect(SHEET_ROWS).toBe(1_048_576);
  const last = { sheet: "s", row: SHEET_ROWS - 1, column: 0, columns: 1 };
  expect(isInsideSheet({ ...last, rows: 1 })).toBe(true);
  expect(isInsideSheet({ ...last, rows: 2 })).toBe(false);
  const book = rosterBook();
  const sheet = sheetOf(book);
  book.person.edit(sheet, SHEET_ROWS - 1, 0, "last");
  const rows = new Map([["last", ["class", "band"]]]);
  const request = requestFor(book, SHEET_ROWS - 1, { rows });
  const context = ids({ rowsPerRead: 100_000 });
  const report = await writeTo(book, request, context);
  expect(report).toMatchObject({ written: 1, complete: true });
  const written = book.model.sheets[0]?.cellAt(SHEET_ROWS - 1, 3);
  expect(written?.value).toBe("class");
});

test("28: looks outside our columns stay, and ours get no more than they ask for", async () => {
  const book = rosterBook();
  const sheet = sheetOf(book);
  const block = { sheet, row: 0, column: 0, rows: ROWS, columns: 3 };
  const look = { numberFormat: "0.00", bold: true };
  await book.batch([{ step: "look", block, look }]);
  const before = hashOf(book);
  await writeTo(book, requestFor(book, ROWS), ids());
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < 3; column += 1)
      expect(book.model.sheets[0]?.lookAt(row, column)).toEqual(look);
    const ours = book.model.sheets[0]?.lookAt(row, 3);
    expect(ours).toEqual(row === 0 ? { bold: true } : {});
  }
  expect(hashOf(book)).not.toBe(before);
  expect(valuesOn(book)[1]?.slice(3)).toEqual(results(1).get(keyOf(0)));
});
