/** A new jurisdiction costs one data file: an invented fifth one, with kinds of clauses that the first four lack. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { stepsFor, ladderFor } from "../../src/core/allocation/size-ladder";
import {
  assembleCatalogue,
  type Catalogue,
} from "../../src/core/catalog/catalogue";
import { parseJsonStrictly } from "../../src/core/catalog/json-text";
import { parseDocumentSet } from "../../src/core/catalog/schema";
import { complaintsAbout } from "../../src/core/catalog/soundness";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import { isProblem } from "../../src/core/problem";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import { classifyRoster } from "../../src/core/roster/classify";
import { ask, call, plainTable } from "../functions/host";

const file = path.resolve(__dirname, "xx-lake.json");
const set = parseDocumentSet(parseJsonStrictly(readFileSync(file, "utf8")));

jest.mock("../../data", () => {
  const data = jest.requireActual<{ documentSets: readonly unknown[] }>(
    "../../data",
  );
  const fs = jest.requireActual<typeof import("node:fs")>("node:fs");
  const { join } = jest.requireActual<typeof import("node:path")>("node:path");
  const { assembleCatalogue: assemble } = jest.requireActual<
    typeof import("../../src/core/catalog/catalogue")
  >("../../src/core/catalog/catalogue");
  const invented: unknown = JSON.parse(
    fs.readFileSync(join(__dirname, "xx-lake.json"), "utf8"),
  );
  const documentSets = [...data.documentSets, invented] as Parameters<
    typeof assemble
  >[0];
  return { documentSets, catalogue: assemble(documentSets) };
});

import {
  cite,
  cioLevel,
  classDiff,
  classInfo,
  classList,
  findClass,
  minQual,
  nextClass,
  payBand,
  qualClasses,
  qualGap,
  qualWhy,
} from "../../functions/functions";

const alone: Catalogue = assembleCatalogue([set]);

test("the file passes the check that every data file passes", () => {
  expect(complaintsAbout(set)).toEqual([]);
});

describe("verdicts", () => {
  test.each<[string, unknown, unknown, unknown, string, string]>([
    ["BX10", 0, "bachelor", null, "Qualified", "the degree alone"],
    ["BX10", 6, "hs", null, "Qualified", "six years alone"],
    [
      "BX10",
      6,
      "none",
      null,
      "Not qualified",
      "the floor for all candidates: high school",
    ],
    ["BX10", 6, null, null, "Review", "the floor is unknown"],
    [
      "BX10",
      4,
      "associate",
      null,
      "Review",
      "college year for year, two years at most, by the credit table only",
    ],
    ["BX10", 3, "associate", null, "Not qualified", "three and two are five"],
    ["BX10", 3, "bachelor", null, "Qualified", "the degree alone"],
    ["BX20", 9, "none", 1, "Qualified", "nine years"],
    [
      "BX20",
      9,
      "none",
      0.5,
      "Not qualified",
      "the floor for all candidates: one year of public budgets",
    ],
    ["BX20", 3, "none", 1, "Review", "the certificate is not asked"],
    [
      "BX20",
      2,
      "none",
      1,
      "Not qualified",
      "certificate or not, three years are missing",
    ],
    ["BX20", 0, "bachelor", 1, "Review", "the units are not asked"],
    ["BX30", 0, "none", 2, "Qualified", "two years in the class below"],
    ["BX30", 5, "master", 0, "Qualified", "degree and experience"],
    ["BX30", 4.99, "master", 1.99, "Not qualified", "neither"],
  ])(
    "%s, %p years, %p, %p: %s, for %s",
    (code, years, degree, mgmt, verdict) => {
      expect(ask(minQual, code, years, degree, mgmt)).toBe(verdict);
      expect(call(qualWhy, code, years, degree, mgmt)[0]?.[4]).toBe(verdict);
    },
  );

  test("a number of college years counts year for year up to the cap, and qualifies by it", () => {
    // Four years of work and two of college reach six; the floor of high school stays unknown.
    expect(ask(minQual, "BX10", 4, 2)).toBe("Review");
    expect(ask(minQual, "BX10", 3, 9)).toBe("Review");
  });

  test("explanations name the kinds, the condition after hire and the place", () => {
    const text = call(qualWhy, "BX30", 0, "none", 2).flat().join("\n");
    expect(text).toMatch(/years as Budget Examiner II/);
    expect(text).toMatch(/within 12 months/);
    expect(text).toMatch(/Level III: "two years as Budget Examiner II"/);
  });

  test("gaps are measured on stated tracks", () => {
    expect(ask(qualGap, "BX10", 4, "hs")).toBe(2);
    expect(ask(qualGap, "BX30", 4, "master", 0)).toBe(1);
    expect(ask(qualGap, "BX30", 4, "bachelor", 0.5)).toBe(1.5);
  });
});

test("lists, facts, bands, citations and differences answer for it", () => {
  expect(ask(payBand, "Budget Examiner II")).toBe("20");
  expect(ask(nextClass, "BX10", 2)).toBe("BX30");
  expect(ask(nextClass, "BX30")).toBe("#N/A");
  expect(ask(classInfo, "bx20", "established")).toBe("2026-05-01");
  expect(ask(classInfo, "BX20", "typical fte")).toBe("#N/A");
  expect(call(classList, "LAKE").map(([code]) => code)).toEqual([
    "BX10",
    "BX20",
    "BX30",
  ]);
  expect(call(cite, "BX20", "minimum").flat()).toContain("20 semester units");
  expect(call(classDiff, "BX10", "BX20").length).toBeGreaterThan(5);
  expect(
    plainTable(call(qualClasses, 9, "hs", 1, "Lake County")).map(
      (row) => row[2],
    ),
  ).toEqual(["Not qualified", "Qualified", "Qualified"]);
});

test("the others answer as before", () => {
  expect(ask(cioLevel, 15)).toBe("CIO II");
  expect(ask(minQual, "01723", 13)).toBe("Qualified");
});

test("three levels by budget size, with both named where two meet", () => {
  const ladder = ladderFor(alone, "budget");
  if (isProblem(ladder)) throw new Error("no ladder");
  const levels = (size: number): unknown => {
    const steps = stepsFor(ladder, size, "all");
    return isProblem(steps) ? steps.problem : steps.map((step) => step.level);
  };
  expect(levels(999_999.99)).toEqual(["Budget Examiner I"]);
  expect(levels(1_000_000)).toEqual([
    "Budget Examiner I",
    "Budget Examiner II",
  ]);
  expect(levels(25_000_000)).toEqual(["Budget Examiner III"]);
});

test("titles are matched, and its classes stay out of other rosters", () => {
  expect(call(findClass, "budget exmnr 2", "LAKE", 1)[0]?.[0]).toBe("BX20");
  expect(call(findClass, "Budget Examiner II", "NM", 1)[0]?.[1]).toBe(
    "no class",
  );
});

test("a roster is classified with it", () => {
  const index = prepareTitles(alone.classes);
  const cells = [
    ["Id", "Title", "Years", "Degree"],
    ["1", "Budget Examiner I", 6, "hs"],
    ["2", "BUDGET EXAMINER III", 5, "master"],
    ["3", "Bus driver", 5, "none"],
  ];
  const { rows } = classifyRoster(
    alone,
    (title) => matchTitle(index, title, 20),
    cells,
    {
      headerRow: 0,
      jurisdiction: "xx-lake",
      columns: new Map([
        ["title", 1],
        ["years", 2],
        ["degree", 3],
      ]),
      rowKey: 0,
      degreeNumbers: "notNumbers",
      standard: "minimum",
      credit: DEFAULT_CREDIT,
    },
  );
  expect(rows.map((row) => [row.code, row.band, row.verdict])).toEqual([
    ["BX10", "10", "Qualified"],
    ["BX30", "30", "Qualified"],
    [undefined, undefined, undefined],
  ]);
});
