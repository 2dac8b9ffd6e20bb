/** Addresses, and references that are kept true when cells move. */
import {
  cellAddress,
  columnLetters,
  columnOfLetters,
  parseReference,
  referenceFormula,
} from "../../src/workbook/a1";
import { copiedByRows, shiftReferences } from "../../src/workbook/references";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
  expect(columnOfLetters(letters.toLowerCase())).toBe(column);
});

test.each(["Roster", "Zoe's roster", "a!b", "2017", "A1"])(
  "a reference to the sheet %s is read back",
  (sheetName) => {
    const cell = { sheetName, row: 11, column: 27 };
    expect(parseReference(referenceFormula(cell))).toEqual(cell);
  },
);

test.each([
  "='Roster'!#REF!",
  "=#REF!",
  "=A1+1",
  "Roster!A1",
  "",
  "='R'!A1:B2",
  null,
  undefined,
])("%j names no single cell", (formula) => {
  expect(parseReference(formula)).toBeUndefined();
});

test("a reference without quotation marks or dollar signs is read too", () => {
  expect(parseReference("=Roster!k1")).toEqual({
    sheetName: "Roster",
    row: 0,
    column: 10,
  });
  expect(cellAddress(0, 10)).toBe("K1");
});

const SHIFTS: readonly (readonly [
  string,
  "row" | "column",
  number,
  number,
  string,
])[] = [
  ["=A5*2", "row", 2, 1, "=A6*2"],
  ["=A5*2", "row", 4, 1, "=A6*2"],
  ["=A5*2", "row", 5, 1, "=A5*2"],
  ["=$C$1", "column", 0, 2, "=$E$1"],
  ["=SUM(A2:A9)", "row", 4, 3, "=SUM(A2:A12)"],
  ["=SUM(A2:A9)", "row", 0, -1, "=SUM(A1:A8)"],
  ["=SUM(A2:A9)", "row", 7, -5, "=SUM(A2:A7)"],
  ["=SUM(A2:A9)", "row", 1, -3, "=SUM(A2:A6)"],
  ["=A5", "row", 4, -1, "=#REF!"],
  ['=A5&"A5"', "row", 0, 1, '=A6&"A5"'],
  ["=LOG10(A5)+My_A5+A5B", "row", 0, 1, "=LOG10(A6)+My_A5+A5B"],
  ["=Other!A5+'Home'!A5", "row", 0, 1, "=Other!A5+'Home'!A6"],
];

test.each(SHIFTS)(
  "%s after a shift of %ss at %d by %d is %s",
  (formula, axis, at, count, expected) => {
    expect(
      shiftReferences(formula, "Home", "Home", { shift: { axis, at, count } }),
    ).toBe(expected);
  },
);

test("a formula of another sheet follows the sheet that it names, and its name", () => {
  const shift = { axis: "row", at: 0, count: 1 } as const;
  expect(shiftReferences("=A1+Roster!A1", "Notes", "Roster", { shift })).toBe(
    "=A1+Roster!A2",
  );
  const renamed = shiftReferences("=A1+Roster!A1", "Notes", "Roster", {
    sheetName: "Zoe's",
  });
  expect(renamed).toBe("=A1+'Zoe''s'!A1");
});

test("a formula that is carried down takes its relative rows along", () => {
  expect(copiedByRows("=MINQUAL(B5,$C$1,C$1,$B5)", 3)).toBe(
    "=MINQUAL(B8,$C$1,C$1,$B8)",
  );
});
