/**
 * What a position costs in a fiscal year, by days: the annual full-time rate times FTE over the days it is active,
 * with raises from their dates, and benefits as a share of salary and a flat amount per FTE and year.
 */
import { addMonths, type Day } from "../date-serial";
import type { Arithmetic } from "./arithmetic";
import { centsExactly, centsInNumbers, type Stage } from "./day-cents";
import { DECIMALS } from "./decimal";
import { FRACTIONS, moneyOf } from "./fraction";
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

const MONTHS = 12;

/** Cost of the fiscal year, to the cent. */
export const positionCost = (terms: PositionTerms): number =>
  moneyOf(positionCostCents(terms));

/** Cost of each month of the fiscal year; the twelve sum to the year's cost to the cent. */
export const positionMonths = (terms: PositionTerms): number[] =>
  positionMonthCents(terms).map(moneyOf);

/** As `positionCost`, in whole cents. */
export function positionCostCents(terms: PositionTerms): bigint {
  const starts = monthStarts(terms.fiscalYearStart);
  const [cents = 0n] = centsBetween(terms, [
    starts[0] ?? 0,
    starts[MONTHS] ?? 0,
  ]);
  return cents;
}

/** As `positionMonths`, in whole cents. */
export const positionMonthCents = (terms: PositionTerms): bigint[] =>
  centsBetween(terms, monthStarts(terms.fiscalYearStart));

/** The cents from each of the days to the next, from the fiscal year's first to the day after its last. */
function centsBetween(terms: PositionTerms, days: readonly Day[]): bigint[] {
  const until = days.at(-1) ?? 0;
  const yearDays = until - terms.fiscalYearStart;
  return (
    centsInNumbers(stagesOf(terms, until, DECIMALS), yearDays, days) ??
    centsExactly(stagesOf(terms, until, FRACTIONS), yearDays, days)
  );
}

/** The first day of each month, and the day after the year. */
function monthStarts(fiscalYearStart: Day): readonly Day[] {
  if (lastStarts[0] !== fiscalYearStart)
    lastStarts = Array.from({ length: MONTHS + 1 }, (_, month) =>
      addMonths(fiscalYearStart, month),
    );
  return lastStarts;
}

/** Of the year that was last asked for: thousands of positions ask for one and the same. */
let lastStarts: readonly Day[] = [];

/** The year's days on which the position is active, at each rate in turn; a raise counts from its own day on. */
function stagesOf<T>(
  terms: PositionTerms,
  yearEnd: Day,
  arithmetic: Arithmetic<T>,
): Stage<T>[] {
  const { fiscalYearStart, start, end, raises } = terms;
  const until = Math.min(yearEnd, end === undefined ? yearEnd : end + 1);
  const yearly = yearlyCost(terms, arithmetic);
  const stages: Stage<T>[] = [];
  let from = Math.max(fiscalYearStart, start ?? fiscalYearStart);
  let rate = arithmetic.of(terms.rate);
  for (const raise of raises) {
    if (raise.from >= until) continue;
    if (raise.from > from) {
      stages.push({ from, until: raise.from, yearly: yearly(rate) });
      from = raise.from;
    }
    rate = raised(rate, raise, arithmetic);
  }
  stages.push({ from, until, yearly: yearly(rate) });
  return stages;
}

/** Gives what a year costs at a rate, benefits included. */
function yearlyCost<T>(
  { fte, benefitShare, benefitFlat }: PositionTerms,
  { of, plus, times }: Arithmetic<T>,
): (rate: T) => T {
  const load = plus(of(1), of(benefitShare));
  const flat = of(benefitFlat);
  const share = of(fte);
  return (rate) => times(plus(times(rate, load), flat), share);
}
