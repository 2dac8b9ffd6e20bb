/** Shares of time and duties: what must hold for any position beside the cases of its case file. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import { standardMatch } from "../../../src/core/allocation/time-share";
import type { CellValue } from "../../../src/core/cell";

const answer = (
  match: CellValue,
  differ: CellValue,
  duties: CellValue | CellValue[],
): unknown =>
  standardMatch(
    catalogue,
    match,
    differ,
    Array.isArray(duties) ? [duties] : [[duties]],
  );

/** Tenths of a percent, so that sums are exact enough to be told from the limits. */
const tenths = fc.integer({ min: 20, max: 1000 });

test("percentages and the cells that show them mean the same", () =>
  fc.assert(
    fc.property(tenths, tenths, fc.integer({ min: 0, max: 9 }), (a, b, n) => {
      fc.pre(a > 10 && b > 10 && a + b <= 1000);
      expect(answer(a / 1000, b / 1000, n)).toBe(answer(a / 10, b / 10, n));
    }),
  ));

test("what is spent on neither is what decides between a match and a review", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 700, max: 1000 }),
      fc.integer({ min: 11, max: 300 }),
      (match, differ) => {
        fc.pre(match + differ <= 1000);
        const left = 1000 - match - differ;
        expect(answer(match / 10, differ / 10, 9)).toBe(
          left <= 5 ? "Match" : "Review",
        );
      },
    ),
  ));

test("too little matching or too much differing is another standard, whatever the duties", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 11, max: 699 }),
      fc.constantFrom<CellValue>(0, 5, 8, 9, null),
      (match, duties) => {
        expect(answer(match / 10, 30, duties)).toBe("Other standard");
        expect(answer(null, 100 - match / 10 + 0.01, duties)).toBe(
          "Other standard",
        );
      },
    ),
  ));

const mark = fc.constantFrom<CellValue>(true, false, null);

test("nine cells: one FALSE is level 1, else one blank is review, else they are all there", () =>
  fc.assert(
    fc.property(fc.array(mark, { minLength: 9, maxLength: 9 }), (marks) => {
      const expected = marks.includes(false)
        ? "Level 1 (Review)"
        : marks.includes(null)
          ? "Review"
          : "Match";
      expect(answer(72, 28, marks)).toBe(expected);
    }),
  ));

test("cells without a blank say what their count says", () =>
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      (marks) => {
        expect(answer(72, 28, marks)).toBe(
          answer(72, 28, marks.filter(Boolean).length),
        );
      },
    ),
  ));

test.each<[string, CellValue[]]>([
  ["ten cells", Array<CellValue>(10).fill(true)],
  ["two cells", [9, null]],
  ["a number above one in a cell", [...Array<CellValue>(8).fill(true), 2]],
])("%s are no nine duties", (_, duties) => {
  expect(answer(72, 28, duties)).toMatchObject({
    problem: expect.stringMatching(/dutiesShape|optionWord/) as string,
  });
});

test("an error cell among the duties comes back as itself", () => {
  const duties = [...Array<CellValue>(8).fill(true), { error: "#REF!" }];
  expect(answer(72, 28, duties)).toEqual({ error: "#REF!" });
});
