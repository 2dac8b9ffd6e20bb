/** Compa-ratio: the field's formula, and what is said where it cannot be worked out. */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { compaRatio } from "../../../src/core/pay/compa-ratio";
import { isProblem, signOf } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";

test.each<[string, CellValue, CellValue, number]>([
  ["a salary below the midpoint", 92000, 100000, 0.92],
  ["a salary on the midpoint", 77469, 77469, 1],
  ["numbers stored as text", "92000", " 100000 ", 0.92],
  ["a salary of zero is zero, not unknown", 0, 100000, 0],
])("%s", (_, salary, midpoint, ratio) => {
  expect(compaRatio(salary, midpoint)).toBeCloseTo(ratio, 12);
});

test.each<[CellValue, CellValue]>([
  [null, null],
  ["", "?"],
  ["  ", null],
])("nothing known gives an empty answer: %p, %p", (salary, midpoint) => {
  expect(compaRatio(salary, midpoint)).toBe("");
});

test.each<[string, CellValue, CellValue, object, string]>([
  [
    "a midpoint of zero",
    1,
    0,
    { problem: "notAboveZero", argument: "midpoint" },
    "#DIV/0!",
  ],
  [
    "a midpoint that is zero but for rounding",
    1,
    1e-12,
    { problem: "notAboveZero", given: 0 },
    "#DIV/0!",
  ],
  [
    "a salary that no sheet keeps to the digit",
    1e15,
    5,
    { problem: "notANumber", argument: "salary" },
    "#VALUE!",
  ],
  [
    "a midpoint below zero",
    1,
    -5,
    { problem: "notAboveZero", argument: "midpoint" },
    "#VALUE!",
  ],
  [
    "a midpoint of zero beside a blank salary",
    null,
    0,
    { problem: "notAboveZero" },
    "#DIV/0!",
  ],
  [
    "a negative salary",
    -1,
    5,
    { problem: "negative", argument: "salary" },
    "#VALUE!",
  ],
  [
    "a text for a salary",
    "about 5",
    5,
    { problem: "notANumber", given: "about 5" },
    "#VALUE!",
  ],
  [
    "TRUE is no amount",
    true,
    5,
    { problem: "notANumber", given: "TRUE" },
    "#VALUE!",
  ],
  [
    "a blank salary beside a midpoint",
    null,
    5,
    { problem: "missingValue", argument: "salary" },
    "#VALUE!",
  ],
  [
    "a blank midpoint beside a salary",
    5,
    "",
    { problem: "missingValue", argument: "midpoint" },
    "#VALUE!",
  ],
  [
    "an error cell",
    { error: "#REF!" },
    5,
    { problem: "notANumber", given: "#REF!" },
    "#VALUE!",
  ],
])("%s is a problem with a sign", (_, salary, midpoint, problem, sign) => {
  const answer = compaRatio(salary, midpoint);
  expect(answer).toMatchObject(problem);
  if (!isProblem(answer)) throw new Error("a problem was expected");
  expect(signOf(answer)).toBe(sign);
  expect(sayProblem(answer)).toMatch(/\.$/);
});

test("never throws, and a ratio is finite and not negative", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(cell, cell, (salary, midpoint) => {
      const answer = compaRatio(salary, midpoint);
      return (
        answer === "" ||
        isProblem(answer) ||
        (answer >= 0 && Number.isFinite(answer))
      );
    }),
  );
});
