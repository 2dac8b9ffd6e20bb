/** Positions of any dates, shares and raises, as the tests draw them, and as cells of a sheet. */
import fc from "fast-check";
import {
  positionCostFor,
  positionMonthsFor,
  type PositionCells,
} from "../../../src/core/budget/position-answers";
import { readRaises, type Raise } from "../../../src/core/budget/raises";
import { isProblem } from "../../../src/core/problem";
import { dayNumber, serial, type RaiseTerms, type Terms } from "./day-by-day";

const fiscalYear = fc.record({
  year: fc.integer({ min: 1995, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
});

/** Days around a fiscal year, its first and last one among them more often than by chance. */
const dayAround = (first: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.constantFrom(-1, 0, 1, 30, 31, 58, 59, 60, 363, 364, 365, 366),
      fc.integer({ min: -500, max: 900 }),
    )
    .map((offset) => first + offset);

const cents = fc.integer({ min: 0, max: 30_000_000 });

const raise = (first: number): fc.Arbitrary<RaiseTerms> =>
  fc.oneof(
    fc.record({
      day: dayAround(first),
      kind: fc.constant("percent" as const),
      value: fc.integer({ min: -500, max: 1000 }),
    }),
    fc.record({
      day: dayAround(first),
      kind: fc.constantFrom("amount" as const, "rate" as const),
      value: cents,
    }),
  );

export const anyTerms: fc.Arbitrary<Terms> = fiscalYear.chain(
  ({ year, month }) => {
    const first = dayNumber(year, month, 1);
    const open = { nil: undefined, freq: 3 };
    return fc
      .record({
        rate: cents,
        fte: fc.integer({ min: 0, max: 200 }),
        bounds: fc.tuple(
          fc.option(dayAround(first), open),
          fc.option(dayAround(first), open),
        ),
        year: fc.constant(year),
        month: fc.constant(month),
        benefitShare: fc.integer({ min: 0, max: 1000 }),
        benefitFlat: fc.integer({ min: 0, max: 3_000_000 }),
        raises: fc.array(raise(first), { maxLength: 4 }),
      })
      .map(({ bounds: [a, b], ...terms }) => ({ ...terms, ...inOrder(a, b) }));
  },
);

const inOrder = (
  a: number | undefined,
  b: number | undefined,
): Pick<Terms, "start" | "end"> =>
  a !== undefined && b !== undefined && b < a
    ? { start: b, end: a }
    : { start: a, end: b };

export const cellsFor = (terms: Terms): PositionCells => ({
  rate: terms.rate / 100,
  fte: terms.fte / 100,
  start: serial(terms.start),
  end: serial(terms.end),
  fyStart: serial(dayNumber(terms.year, terms.month, 1)),
  benefitPct: terms.benefitShare / 1000,
  benefitFlat: terms.benefitFlat / 100,
});

export function raisesFor({ raises }: Terms): readonly Raise[] {
  const read = readRaises(
    raises.map(({ day, kind, value }) => [
      serial(day),
      kind,
      kind === "percent" ? value / 1000 : value / 100,
    ]),
  );
  if (isProblem(read)) throw new Error(`Not raises: ${read.problem}`);
  return read;
}

/** The year's cost in whole cents. */
export function yearCents(terms: Terms, cells = cellsFor(terms)): number {
  return wholeCents(positionCostFor(cells, raisesFor(terms)));
}

/** The twelve months in whole cents. */
export function monthCents(terms: Terms, cells = cellsFor(terms)): number[] {
  const rows = positionMonthsFor(cells, raisesFor(terms));
  if (isProblem(rows)) throw new Error(rows.problem);
  return (rows[0] ?? []).map(wholeCents);
}

/** Throws where an amount has more than two decimals. */
function wholeCents(amount: unknown): number {
  if (typeof amount !== "number") throw new Error(JSON.stringify(amount));
  const cents = Math.round(amount * 100);
  if (cents / 100 !== amount) throw new Error(`${amount} is not in cents.`);
  return cents;
}
