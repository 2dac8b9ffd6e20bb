/** The classes of the four document sets in their order, and the steps along each series. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import {
  listClasses,
  nextClass,
  type ClassRow,
} from "../../../src/core/class-facts/class-list";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

function rows(place: CellValue, series: CellValue = null): readonly ClassRow[] {
  const listed = listClasses(catalogue, place, series);
  if (isProblem(listed)) throw new Error(sayProblem(listed));
  return listed;
}

const NEW_MEXICO = [
  ["IXGS26", "IT Technology Officer", 1, "IF"],
  ["IXGX30", "CIO I", 2, "IG"],
  ["IXGX35", "CIO II", 3, "IH"],
  ["IXGX40", "CIO III", 4, "II"],
  ["IXGX46", "CIO IV", 5, "IJ"],
  ["IXGX52", "CIO V", 6, "IK"],
];
const DENVER = [
  ["", "IT Project Manager I", 1, ""],
  ["", "IT Project Manager II", 2, ""],
  ["", "IT Project Manager III", 3, ""],
  ["", "IT Program Manager", 4, ""],
];
const MONTANA = [["A3201E", "IT Executive", 1, ""]];
const PENNSYLVANIA = [
  ["01723", "Information Technology Executive 3 (inferred)", 1, "ST 12"],
  ["01724", "Information Technology Executive 4 (inferred)", 2, "ST 13"],
];

test.each<[CellValue, unknown[][], string, string]>([
  ["NM", NEW_MEXICO, "State of New Mexico", "IT Management"],
  ["new mexico", NEW_MEXICO, "State of New Mexico", "IT Management"],
  ["DEN", DENVER, "City and County of Denver", "IT Project Manager"],
  ["Montana", MONTANA, "State of Montana", "IT Executive"],
  ["pa", PENNSYLVANIA, "Commonwealth of Pennsylvania", "IT Executive"],
])(
  "%s lists its series from the lowest class up",
  (place, classes, who, series) => {
    expect(
      rows(place).map(([code, title, , , rank, band]) => [
        code,
        title,
        rank,
        band,
      ]),
    ).toEqual(classes);
    for (const [, , jurisdiction, title] of rows(place))
      expect([jurisdiction, title]).toEqual([who, series]);
  },
);

test("without a jurisdiction all thirteen classes are listed", () => {
  expect(rows(null)).toHaveLength(13);
  expect(rows("")).toEqual(rows(null));
});

test("a series that two employers have lists both, and a place narrows it", () => {
  expect(rows(null, "IT Executive").map(([code]) => code)).toEqual([
    "01723",
    "01724",
    "A3201E",
  ]);
  expect(rows("MT", "information technology EXECUTIVE")).toEqual(rows("MT"));
});

test("every row names the document that it comes from", () => {
  for (const [, title, , , , , document] of rows(null))
    expect([title, document]).toEqual([title, expect.stringMatching(/\w{4}/)]);
});

test.each<[CellValue, CellValue, string]>([
  ["Atlantis", null, "PA; MT; DEN; NM"],
  ["NM", "IT Executive", "IT Management"],
  [null, "Nursing", "IT Executive"],
])("%p, %p is refused and says what is known", (place, series, words) => {
  const listed = listClasses(catalogue, place, series);
  if (!isProblem(listed)) throw new Error("a problem was expected");
  expect(signOf(listed)).toBe("#VALUE!");
  expect(sayProblem(listed)).toContain(words);
});

const step = (...cells: [CellValue, CellValue]): string => {
  const found = nextClass(catalogue, ...cells);
  return isProblem(found) ? signOf(found) : found;
};

test.each<[CellValue, CellValue, string]>([
  ["IXGS26", 1, "IXGX30"],
  ["IXGX46", null, "IXGX52"],
  ["IXGX46", "", "IXGX52"],
  ["IXGS26", 5, "IXGX52"],
  ["IXGX52", -5, "IXGS26"],
  ["CIO I", 0, "IXGX30"],
  ["CIO I", "2", "IXGX40"],
  ["Technical Manager III", -1, "IXGX35"],
  ["01723", 1, "01724"],
  [1724, -1, "01723"],
  ["IT Project Manager I", 3, "IT Program Manager"],
  ["IT Program Manager", -1, "IT Project Manager III"],
  ["IXGX52", 1, "#N/A"],
  ["IXGS26", -1, "#N/A"],
  ["01724", 1, "#N/A"],
  ["01723", -1, "#N/A"],
  ["A3201E", 1, "#N/A"],
  ["A3201E", -1, "#N/A"],
  ["IT Program Manager", 1, "#N/A"],
  ["IT Executive", 1, "#N/A"],
  ["CIO I or CIO II", 1, "#N/A"],
  ["IXGX99", 1, "#N/A"],
  ["CIO I", 0.5, "#VALUE!"],
  ["CIO I", "two", "#VALUE!"],
  ["CIO I", true, "#VALUE!"],
  [null, null, ""],
])("%p, %p steps: %s", (given, steps, expected) => {
  expect(step(given, steps)).toBe(expected);
});

test("so many steps up and as many down lead back", () => {
  for (const set of catalogue.sets)
    for (const { classes } of set.series)
      classes.forEach((key, from) =>
        classes.forEach((_, to) => {
          const there = step(key, to - from);
          expect(step(there, from - to)).toBe(step(key, 0));
        }),
      );
});

test("the end of a series is said with how many classes it has", () => {
  const end = nextClass(catalogue, "IXGX52", 2);
  if (!isProblem(end)) throw new Error("a problem was expected");
  expect(sayProblem(end)).toMatch(/CIO V.*2 above.*6/);
});
