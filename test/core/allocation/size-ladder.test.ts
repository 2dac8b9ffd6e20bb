/** CIOLEVEL: every row of the table, its borders, and what it says where no level is typical. */
import { catalogue } from "../../../data";
import { managedFteLevel } from "../../../src/core/allocation/size-ladder";
import type { CellValue } from "../../../src/core/cell";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

const level = (fte: CellValue, overlap: CellValue = null): string => {
  const answer = managedFteLevel(catalogue, fte, overlap);
  return isProblem(answer) ? signOf(answer) : answer;
};
const message = (fte: CellValue): string => {
  const answer = managedFteLevel(catalogue, fte, null);
  return isProblem(answer) ? sayProblem(answer) : answer;
};

test.each<[CellValue, string, string, string]>([
  [-0.01, "#VALUE!", "#VALUE!", "#VALUE!"],
  [10_000.01, "#VALUE!", "#VALUE!", "#VALUE!"],
  ["many", "#VALUE!", "#VALUE!", "#VALUE!"],
  [true, "#VALUE!", "#VALUE!", "#VALUE!"],
  [null, "", "", ""],
  ["", "", "", ""],
  [0, "#N/A", "#N/A", "#N/A"],
  [6.99, "#N/A", "#N/A", "#N/A"],
  [7, "CIO I", "CIO I", "CIO I"],
  [9.99, "CIO I", "CIO I", "CIO I"],
  [10, "CIO I or CIO II", "CIO I", "CIO II"],
  ["11", "CIO I or CIO II", "CIO I", "CIO II"],
  [12, "CIO I or CIO II", "CIO I", "CIO II"],
  [12.01, "CIO II", "CIO II", "CIO II"],
  [19.99, "CIO II", "CIO II", "CIO II"],
  [20, "CIO II or CIO III", "CIO II", "CIO III"],
  [20.01, "CIO III", "CIO III", "CIO III"],
  [40, "CIO III or CIO IV", "CIO III", "CIO IV"],
  [40.01, "CIO IV", "CIO IV", "CIO IV"],
  [70, "CIO IV", "CIO IV", "CIO IV"],
  [70.01, "#N/A", "CIO IV", "CIO V"],
  [79.99, "#N/A", "CIO IV", "CIO V"],
  [80, "CIO V", "CIO V", "CIO V"],
  [10_000, "CIO V", "CIO V", "CIO V"],
  [80 - 1e-10, "CIO V", "CIO V", "CIO V"],
  [70 + 1e-10, "CIO IV", "CIO IV", "CIO IV"],
  [7 - 1e-10, "CIO I", "CIO I", "CIO I"],
])("%p FTE: %s, lower %s, upper %s", (fte, all, lower, upper) => {
  expect([level(fte), level(fte, "lower"), level(fte, "UPPER")]).toEqual([
    all,
    lower,
    upper,
  ]);
});

test("an unknown overlap word is a wrong argument, even beside a blank cell", () => {
  expect([
    level(11, "both"),
    level(null, "both"),
    level(11, "all"),
    level(11, ""),
  ]).toEqual(["#VALUE!", "#VALUE!", "CIO I or CIO II", "CIO I or CIO II"]);
});

test("messages say why no level is typical", () => {
  expect(message(3)).toMatch(/below CIO I/);
  expect(message(75)).toMatch(/between CIO IV \(to 70\) and CIO V \(from 80\)/);
  expect(message(42736)).toMatch(/looks like a date/);
});
