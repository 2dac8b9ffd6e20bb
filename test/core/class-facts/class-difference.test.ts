/** Two classes side by side: the figures that change from one to the other, read off the documents. */
import { catalogue } from "../../../data";
import { codeOf } from "../../../src/core/catalog/catalogue";
import type { CellValue } from "../../../src/core/cell";
import {
  classDifference,
  type DifferenceRow,
} from "../../../src/core/class-facts/class-difference";
import { isProblem, signOf } from "../../../src/core/problem";

function difference(a: CellValue, b: CellValue): readonly DifferenceRow[] {
  const rows = classDifference(catalogue, a, b);
  if (isProblem(rows)) throw new Error(rows.problem);
  return rows;
}

const changeIn = (
  rows: readonly DifferenceRow[],
  requirement: RegExp,
): string[] =>
  rows
    .filter(([name]) => requirement.test(name))
    .map(([, , , change]) => change);

test("CIO II to CIO III: two years more in everything but the recommended years", () => {
  const rows = difference("CIO II", "CIO III");
  expect(changeIn(rows, /^rank$/)).toEqual(["+1"]);
  expect(rows).toContainEqual(["band", "IH", "II", "different"]);
  expect(rows).toContainEqual([
    "typical fte",
    "10 to 20 (staff and contractors)",
    "20 to 40 (staff and contractors)",
    "different",
  ]);
  expect(changeIn(rows, /^qualifications.*(years|total|leadership)$/)).toEqual([
    "+2",
    "+2",
    "+2",
  ]);
  // Both print ten years with a master's degree; eight would fit the series.
  expect(changeIn(rows, /^recommended.*years$/)).toEqual(["same"]);
  expect(changeIn(rows, /^recommended.*(total|leadership)$/)).toEqual([
    "+2",
    "+2",
  ]);
});

test("from leading a team to managing several the kind is told beside the years", () => {
  const [row = []] = difference("CIO II", "CIO III").filter(([name]) =>
    /^qualifications.*leadership$/.test(name),
  );
  expect(row[1]).toMatch(/4 years leading an IT team/);
  expect(row[2]).toMatch(/6 years managing multiple IT teams/);
});

test("01723 to 01724: a year and a group more, management, and one knowledge", () => {
  const rows = difference("01723", "01724");
  expect(rows).toContainEqual(["band", "ST 12", "ST 13", "different"]);
  expect(changeIn(rows, /supervises pay scale group/)).toEqual(["+1"]);
  expect(changeIn(rows, /alternative [12]: years/)).toEqual(["+1", "+1"]);
  expect(changeIn(rows, /leadership/)).toEqual(
    Array(3).fill("only in the second"),
  );
  expect(changeIn(rows, /knowledge of employee supervision/i)).toEqual([
    "only in the second",
  ]);
});

const classes = catalogue.classes.map(codeOf);

test.each(classes)("%s does not differ from itself", (one) => {
  expect(new Set(difference(one, one).map(([, , , change]) => change))).toEqual(
    new Set(["same"]),
  );
});

const turned = (change: string): string => {
  if (/^[+-]/.test(change))
    return change.startsWith("+")
      ? `-${change.slice(1)}`
      : `+${change.slice(1)}`;
  return change.replace(/first|second/, (side) =>
    side === "first" ? "second" : "first",
  );
};

test("the other way round every change is turned round, and nothing else", () => {
  for (const a of classes)
    for (const b of classes) {
      const back = difference(b, a).map(
        ([name, first, second, change]): DifferenceRow => [
          name,
          second,
          first,
          turned(change),
        ],
      );
      expect(new Set(back.map(String))).toEqual(
        new Set(difference(a, b).map(String)),
      );
    }
});

test("a row that only one class has says that the other does not state it", () => {
  for (const [, a, b, change] of difference("A3201E", "IT Program Manager")) {
    if (change === "only in the first") expect(b).toBe("not stated");
    if (change === "only in the second") expect(a).toBe("not stated");
  }
});

test.each<[CellValue, CellValue, string]>([
  ["CIO I", null, "#VALUE!"],
  [null, "CIO I", "#VALUE!"],
  ["CIO I", "IXGX99", "#N/A"],
  ["IT Executive", "CIO I", "#N/A"],
  ["CIO I or CIO II", "CIO I", "#N/A"],
])("%p beside %p: %s", (a, b, sign) => {
  const rows = classDifference(catalogue, a, b);
  expect(isProblem(rows) && signOf(rows)).toBe(sign);
});

test("a rank says nothing across two series", () => {
  expect(changeIn(difference("IXGX46", "01723"), /^rank$/)).toEqual([
    "different series",
  ]);
  // Each the first of its series.
  expect(changeIn(difference("A3201E", "01723"), /^rank$/)).toEqual([
    "different series",
  ]);
});
