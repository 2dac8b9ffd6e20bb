/** What must hold for the cost of any position: to the cent, by days, and by months that sum to the year. */
import fc from "fast-check";
import {
  costByDays,
  dayNumber,
  exactCost,
  isActive,
  monthStarts,
  serial,
  type Terms,
} from "./day-by-day";
import {
  anyTerms,
  cellsFor,
  monthCents,
  raisesFor,
  yearCents,
} from "./position-terms";
import { positionCostFor } from "../../../src/core/budget/position-answers";

const sum = (cents: readonly number[]): number =>
  cents.reduce((all, one) => all + one, 0);

const always = (holds: (terms: Terms) => boolean | void): void =>
  fc.assert(fc.property(anyTerms, holds), { numRuns: 300 });

test("the year costs what its days cost one by one, to the cent", () =>
  always((terms) => {
    expect(yearCents(terms)).toBe(Number(costByDays(terms)));
  }));

test("the twelve months sum to the year to the cent", () =>
  always((terms) => {
    const months = monthCents(terms);
    expect(months).toHaveLength(12);
    expect(sum(months)).toBe(yearCents(terms));
  }));

test("each month is within a cent of what its days cost", () =>
  always((terms) => {
    const starts = monthStarts(terms);
    monthCents(terms).forEach((cents, month) => {
      const { over, under } = exactCost(
        terms,
        starts[month] ?? 0,
        starts[month + 1] ?? 0,
      );
      const difference = BigInt(cents) * under - over;
      expect(difference < under && difference > -under).toBe(true);
    });
  }));

test("a month without a day of the position costs nothing", () =>
  always((terms) => {
    const starts = monthStarts(terms);
    monthCents(terms).forEach((cents, month) => {
      const [from = 0, until = 0] = [starts[month], starts[month + 1]];
      const days = Array.from({ length: until - from }, (_, i) => from + i);
      if (!days.some((day) => isActive(terms, day))) expect(cents).toBe(0);
    });
  }));

test("a fiscal year may begin on any day of a month, and its months still sum to the year", () =>
  fc.assert(
    fc.property(anyTerms, fc.integer({ min: 1, max: 31 }), (terms, day) => {
      const fyStart = serial(dayNumber(terms.year, terms.month, day));
      const cells = { ...cellsFor(terms), fyStart };
      expect(sum(monthCents(terms, cells))).toBe(yearCents(terms, cells));
    }),
  ));

test("a position there all year without raises costs its loaded rate, in leap years too", () =>
  always((terms) => {
    const settled = { ...terms, start: undefined, end: undefined, raises: [] };
    const { rate, benefitShare, benefitFlat, fte } = settled;
    const exact = (rate * (1000 + benefitShare) + benefitFlat * 1000) * fte;
    expect(yearCents(settled)).toBe(Math.floor(exact / 100_000 + 0.5));
  }));

test("a position split at any day costs what it costs whole, but for one cent of rounding", () =>
  fc.assert(
    fc.property(
      anyTerms,
      fc.integer({ min: -10, max: 380 }),
      (terms, offset) => {
        const last = dayNumber(terms.year, terms.month, 1) + offset;
        fc.pre(isActive(terms, last) && isActive(terms, last + 1));
        const parts = [
          { ...terms, end: last },
          { ...terms, start: last + 1 },
        ];
        const apart = sum(parts.map((part) => yearCents(part)));
        expect(Math.abs(apart - yearCents(terms))).toBeLessThanOrEqual(1);
      },
    ),
  ));

test("a raise on the first day is a higher rate all year, and one on the day after the last day is none", () =>
  always((terms) => {
    const starts = monthStarts(terms);
    const raisedOn = (day = 0): Terms => ({
      ...terms,
      raises: [{ day, kind: "rate", value: terms.rate + 100_000 }],
    });
    const higher = { ...terms, rate: terms.rate + 100_000, raises: [] };
    expect(yearCents(raisedOn(starts[0]))).toBe(yearCents(higher));
    expect(yearCents(raisedOn(starts[12]))).toBe(
      yearCents({ ...terms, raises: [] }),
    );
  }));

test("a raise on the last day changes the last month alone, by one day's difference", () =>
  always((terms) => {
    const settled: Terms = {
      ...terms,
      start: undefined,
      end: undefined,
      fte: 100,
      benefitShare: 0,
      benefitFlat: 0,
      raises: [],
    };
    const starts = monthStarts(settled);
    const [first = 0, end = 0] = [starts[0], starts[12]];
    // A whole number of cents a day, so that nothing is rounded.
    const rate = (end - first) * (terms.fte + 1);
    const raised: Terms = {
      ...settled,
      rate,
      raises: [{ day: end - 1, kind: "rate", value: 3 * rate }],
    };
    const before = monthCents({ ...settled, rate });
    const after = monthCents(raised);
    expect(after.slice(0, 11)).toEqual(before.slice(0, 11));
    expect((after[11] ?? 0) - (before[11] ?? 0)).toBe(2 * (terms.fte + 1));
  }));

test("a raise that comes later never costs more", () =>
  fc.assert(
    fc.property(
      anyTerms,
      fc.tuple(
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 0, max: 365 }),
      ),
      (terms, [a, b]) => {
        const first = dayNumber(terms.year, terms.month, 1);
        const raisedOn = (offset: number): Terms => ({
          ...terms,
          raises: [{ day: first + offset, kind: "percent", value: 30 }],
        });
        expect(yearCents(raisedOn(Math.max(a, b)))).toBeLessThanOrEqual(
          yearCents(raisedOn(Math.min(a, b))),
        );
      },
    ),
  ));

test("benefits above 1 are percent points: 35 is 0.35", () =>
  fc.assert(
    fc.property(
      anyTerms,
      fc.integer({ min: 11, max: 1000 }),
      (terms, tenths) => {
        const loadedWith = (benefitPct: number) =>
          positionCostFor({ ...cellsFor(terms), benefitPct }, raisesFor(terms));
        expect(loadedWith(tenths / 10)).toBe(loadedWith(tenths / 1000));
      },
    ),
  ));
