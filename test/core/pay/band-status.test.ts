/** Where a salary stands in its band, with one bound or both known. */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { bandStatus } from "../../../src/core/pay/band-status";

test.each<[CellValue, CellValue, CellValue, string]>([
  [55, 60, 100, "Below"],
  [59.99, 60, 100, "Below"],
  [60, 60, 100, "In range"],
  [60 - 1e-12, 60, 100, "In range"],
  [100, 60, 100, "In range"],
  [100.01, 60, 100, "Above"],
  ["80", "60", "100", "In range"],
  [59, 60, null, "Below"],
  [60, 60, "", "Not below (maximum unknown)"],
  [100, null, 100, "Not above (minimum unknown)"],
  [101, "?", 100, "Above"],
  [80, 80, 80, "In range"],
  [null, null, null, ""],
])("%p between %p and %p: %s", (salary, min, max, status) => {
  expect(bandStatus(salary, min, max)).toBe(status);
});

test.each<[string, CellValue, CellValue, CellValue, object]>([
  ["no bound at all", 80, null, null, { problem: "noBounds" }],
  [
    "bounds that cross",
    80,
    100,
    60,
    { problem: "boundsCrossed", min: 100, max: 60 },
  ],
  [
    "bounds that cross beside a blank salary",
    null,
    100,
    60,
    { problem: "boundsCrossed" },
  ],
  [
    "a blank salary",
    "",
    60,
    100,
    { problem: "missingValue", argument: "salary" },
  ],
  [
    "a negative salary",
    -1,
    60,
    100,
    { problem: "negative", argument: "salary" },
  ],
  [
    "a negative minimum",
    80,
    -60,
    100,
    { problem: "negative", argument: "min" },
  ],
  [
    "a text for the maximum",
    80,
    60,
    "open",
    { problem: "notANumber", argument: "max", given: "open" },
  ],
])("%s is a problem", (_, salary, min, max, problem) => {
  expect(bandStatus(salary, min, max)).toMatchObject(problem);
});

test("omitted bounds are unknown", () => {
  expect(bandStatus(80)).toEqual({ problem: "noBounds" });
  expect(bandStatus(80, 60)).toBe("Not below (maximum unknown)");
});

test("a raise never moves a salary down the band", () => {
  const order = ["Below", "In range", "Above"];
  const money = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(money, money, money, money, (salary, raise, a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const place = (paid: number): number =>
        order.indexOf(String(bandStatus(paid, min, max)));
      return place(salary) >= 0 && place(salary + raise) >= place(salary);
    }),
  );
});
