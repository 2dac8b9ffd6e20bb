/** Citations by kind of rule: the right words for the right rule, and none that the data does not hold. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { codeOf } from "../../../src/core/catalog/catalogue";
import {
  CITED_RULES,
  citationsFor,
} from "../../../src/core/class-facts/class-citations";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";
import { isCited } from "../../cases/cited-words";

function cited(
  given: CellValue,
  rule: CellValue,
): (readonly string[])[] | string {
  const rows = citationsFor(catalogue, given, rule);
  return isProblem(rows)
    ? signOf(rows)
    : rows.map(([, item, words]) => [item, words]);
}

const NM = "CIO V, Minimum Qualifications";
const NM_RECOMMENDED = "CIO V, Recommended Education and Experience";
const PA = "Minimum Experience and Training";

test.each<[CellValue, string, unknown]>([
  [
    "CIO V",
    "fte",
    [["CIO V, Distinguishing Characteristics", "typically 80+ employees"]],
  ],
  [
    "CIO V",
    "FTE",
    [["CIO V, Distinguishing Characteristics", "typically 80+ employees"]],
  ],
  [
    "CIO I",
    "fte",
    [["CIO I, Distinguishing Characteristics", "typically 7-12 FTE"]],
  ],
  ["IXGS26", "fte", "#N/A"],
  ["CIO V", "band", [["CIO V, Pay Band", "Pay Band: IK"]]],
  ["01724", "band", [["headline row", "01724 13 ST"]]],
  ["A3201E", "band", "#N/A"],
  ["IT Program Manager", "band", "#N/A"],
  [
    "CIO V",
    "leadership",
    [
      [NM, "At least ten (10) years managing multiple IT teams"],
      [NM_RECOMMENDED, "At least twelve (12) years managing multiple IT teams"],
    ],
  ],
  [
    "CIO V",
    "substitution",
    [
      [NM, "totaling eighteen (18) years"],
      [NM_RECOMMENDED, "totaling twenty (20) years"],
    ],
  ],
  [
    "01724",
    "leadership",
    [1, 2, 3].map((n) => [
      `${PA}, alternative ${n}`,
      "includes three years in a managerial capacity",
    ]),
  ],
  ["01723", "leadership", "#N/A"],
  [
    "01723",
    "substitution",
    [
      [
        `${PA}, alternative 3`,
        "An equivalent combination of experience and training",
      ],
    ],
  ],
  ["01723", "recommended", "#N/A"],
  ["A3201E", "recommended", "#N/A"],
  [
    "A3201E",
    "leadership",
    [
      [
        "Typical Qualifications on the First Day of Work, item 3",
        "Three years of senior-level management",
      ],
    ],
  ],
  ["IT Project Manager II", "minimum", "#N/A"],
  ["CIO V", "salary", "#VALUE!"],
  ["IT Executive", "minimum", "#N/A"],
  ["CIO I or CIO II", "band", "#N/A"],
  [null, "band", "#VALUE!"],
])("%p, %s", (given, rule, expected) => {
  expect(cited(given, rule)).toEqual(expected);
});

test("the minimum of a class is everything that its tracks ask for", () => {
  expect(cited("CIO V", "minimum")).toEqual([
    [NM, "At least ten (10) years managing multiple IT teams"],
    [NM, "Bachelor's Degree"],
    [NM, "fourteen (14) years of experience"],
    [NM, "totaling eighteen (18) years"],
  ]);
  expect(cited("CIO V", "recommended")).toEqual([
    [NM_RECOMMENDED, "At least twelve (12) years managing multiple IT teams"],
    [NM_RECOMMENDED, "Master's Degree"],
    [NM_RECOMMENDED, "fourteen (14) years of experience"],
    [NM_RECOMMENDED, "totaling twenty (20) years"],
  ]);
});

test("Denver's two substitutions are cited where they stand", () => {
  const place = "Minimum Qualifications, Education/Experience Equivalency";
  expect(cited("IT Program Manager", "substitution")).toEqual(
    expect.arrayContaining([
      [place, "Additional appropriate education"],
      [place, "Additional appropriate experience"],
    ]),
  );
});

test("a blank rule gives each place once, whichever rules it serves", () => {
  for (const blank of [null, "", 0]) {
    const all = cited("CIO V", blank) as string[][];
    const apart = CITED_RULES.flatMap(
      (rule) => cited("CIO V", rule) as string[][],
    );
    expect(new Set(all.map(String))).toEqual(new Set(apart.map(String)));
    expect(new Set(all.map(String)).size).toBe(all.length);
  }
});

const classes = catalogue.classes.map(codeOf);

test.each(classes)("every citation of %s is one of the data's", (given) => {
  const rows = citationsFor(catalogue, given, null);
  const uncited = isProblem(rows)
    ? []
    : rows.filter(([, item, words]) => !isCited(given, { item, words }));
  expect(uncited).toEqual([]);
});

test("what a class does not cite is said with its name", () => {
  const none = citationsFor(catalogue, "IXGS26", "fte");
  if (!isProblem(none)) throw new Error("a problem was expected");
  expect(sayProblem(none)).toMatch(/IXGS26 \(IT Technology Officer\).*fte/);
});
