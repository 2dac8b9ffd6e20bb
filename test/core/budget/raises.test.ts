/** Raises as planners list them: headings, blanks, dates, kinds, and what is refused. */
import type { CellValue } from "../../../src/core/cell";
import { dayOf } from "../../../src/core/date-serial";
import { fractionOf, FRACTIONS } from "../../../src/core/budget/fraction";
import {
  raised,
  readRaises,
  type RaiseKind,
} from "../../../src/core/budget/raises";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

/** 1 January 2027 in a sheet. */
const NEW_YEAR = 46388;

test("a raise is read with its day, its kind and its value", () => {
  expect(readRaises([[NEW_YEAR, "percent", 0.03]])).toEqual([
    { from: dayOf(2027, 1, 1), kind: "percent", value: 0.03 },
  ]);
});

test.each<[string, CellValue, number]>([
  ["a share", 0.03, 0.03],
  ["percent points", 3, 0.03],
  ["percent points kept as text", "3", 0.03],
  ["one, which is the whole", 1, 1],
  ["a cut", -0.1, -0.1],
  ["a cut in percent points", -10, -0.1],
])("a percentage may be %s", (_, given, share) => {
  expect(readRaises([[NEW_YEAR, "percent", given]])).toMatchObject([
    { value: share },
  ]);
});

test("an amount and a rate are never percentages", () => {
  expect(
    readRaises([
      [NEW_YEAR, "amount", 0.5],
      [NEW_YEAR, "rate", 90000],
    ]),
  ).toMatchObject([{ value: 0.5 }, { value: 90000 }]);
});

test("capitals and spaces do not matter in the kind, and a date may be a text", () => {
  expect(readRaises([["2027-01-01", " Percent ", 3]])).toMatchObject([
    { from: dayOf(2027, 1, 1), kind: "percent" },
  ]);
});

test("raises stand by their days, those of one day as listed", () => {
  expect(
    readRaises([
      [NEW_YEAR + 1, "amount", 1],
      [NEW_YEAR, "amount", 2],
      [NEW_YEAR + 1, "amount", 3],
      [NEW_YEAR, "amount", 4],
    ]),
  ).toMatchObject([{ value: 2 }, { value: 4 }, { value: 1 }, { value: 3 }]);
});

test("a row of headings and blank rows hold no raise", () => {
  expect(
    readRaises([
      [null, null, null],
      ["Date", "Kind", "Value"],
      ["", " ", null],
      [NEW_YEAR, "amount", 500],
    ]),
  ).toHaveLength(1);
  expect(readRaises([[null]])).toEqual([]);
});

test.each<[string, CellValue[][], string]>([
  ["another kind", [[NEW_YEAR, "step", 1]], "percent"],
  ["no kind", [[NEW_YEAR, null, 1]], "kind of a raise"],
  ["no date", [[null, "percent", 3]], "date of a raise is missing"],
  ["no value", [[NEW_YEAR, "percent", null]], "value of a raise"],
  ["a word for the value", [[NEW_YEAR, "rate", "open"]], '"open"'],
  ["a word for the date", [["spring", "percent", 3]], '"spring"'],
  [
    "words where only the first row may have them",
    [
      [NEW_YEAR, "percent", 3],
      ["Date", "Kind", "Value"],
    ],
    '"Date"',
  ],
  ["two columns only", [[NEW_YEAR, "percent"]], "value of a raise"],
])("%s is refused with a sentence", (_, rows, words) => {
  const read = readRaises(rows);
  if (!isProblem(read)) throw new Error("a problem was expected");
  expect(signOf(read)).toBe("#VALUE!");
  expect(sayProblem(read)).toContain(words);
});

test.each<[RaiseKind, number, number]>([
  ["percent", 0.03, 75190],
  ["percent", -0.1, 65700],
  ["amount", 1000.5, 74000.5],
  ["rate", 80000, 80000],
])("%s of %p makes 73,000 to %p", (kind, value, after) => {
  const raise = { from: 0, kind, value };
  const { over, under } = raised(fractionOf(73000), raise, FRACTIONS);
  expect(Number(over) / Number(under)).toBe(after);
});
