/** What must hold for any job history: whole years are exact, overlaps never pass a full week, order does not matter. */
import fc from "fast-check";
import {
  creditedYears,
  type Job,
} from "../../../src/core/experience/credited-years";
import { addMonths, dayOf, type Day } from "../../../src/core/date-serial";

/** Any day of thirty years; the 29th of February has no anniversary in other years and is left to its own case. */
const day: fc.Arbitrary<Day> = fc
  .integer({ min: dayOf(1990, 1, 1), max: dayOf(2020, 12, 31) })
  .filter((one) => addMonths(addMonths(one, 12), -12) === one);
const wholeYears = fc.integer({ min: 1, max: 30 });
const hours = fc.integer({ min: 1, max: 40 });

const job: fc.Arbitrary<Job> = fc
  .record({
    first: day,
    length: fc.integer({ min: 0, max: 4000 }),
    hoursPerWeek: fc.integer({ min: 0, max: 60 }),
    share: fc.constantFrom(0.25, 0.5, 0.8, 1),
  })
  .map(({ length, ...terms }) => ({ ...terms, last: terms.first + length }));
const history = fc.array(job, { minLength: 1, maxLength: 6 });

const lasting = (first: Day, years: number, hoursPerWeek: number): Job => ({
  first,
  last: addMonths(first, 12 * years) - 1,
  hoursPerWeek,
  share: 1,
});

test("whole years are exact on any day of the calendar, over leap years too", () =>
  fc.assert(
    fc.property(day, wholeYears, hours, (first, years, perWeek) => {
      expect(creditedYears([lasting(first, years, perWeek)])).toBeCloseTo(
        (years * perWeek) / 40,
        9,
      );
      expect(creditedYears([lasting(first, years, 40)])).toBe(years);
    }),
  ));

test("two half-time jobs at the same time make one", () =>
  fc.assert(
    fc.property(day, wholeYears, (first, years) => {
      const half = lasting(first, years, 20);
      expect(creditedYears([half, half])).toBe(years);
    }),
  ));

test("two full-time jobs at the same time do not make two", () =>
  fc.assert(
    fc.property(day, wholeYears, (first, years) => {
      const full = lasting(first, years, 40);
      expect(creditedYears([full, full])).toBe(years);
    }),
  ));

test("full-time jobs that overlap count the days that they cover, once", () =>
  fc.assert(
    fc.property(
      day,
      wholeYears,
      fc.integer({ min: 0, max: 10_000 }),
      (first, years, cut) => {
        const whole = lasting(first, years, 40);
        const inside = Math.min(first + cut, whole.last);
        const parts = [
          { ...whole, last: inside },
          { ...whole, first: Math.max(first, inside - 100) },
        ];
        expect(creditedYears(parts)).toBe(years);
      },
    ),
  ));

test("a job cut in two on any day is credited as one", () =>
  fc.assert(
    fc.property(job, fc.nat(4000), (one, cut) => {
      fc.pre(one.first + cut < one.last);
      const parts = [
        { ...one, last: one.first + cut },
        { ...one, first: one.first + cut + 1 },
      ];
      expect(creditedYears(parts)).toBe(creditedYears([one]));
    }),
  ));

test("the order of the jobs does not matter", () =>
  fc.assert(
    fc.property(
      history,
      fc.array(fc.nat(5), { maxLength: 6 }),
      (jobs, swaps) => {
        const shuffled = [...jobs];
        for (const place of swaps) shuffled.push(...shuffled.splice(place, 1));
        expect(creditedYears(shuffled)).toBe(creditedYears(jobs));
      },
    ),
  ));

test("the order does not matter where hours add up to the same only but for the last digit", () => {
  const [first, change, last] = [
    dayOf(2019, 1, 31),
    dayOf(2020, 2, 28),
    dayOf(2021, 3, 1),
  ];
  const part = (from: Day, to: Day, hoursPerWeek: number): Job => ({
    first: from,
    last: to,
    hoursPerWeek,
    share: 0.9,
  });
  const [seven, nine] = [part(first, last, 7), part(first, last, 9)];
  const [before, after] = [part(first, change - 1, 8), part(change, last, 8)];
  // 7 + 8 + 9 hours throughout: 24 hours at nine tenths.
  expect(creditedYears([seven, before, nine, after])).toBe(
    creditedYears([seven, before, after, nine]),
  );
});

test("a share of the duties counts as so many hours fewer", () =>
  fc.assert(
    fc.property(day, wholeYears, hours, (first, years, perWeek) => {
      const whole = lasting(first, years, perWeek);
      expect(creditedYears([{ ...whole, share: 0.5 }])).toBe(
        creditedYears([{ ...whole, hoursPerWeek: perWeek / 2 }]),
      );
    }),
  ));

test("more than forty hours in one job are credited as forty", () =>
  fc.assert(
    fc.property(job, fc.integer({ min: 40, max: 168 }), (one, hoursPerWeek) => {
      expect(creditedYears([{ ...one, hoursPerWeek }])).toBe(
        creditedYears([{ ...one, hoursPerWeek: 40 }]),
      );
    }),
  ));

/** Months are not of one length: each change of hours within a month may shift the count by a few days. */
const UNEVENNESS = 0.01;

test("jobs together are never more than the jobs apart, but for the unevenness of months", () =>
  fc.assert(
    fc.property(history, (jobs) => {
      const apart = jobs.reduce((sum, one) => sum + creditedYears([one]), 0);
      expect(creditedYears(jobs)).toBeLessThanOrEqual(apart + UNEVENNESS);
    }),
  ));

test("one more job never takes years away, but for the unevenness of months", () =>
  fc.assert(
    fc.property(history, job, (jobs, another) => {
      expect(creditedYears([...jobs, another])).toBeGreaterThanOrEqual(
        creditedYears(jobs) - UNEVENNESS,
      );
    }),
  ));

test("jobs without an hour, and no jobs, are no experience", () => {
  const idle = { ...lasting(dayOf(2020, 1, 1), 3, 40), hoursPerWeek: 0 };
  expect(creditedYears([idle])).toBe(0);
  expect(creditedYears([])).toBe(0);
});

test("from one 29 February to the day before the next are four years", () => {
  const leap = {
    first: dayOf(2016, 2, 29),
    last: dayOf(2020, 2, 28),
    hoursPerWeek: 40,
    share: 1,
  };
  expect(creditedYears([leap])).toBe(4);
});
