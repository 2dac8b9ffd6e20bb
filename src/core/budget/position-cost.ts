/**
 * What a position costs in a fiscal year, by days: the annual full-time rate times FTE over the days it is active,
 * with raises from their dates, and benefits as a share of salary and a flat amount per FTE and year.
 */
import { addMonths, type Day } from "../date-serial";
import {
  centsOf,
  fractionOf,
  moneyOf,
  plus,
  ratio,
  shareOut,
  times,
  ZERO,
  type Fraction,
} from "./fraction";
import { raised, type Raise } from "./raises";

/** `rate` is annual and full-time, before the raises listed; `end` is the last day; open where absent. */
export interface PositionTerms {
  readonly rate: number;
  readonly fte: number;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly fiscalYearStart: Day;
  /** Share of salary. */
  readonly benefitShare: number;
  /** For one FTE and a full year. */
  readonly benefitFlat: number;
  readonly raises: readonly Raise[];
}

/** The terms as fractions, made once for all their spans. */
interface ExactTerms extends Pick<PositionTerms, "start" | "end" | "raises"> {
  readonly rate: Fraction;
  readonly fte: Fraction;
  /** What salary and benefits cost for one of salary. */
  readonly load: Fraction;
  readonly flat: Fraction;
}

interface Span {
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
}

const MONTHS = 12;

/** Cost of the fiscal year, to the cent. */
export const positionCost = (terms: PositionTerms): number =>
  moneyOf(positionCostCents(terms));

/** Cost of each month of the fiscal year; the twelve sum to the year's cost to the cent. */
export const positionMonths = (terms: PositionTerms): number[] =>
  positionMonthCents(terms).map(moneyOf);

/** As `positionCost`, in whole cents. */
export function positionCostCents(terms: PositionTerms): bigint {
  const from = terms.fiscalYearStart;
  const until = addMonths(from, MONTHS);
  return centsOf(costWithin(exactly(terms), { from, until }, until - from));
}

/** As `positionMonths`, in whole cents. */
export function positionMonthCents(terms: PositionTerms): bigint[] {
  const starts = Array.from({ length: MONTHS + 1 }, (_, month) =>
    addMonths(terms.fiscalYearStart, month),
  );
  const yearDays = (starts[MONTHS] ?? 0) - terms.fiscalYearStart;
  const exact = exactly(terms);
  return shareOut(
    starts
      .slice(1)
      .map((until, month) =>
        costWithin(exact, { from: starts[month] ?? until, until }, yearDays),
      ),
  );
}

const exactly = ({
  rate,
  fte,
  benefitShare,
  benefitFlat,
  ...terms
}: PositionTerms): ExactTerms => ({
  ...terms,
  rate: fractionOf(rate),
  fte: fractionOf(fte),
  load: plus({ over: 1n, under: 1n }, fractionOf(benefitShare)),
  flat: fractionOf(benefitFlat),
});

function costWithin(
  terms: ExactTerms,
  whole: Span,
  yearDays: number,
): Fraction {
  const span = activeIn(terms, whole);
  return span.until > span.from ? spanCost(terms, span, yearDays) : ZERO;
}

/** The part of a span in which the position is active. */
function activeIn({ start, end }: ExactTerms, span: Span): Span {
  return {
    from: Math.max(span.from, start ?? span.from),
    until: Math.min(span.until, end === undefined ? span.until : end + 1),
  };
}

/** Days at each rate in turn; a raise counts from its own day on. */
function spanCost(terms: ExactTerms, span: Span, yearDays: number): Fraction {
  let { rate } = terms;
  let from = span.from;
  let cost = ZERO;
  for (const raise of terms.raises.filter((one) => one.from < span.until)) {
    if (raise.from > from) {
      cost = plus(cost, daysCost(terms, rate, raise.from - from, yearDays));
      from = raise.from;
    }
    rate = raised(rate, raise);
  }
  return plus(cost, daysCost(terms, rate, span.until - from, yearDays));
}

function daysCost(
  { fte, load, flat }: ExactTerms,
  rate: Fraction,
  days: number,
  yearDays: number,
): Fraction {
  const loaded = plus(times(rate, load), flat);
  return times(times(loaded, fte), ratio(days, yearDays));
}
