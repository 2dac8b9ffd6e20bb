/** Project levels: what must hold over all words, beside the cases of the case file. */
import { catalogue } from "../../../data";
import { projectLevel } from "../../../src/core/allocation/project-level";
import type { CellValue } from "../../../src/core/cell";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

const level = (...cells: [CellValue, CellValue, CellValue]): string => {
  const answer = projectLevel(catalogue, ...cells);
  return isProblem(answer) ? signOf(answer) : answer;
};

const SIZES: CellValue[] = ["small", "medium", "large", null];
const COMPLEXITIES: CellValue[] = ["low", "moderate", "high", null];

test("a project is never the Program Manager's, and a program is no one else's", () => {
  for (const size of SIZES)
    for (const complexity of COMPLEXITIES) {
      expect(level(size, complexity, "no")).not.toMatch(/Program Manager/);
      for (const program of ["yes", "enterprise"])
        expect(level(size, complexity, program)).toMatch(
          /^(IT Program Manager|#N\/A)$/,
        );
    }
});

test("what is left open never names more than what is known, of two fitting classes both", () => {
  for (const size of SIZES.slice(0, 3))
    for (const complexity of COMPLEXITIES.slice(0, 3)) {
      const open = level(size, null, "no").split(" or ");
      const known = level(size, complexity, "no");
      if (known !== "#N/A")
        expect(open).toEqual(expect.arrayContaining(known.split(" or ")));
    }
});

test.each<[CellValue, string]>([
  ["yes", "IT Program Manager"],
  ["Yes", "IT Program Manager"],
  [true, "IT Program Manager"],
  ["program", "IT Program Manager"],
  ["enterprise-wide", "IT Program Manager"],
  ["no", "IT Project Manager III"],
  [false, "IT Project Manager III"],
  ["project", "IT Project Manager III"],
  [0, "IT Project Manager III"],
  ["", "IT Project Manager III"],
  ["maybe", "#VALUE!"],
])("program %p beside large and high: %s", (program, expected) => {
  expect(level("large", "high", program)).toBe(expected);
});

test("a size or complexity that a host passes as 0 for a blank cell is blank", () => {
  expect(level("small", 0, null)).toBe(level("small", null, null));
  expect(level(0, "high", "yes")).toBe("IT Program Manager");
});

test("a problem says what would help", () => {
  const answer = projectLevel(catalogue, "large", "low", "no");
  if (!isProblem(answer)) throw new Error("a problem was expected");
  expect(sayProblem(answer)).toMatch(
    /large projects of low complexity.*IT Project Manager III asks for moderate or high/,
  );
});
