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

/** Days at one rate; a position's stages follow one another without a gap. */
interface Stage {
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
  /** What one of its days costs, benefits included. */
  readonly daily: Fraction;
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
  const until = monthStarts(from)[MONTHS] ?? from;
  return centsOf(costWithin(stagesOf(terms, until), from, until));
}

/** As `positionMonths`, in whole cents. */
export function positionMonthCents(terms: PositionTerms): bigint[] {
  const starts = monthStarts(terms.fiscalYearStart);
  const stages = stagesOf(terms, starts[MONTHS] ?? 0);
  return shareOut(
    starts
      .slice(1)
      .map((until, month) => costWithin(stages, starts[month] ?? until, until)),
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
function stagesOf(terms: PositionTerms, yearEnd: Day): Stage[] {
  const { fiscalYearStart, start, end, raises } = terms;
  const until = Math.min(yearEnd, end === undefined ? yearEnd : end + 1);
  const daily = dailyCost(terms, yearEnd - fiscalYearStart);
  const stages: Stage[] = [];
  let from = Math.max(fiscalYearStart, start ?? fiscalYearStart);
  let rate = fractionOf(terms.rate);
  for (const raise of raises.filter((one) => one.from < until)) {
    if (raise.from > from) {
      stages.push({ from, until: raise.from, daily: daily(rate) });
      from = raise.from;
    }
    rate = raised(rate, raise);
  }
  return [...stages, { from, until, daily: daily(rate) }];
}

/** Gives what a day costs at a rate. */
function dailyCost(
  { fte, benefitShare, benefitFlat }: PositionTerms,
  yearDays: number,
): (rate: Fraction) => Fraction {
  const load = plus({ over: 1n, under: 1n }, fractionOf(benefitShare));
  const flat = fractionOf(benefitFlat);
  const share = times(fractionOf(fte), ratio(1, yearDays));
  return (rate) => times(plus(times(rate, load), flat), share);
}

/** The cost from one day to the day before another. */
function costWithin(stages: readonly Stage[], from: Day, until: Day): Fraction {
  let cost = ZERO;
  for (const stage of stages) {
    const days = Math.min(stage.until, until) - Math.max(stage.from, from);
    const { over, under } = stage.daily;
    if (days > 0) cost = plus(cost, { over: over * BigInt(days), under });
  }
  return cost;
}
