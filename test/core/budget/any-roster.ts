/** Positions, plans and pay tables of any kind, as the tests draw them. */
import fc from "fast-check";
import type {
  BudgetPlan,
  PlannedRaise,
} from "../../../src/core/budget/budget-plan";
import { dayOf, type Day } from "../../../src/core/date-serial";
import type { PayRevision } from "../../../src/core/pay/pay-table";
import type { Position } from "../../../src/core/position/position";

const FIRST: Day = dayOf(2026, 7, 1);
const BANDS = ["IF", "IG", "IH", "ST 12", ""];
const UNITS = ["North", "South", "East", ""];
const CLASSES = ["C1", "C2", ""];

const money = fc
  .integer({ min: 0, max: 25_000_000 })
  .map((cents) => cents / 100);
const day = fc.integer({ min: -400, max: 800 }).map((offset) => FIRST + offset);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined, freq: 2 });
const hundredths = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most }).map((one) => one / 100);

const funding = fc.oneof(
  fc.constant([]),
  fc.constantFrom("General", "Federal").map((fund) => [{ fund, share: 1 }]),
  fc.integer({ min: 1, max: 99 }).map((percent) => [
    { fund: "General", share: percent / 100 },
    { fund: "Federal", share: (100 - percent) / 100 },
  ]),
  fc.integer({ min: 1, max: 49 }).map((percent) => [
    { fund: "General", share: percent / 100 },
    { fund: "Grant", share: 0.5 },
  ]),
);

const line = fc.record({
  seatNumber: fc.integer({ min: 1, max: 12 }),
  band: fc.constantFrom(...BANDS),
  unit: fc.constantFrom(...UNITS),
  classCode: fc.constantFrom(...CLASSES),
  status: fc.constantFrom("filled", "filled", "filled", "vacant"),
  fte: fc.constantFrom(1, 1, 1, 0.5, 0.8, 0),
  filledFte: maybe(hundredths(150)),
  rate: money,
  days: fc.tuple(maybe(day), maybe(day)),
  benefitShare: maybe(hundredths(60)),
  benefitFlat: maybe(fc.constantFrom(0, 7300, 12_000)),
  funding,
  managedFte: maybe(hundredths(9000)),
});

/** Lines with keys of their own, some of them on one seat. */
export const anyPositions: fc.Arbitrary<Position[]> = fc
  .array(line, { maxLength: 25 })
  .map((lines) =>
    lines.map(({ seatNumber, days: [a, b], rate, ...rest }, index) => ({
      ...rest,
      key: `K${index}`,
      row: index + 1,
      seat: `S${seatNumber}`,
      title: "",
      incumbent: "",
      incumbentBand: "",
      status: rest.status as Position["status"],
      rate: rest.status === "vacant" ? undefined : rate,
      start: a !== undefined && b !== undefined ? Math.min(a, b) : a,
      end: a !== undefined && b !== undefined ? Math.max(a, b) : b,
    })),
  );

const raise: fc.Arbitrary<PlannedRaise> = fc
  .record({
    from: day,
    what: fc.oneof(
      fc.record({
        kind: fc.constant("percent" as const),
        value: fc.integer({ min: -5, max: 10 }).map((one) => one / 100),
      }),
      fc.record({
        kind: fc.constantFrom("amount" as const, "rate" as const),
        value: money,
      }),
    ),
    whom: fc.oneof(
      fc.constant({ scope: "all" as const, of: "" }),
      fc.constantFrom("if", "IG").map((of) => ({ scope: "band" as const, of })),
      fc.constant({ scope: "unit" as const, of: "North" }),
      fc.constant({ scope: "class" as const, of: "C1" }),
      fc
        .constantFrom("K0", "K3")
        .map((of) => ({ scope: "position" as const, of })),
    ),
  })
  .map(({ from, what, whom }) => ({ from, ...what, ...whom }));

export const anyPlan: fc.Arbitrary<BudgetPlan> = fc.record({
  fiscalYearStart: fc.constantFrom(FIRST, dayOf(2027, 7, 1), dayOf(2027, 1, 1)),
  benefitShare: hundredths(60),
  benefitFlat: fc.constantFrom(0, 7300, 9_999.99),
  raises: fc.array(raise, { maxLength: 4 }),
  vacancyPoint: fc.constantFrom("mid", "min"),
  vacancySavings: fc.oneof(
    fc.constant({ by: "nothing" as const }),
    hundredths(30).map((share) => ({ by: "rate" as const, share })),
    fc
      .integer({ min: 0, max: 12 })
      .map((months) => ({ by: "lag" as const, months })),
  ),
  turnover: fc.record({
    share: hundredths(30),
    months: fc.integer({ min: 0, max: 6 }),
  }),
  compaRatioToLookAt: fc.constant(undefined),
});

/** Band IH has no amount at all, so that its vacancies cannot be costed. */
export const PAY_TABLE: readonly PayRevision[] = [
  ["IF", 58_094.4, 77_469, undefined] as const,
  ["IG", 67_922.25, undefined, 113_203.75] as const,
  ["IH", undefined, undefined, 140_000] as const,
  ["ST 12", 70_000.01, undefined, 110_000.02] as const,
].map(([band, minimum, midpoint, maximum]) => ({
  band,
  effective: undefined,
  minimum,
  midpoint,
  maximum,
}));
