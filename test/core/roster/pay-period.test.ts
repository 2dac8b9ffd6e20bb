/** Pay for different periods stands side by side as annual amounts. */
import { catalogue } from "../../../data";
import { classifyRoster } from "../../../src/core/roster/classify";
import {
  ANNUAL_PAY,
  isHoursPerYear,
  type PayPeriod,
  sayAnnualised,
} from "../../../src/core/roster/pay-period";
import { mappingOf, matchExactly } from "./support";

const ratio = (
  salary: number,
  midpoint: number,
  periods: readonly [PayPeriod, PayPeriod],
  hoursPerYear = 2080,
): number | undefined => {
  const pay = { salary: periods[0], midpoint: periods[1], hoursPerYear };
  const { rows } = classifyRoster(
    catalogue,
    matchExactly,
    [["T"], ["Nurse", salary, midpoint]],
    mappingOf({ title: 0, salary: 1, midpoint: 2 }, { pay }),
  );
  return rows[0]?.compaRatio;
};

test.each<[number, number, [PayPeriod, PayPeriod], number]>([
  [90_000, 100_000, ["annual", "annual"], 0.9],
  [7_500, 100_000, ["monthly", "annual"], 0.9],
  [3_000, 100_000, ["biweekly", "annual"], 0.78],
  [50, 100_000, ["hourly", "annual"], 1.04],
  [104_000, 50, ["annual", "hourly"], 1],
  [45, 50, ["hourly", "hourly"], 0.9],
  [6_500, 3_000, ["monthly", "biweekly"], 1],
])("%p over %p, %j: %p", (salary, midpoint, periods, expected) => {
  expect(ratio(salary, midpoint, periods)).toBeCloseTo(expected, 12);
});

test("an hourly rate is taken as often as the planner says that a year has hours", () => {
  expect(ratio(50, 97_500, ["hourly", "annual"], 1950)).toBeCloseTo(1, 12);
});

test("what was made annual is said, and nothing where nothing was", () => {
  expect(sayAnnualised(ANNUAL_PAY)).toBeUndefined();
  expect(
    sayAnnualised({ ...ANNUAL_PAY, salary: "hourly", hoursPerYear: 1950 }),
  ).toBe(
    "Compa-ratios compare annual amounts: salaries are hourly, taken 1950 times a year; midpoints are annual.",
  );
});

test.each<[number, boolean]>([
  [0, false],
  [-1, false],
  [1950.5, true],
  [8784, true],
  [8785, false],
  [NaN, false],
])("%p hours a year: %p", (hours, expected) => {
  expect(isHoursPerYear(hours)).toBe(expected);
});
