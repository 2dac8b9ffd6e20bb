/** Which class a code, title or alias names. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { findClass } from "../../../src/core/catalog/find-class";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

const keyOf = (given: CellValue): string => {
  const found = findClass(catalogue, given);
  return isProblem(found)
    ? `${signOf(found)} ${sayProblem(found)}`
    : found.entry.specification.key;
};

test.each([
  "cio-1",
  "CIO I",
  "cio 1",
  "CIO1",
  "  CIO   I ",
  "Technical Manager I",
  "TM I",
  "tm-1",
  "IXGX30",
  "ixgx30",
  "IXGX-30",
  "Chief Information Officer I",
  "CIO I or Technical Manager I",
])("%s is CIO I", (given) => expect(keyOf(given)).toBe("us-nm/IXGX30"));

test.each<[CellValue, string]>([
  ["CIO III", "us-nm/IXGX40"],
  ["CIO IV", "us-nm/IXGX46"],
  ["cio 5", "us-nm/IXGX52"],
  ["IT Technology Officer", "us-nm/IXGS26"],
  ["01723", "us-pa/01723"],
  ["01724", "us-pa/01724"],
])("%s is %s", (given, key) => expect(keyOf(given)).toBe(key));

test.each<[CellValue]>([[1723], ["1723"], [" 1723 "]])(
  "%p stands for 01723, which a sheet stripped of its zero, and says so",
  (given) => {
    const found = findClass(catalogue, given);
    expect(
      isProblem(found)
        ? found
        : [found.entry.specification.key, found.repaired],
    ).toEqual(["us-pa/01723", "1723"]);
  },
);

test.each<[CellValue, RegExp]>([
  ["CIO VI", /^#N\/A No document holds a class "CIO VI"; near: /],
  ["Technical Manager IV", /^#N\/A No document/],
  ["17233", /^#N\/A No document/],
  [172.3, /^#N\/A No document/],
  ["CIO", /^#N\/A No document holds a class "CIO"; near: .*CIO/],
  ["CIO I or CIO II", /^#N\/A .*IXGX30 \(CIO I\); IXGX35 \(CIO II\)/],
  ["Information Technology Executive 3", /^#N\/A .*01723.*inferred/],
  ["IT Executive 4", /^#N\/A .*01724/],
  ["IT Executive", /^#N\/A .*01723.*01724/],
  ["IT Management", /^#N\/A .*IXGS26/],
  ["", /^#VALUE! .*quotation marks/],
  [null, /^#VALUE! .*quotation marks/],
  ["__proto__", /^#N\/A/],
  ["constructor", /^#N\/A/],
  ["?!", /^#N\/A/],
])("%p: %p", (given, message) => expect(keyOf(given)).toMatch(message));
