/** The worked cases, for the classes that the catalogue holds. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../../data";
import { managedFteLevel } from "../../../src/core/allocation/size-ladder";
import type { CellValue } from "../../../src/core/cell";
import { findClass } from "../../../src/core/catalog/find-class";
import { isProblem, signOf, type Problem } from "../../../src/core/problem";
import { DEFAULT_CREDIT } from "../../../src/core/qualification/credit";
import {
  judgeAsked,
  minQual,
  readAsked,
} from "../../../src/core/qualification/min-qual";

const file = path.resolve(__dirname, "../../../../shared/golden.csv");
const present = existsSync(file);
if (!present) console.warn("The worked cases are not here: they are not run.");

interface Case {
  readonly function: string;
  readonly class: string;
  readonly years_or_fte: string;
  readonly degree: string;
  readonly mgmt_years: string;
  readonly standard: string;
  readonly expected: string;
}

const cases = present
  ? Papa.parse<Case>(readFileSync(file, "utf8"), {
      header: true,
      skipEmptyLines: true,
      delimiter: ",",
    }).data
  : [];
const held = (one: Case): boolean =>
  one.class === "" || !isProblem(findClass(catalogue, one.class));
const cell = (text: string): CellValue =>
  text === "" ? null : /^-?[\d.]+$/.test(text) ? Number(text) : text;
const word = (answer: string | Problem): string =>
  isProblem(answer) ? signOf(answer) : answer;

function answer(one: Case): string {
  if (one.function === "CIOLEVEL")
    return word(managedFteLevel(catalogue, cell(one.years_or_fte), null));
  const cells = {
    classGiven: one.class,
    years: cell(one.years_or_fte),
    degree: cell(one.degree),
    mgmtYears: cell(one.mgmt_years),
    standard: one.standard,
  };
  const asked = readAsked(catalogue, cells);
  const quick = word(minQual(catalogue, cells, DEFAULT_CREDIT));
  if (asked === undefined || isProblem(asked)) return quick;
  const explained = judgeAsked(catalogue, asked, DEFAULT_CREDIT);
  expect(isProblem(explained) ? signOf(explained) : explained.verdict).toBe(
    quick,
  );
  return quick;
}

(present ? test : test.skip)("worked cases of the catalogue's classes", () => {
  const own = cases.filter(held);
  expect(own.length).toBeGreaterThan(50);
  expect(
    own
      .map((one) => ({ ...one, got: answer(one) }))
      .filter((one) => one.got !== one.expected),
  ).toEqual([]);
});
