/** The checker of reckonings is itself checked: a wrong line must not pass. */
import { holds, valueOf } from "./arithmetic";

test.each([
  ["73,000 × 0.5 × 181 ÷ 365 = 18,100.00", true],
  ["73,000 × 0.5 × 181 ÷ 365 = 18,100.01", false],
  ["July to December: 31 + 31 + 30 + 31 + 30 + 31 = 184", true],
  ["July to December: 31 + 31 + 30 + 31 + 30 + 31 = 183", false],
  ["100,000 ÷ 365 ≈ 273.97", true],
  ["100,000 ÷ 365 ≈ 273.98", false],
  ["100,000 ÷ 365 = 273.97", false],
  ["29,440 × 30 % = 8,832", true],
  ["(2 + 3) × 4 = 20 = 10 + 10", true],
  ["2 − 5 = −3", true],
])("%s: %p", (line, expected) => {
  expect(holds(line)).toBe(expected);
});

test("a line that is no reckoning is refused rather than passed", () => {
  expect(() => valueOf("two+2")).toThrow(/does not begin with a number/);
  expect(() => valueOf("2+2x")).toThrow(/cannot be reckoned/);
  expect(() => valueOf("(2+2")).toThrow(/bracket/);
});
