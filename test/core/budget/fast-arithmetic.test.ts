/** The fast arithmetic gives what the plain one gives, to the cent, for amounts of any size and any number of decimals. */
import fc from "fast-check";
import { budgetOf } from "../../../src/core/budget/budget";
import {
  centsExactly,
  centsInNumbers,
} from "../../../src/core/budget/day-cents";
import type { Decimal } from "../../../src/core/budget/decimal";
import { fractionOf, ratio, shareOut } from "../../../src/core/budget/fraction";
import { groupKey } from "../../../src/core/budget/group-key";
import { NO_MONTHS } from "../../../src/core/budget/months";
import {
  positionCostCents,
  positionMonthCents,
  type PositionTerms,
} from "../../../src/core/budget/position-cost";
import type { Raise } from "../../../src/core/budget/raises";
import { NO_GROUP, rollUp } from "../../../src/core/budget/roll-up";
import { splitMonths } from "../../../src/core/budget/split-cents";
import { addMonths, dayOf } from "../../../src/core/date-serial";
import { anyPlan, anyPositions, PAY_TABLE } from "./any-roster";
import {
  asWritten,
  plainMonthCents,
  plainShareOut,
  plainSplit,
} from "./plain-reckoning";

const FIRST = dayOf(2027, 7, 1);
const YEAR = Array.from({ length: 13 }, (_, month) => addMonths(FIRST, month));

const sum = (cents: readonly bigint[]): bigint =>
  cents.reduce((all, one) => all + one, 0n);

/** With few decimals, with as many as a number has, and so large that plain numbers cannot hold a year of it. */
const amount = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100),
    fc.double({ min: 0, max: most, noNaN: true }),
    fc.integer({ min: 0, max: 1e15 }),
  );

const day = fc.integer({ min: -60, max: 430 }).map((offset) => FIRST + offset);

const raise: fc.Arbitrary<Raise> = fc
  .tuple(
    day,
    fc.oneof(
      fc.tuple(
        fc.constant("percent" as const),
        fc.integer({ min: -9, max: 9 }),
      ),
      fc.tuple(
        fc.constantFrom("amount" as const, "rate" as const),
        fc.integer({ min: -100_000_000, max: 20_000_000 }),
      ),
    ),
  )
  .map(([from, [kind, hundredths]]) => ({
    ...{ from, kind },
    value: hundredths / 100,
  }));

const terms: fc.Arbitrary<PositionTerms> = fc.record({
  rate: amount(200_000),
  fte: fc.oneof(fc.constantFrom(1, 0.5, 0.8), amount(2)),
  start: fc.option(day, { nil: undefined }),
  end: fc.option(day, { nil: undefined }),
  fiscalYearStart: fc.constant(FIRST),
  benefitShare: fc.oneof(fc.constantFrom(0, 0.35), amount(1)),
  benefitFlat: amount(20_000),
  raises: fc
    .array(raise, { maxLength: 3 })
    .map((raises) => raises.sort((a, b) => a.from - b.from)),
});

test("a position's months are those of its days one by one, below zero too, and the year is their sum", () =>
  fc.assert(
    fc.property(terms, (position) => {
      const months = plainMonthCents(position);
      expect(positionMonthCents(position)).toEqual(months);
      expect(positionCostCents(position)).toBe(sum(months));
    }),
    { numRuns: 150 },
  ));

const stages = fc
  .array(
    fc.record({
      over: fc.oneof(
        fc.integer({ min: 0, max: 2 ** 52 }),
        fc.integer({ min: 0, max: 1_000 }).map((less) => 2 ** 52 - less),
        fc.integer({ min: 0, max: 100_000_000 }),
      ),
      under: fc.integer({ min: 0, max: 12 }).map((places) => 10 ** places),
      days: fc.integer({ min: 0, max: 400 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((drawn) => {
    let until = FIRST;
    return drawn.map(({ days, ...yearly }) => {
      const from = until;
      until += days;
      return { from, until, yearly };
    });
  });

test("what is reckoned in numbers is what is reckoned in fractions, up to the last number that is exact", () => {
  let [inNumbers, inFractions] = [0, 0];
  fc.assert(
    fc.property(stages, (drawn) => {
      const fast = centsInNumbers(drawn, 366, YEAR);
      if (fast === undefined) return void inFractions++;
      inNumbers++;
      const exact = drawn.map(({ yearly: { over, under }, ...stage }) => ({
        ...stage,
        yearly: ratio(over, under),
      }));
      expect(fast).toEqual(centsExactly(exact, 366, YEAR));
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(inNumbers, inFractions)).toBeGreaterThan(100);
});

test.each<[string, Decimal]>([
  ["less than nothing", { over: -1, under: 1 }],
  ["more digits than a number holds", { over: NaN, under: 100 }],
  ["a larger number than a year can be summed of", { over: 2 ** 53, under: 1 }],
  ["smaller parts than a year can be summed of", { over: 1, under: 1e14 }],
])("%s is not reckoned in numbers", (_, yearly) => {
  const stage = { from: FIRST, until: FIRST + 1, yearly };
  expect(centsInNumbers([stage], 366, YEAR)).toBeUndefined();
});

test("a number is the fraction that it is written as, however many decimals it has", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        amount(1e6),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      (value) => expect(fractionOf(value)).toEqual(asWritten(value)),
    ),
    { numRuns: 1000 },
  ));

test("parts are rounded together as when each cent left over is given out by itself", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: -10_000_000, max: 10_000_000 }),
          fc.integer({ min: 1, max: 400 }),
        ),
        { maxLength: 12 },
      ),
      (drawn) => {
        const parts = drawn.map(([over, under]) => ratio(over, under));
        expect(shareOut(parts)).toEqual(plainShareOut(parts));
      },
    ),
  ));

const funding = fc.oneof(
  fc.array(
    fc.record({
      fund: fc.constantFrom("General", "Federal", "Grant"),
      share: fc.oneof(
        fc.constantFrom(0.25, 0.5, 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    }),
    { maxLength: 4 },
  ),
  fc.integer({ min: 0, max: 1000 }).map((share) => [
    { fund: "General", share: share / 1000 },
    { fund: "Federal", share: (1000 - share) / 1000 },
  ]),
);

const months = fc
  .constantFrom(20n, 10n ** 7n, 10n ** 14n, 10n ** 22n)
  .chain((most) =>
    fc.array(fc.bigInt({ min: -most, max: most }), {
      minLength: 12,
      maxLength: 12,
    }),
  );

test("at each month's end every fund has paid its share of the year so far", () =>
  fc.assert(
    fc.property(months, funding, (total, shares) => {
      const paid = splitMonths(total, shares);
      for (let end = 1; end <= 12; end++)
        expect(paid.map((fund) => sum(fund.slice(0, end)))).toEqual(
          plainSplit(sum(total.slice(0, end)), shares),
        );
    }),
  ));

test("a group is the plain sum of its positions", () =>
  fc.assert(
    fc.property(anyPositions, anyPlan, (positions, plan) => {
      const budget = budgetOf(positions, plan, PAY_TABLE);
      for (const group of rollUp(budget, "band")) {
        const own = budget.positions.filter(
          ({ position: { band } }) =>
            groupKey(band || NO_GROUP.band) === groupKey(group.name),
        );
        const plain = (line: number): bigint[] =>
          NO_MONTHS.map((_, month) =>
            sum(own.map(({ lines }) => lines[line]?.[month] ?? 0n)),
          );
        expect(group.lines).toEqual(budget.lines.map((_, line) => plain(line)));
      }
    }),
    { numRuns: 40 },
  ));
