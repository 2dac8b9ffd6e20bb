/** Single facts of the classes as the documents print them, and that what they leave out is said, not guessed. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import {
  classFieldFor,
  classFieldsFor,
  payBandFor,
} from "../../../src/core/class-facts/class-answers";
import { CLASS_FIELDS } from "../../../src/core/class-facts/class-field";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

const fact = (given: CellValue, field: CellValue): string | number => {
  const value = classFieldFor(catalogue, given, field);
  return isProblem(value) ? signOf(value) : value;
};

test.each<[CellValue, CellValue, string | number]>([
  ["A3201E", "title", "IT Executive"],
  ["A3201E", "code", "A3201E"],
  ["A3201E", "established", "#N/A"],
  ["A3201E", "revised", "#N/A"],
  ["A3201E", "band", "#N/A"],
  ["IT Program Manager", "code", "#N/A"],
  ["IT Program Manager", "rank", 4],
  ["IT Program Manager", "established", "2010-10-24"],
  ["IT Program Manager", "revised", "2012-01-08"],
  ["IT Program Manager", "flsa", "Exempt"],
  ["IT Program Manager", "band", "#N/A"],
  ["IT Project Manager I", "rank", 1],
  ["IT Project Manager I", "flsa", "#N/A"],
  ["01724", "code", "01724"],
  ["01724", "band", "ST 13"],
  ["01724", "bargaining unit", "A3"],
  ["01724", "BargainingUnit", "A3"],
  ["01724", "revised", "2020-10-30"],
  ["01724", "flsa", "#N/A"],
  ["IXGS26", "typical fte", "#N/A"],
  ["IXGX46", "typical fte", "40 to 70 (IT resources)"],
  ["IXGX52", "titles", "CIO V"],
  ["IXGX52", "bargaining unit", "Not represented"],
  ["IXGX52", "pay", "#VALUE!"],
  ["IXGX52", null, "#VALUE!"],
  ["IT Executive", "rank", "#N/A"],
  [null, "rank", ""],
])("%p, %p: %p", (given, field, expected) => {
  expect(fact(given, field)).toBe(expected);
});

test("Montana's exemption is called a default that the agency decides on", () => {
  expect(fact("A3201E", "flsa")).toMatch(/Exempt: Executive.*default/);
});

test("an inferred title is shown as inferred", () => {
  for (const field of ["title", "titles"])
    expect(fact("01723", field)).toBe(
      "Information Technology Executive 3 (inferred)",
    );
});

test("all facts of every class are listed in one order, none left blank", () => {
  for (const { specification } of catalogue.classes) {
    const rows = classFieldsFor(catalogue, specification.key);
    if (isProblem(rows)) throw new Error(rows.problem);
    expect(rows.map(([name]) => name)).toEqual(CLASS_FIELDS);
    for (const [, value] of rows) expect(String(value)).not.toBe("");
  }
});

test("a fact that the document leaves out is said with the class's name", () => {
  const none = classFieldFor(catalogue, "IT Program Manager", "code");
  if (!isProblem(none)) throw new Error("a problem was expected");
  expect(sayProblem(none)).toMatch(/IT Program Manager.*code/);
});

test.each<[CellValue, string]>([
  ["CIO III", "II"],
  ["01723", "ST 12"],
  [null, ""],
  ["A3201E", "#N/A"],
  ["IT Program Manager", "#N/A"],
  ["CIO I or CIO II", "#N/A"],
  ["CIO I or Technical Manager I", "IG"],
])("the pay band of %p: %s", (given, expected) => {
  const band = payBandFor(catalogue, given);
  expect(isProblem(band) ? signOf(band) : band).toBe(expected);
});
