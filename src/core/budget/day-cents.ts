/** The cost of days in whole cents, shared out so that the parts sum to the rounded whole. */
import type { Day } from "../date-serial";
import { inParts, type Decimal } from "./decimal";
import { shareOut, type Fraction } from "./fraction";

/** Days of one cost; the stages of a position follow one another without a gap. */
export interface Stage<T> {
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
  /** What a whole year of such days would cost. */
  readonly yearly: T;
}

/** The cents from each of the days to the next, the year having so many days; they sum to the rounded cost of all. */
export function centsExactly(
  stages: readonly Stage<Fraction>[],
  yearDays: number,
  days: readonly Day[],
): bigint[] {
  // All are powers of ten, so that the largest is a multiple of each.
  const under = stages.reduce(
    (most, { yearly }) => (yearly.under > most ? yearly.under : most),
    1n,
  );
  const costs = days.slice(1).map((until, index) => {
    let over = 0n;
    for (const stage of stages) {
      const { yearly } = stage;
      const count = BigInt(daysWithin(stage, days[index] ?? until, until));
      over += yearly.over * (under / yearly.under) * count;
    }
    return { over, under: under * BigInt(yearDays) };
  });
  return shareOut(costs);
}

const daysWithin = (
  stage: Pick<Stage<unknown>, "from" | "until">,
  from: Day,
  until: Day,
): number =>
  Math.max(0, Math.min(stage.until, until) - Math.max(stage.from, from));

/** Cents and, over a denominator that all of them have, the rest of a cent. */
interface CentsAndRest {
  cents: number;
  rest: number;
}

type DailyCost = Pick<Stage<unknown>, "from" | "until"> & CentsAndRest;

/**
 * Up to these, a year's days are exact: 366 times the cents or the rest of a day, with the denominator added, stay below
 * 2^53. A quotient of such numbers is cut rightly too, since it is at least one part of its denominator short of the next
 * whole number, and rounding never reaches so far.
 */
const MOST_OVER = 2 ** 52;
const MOST_UNDER = 2 ** 53 / 400;

/** As `centsExactly`, in numbers; undefined where they would not be exact, or a day costs less than nothing. */
export function centsInNumbers(
  stages: readonly Stage<Decimal>[],
  yearDays: number,
  days: readonly Day[],
): bigint[] | undefined {
  const finest = Math.max(100, ...stages.map(({ yearly }) => yearly.under));
  const under = (finest / 100) * yearDays;
  const overs = stages.map(({ yearly }) => inParts(yearly, finest));
  if (!(under <= MOST_UNDER)) return undefined;
  if (!overs.every((over) => over >= 0 && over <= MOST_OVER)) return undefined;
  const daily = stages.map(({ from, until }, stage): DailyCost => {
    const { cents, rest } = cut(overs[stage] ?? 0, under);
    return { from, until, cents, rest };
  });
  const costs = days
    .slice(1)
    .map((until, index) =>
      costWithin(daily, under, days[index] ?? until, until),
    );
  return roundedTogether(costs, under);
}

function cut(over: number, under: number): CentsAndRest {
  const cents = Math.floor(over / under);
  return { cents, rest: over - cents * under };
}

function costWithin(
  daily: readonly DailyCost[],
  under: number,
  from: Day,
  until: Day,
): CentsAndRest {
  let cents = 0;
  let rest = 0;
  for (const one of daily) {
    const count = daysWithin(one, from, until);
    cents += count * one.cents;
    rest += count * one.rest;
  }
  const more = cut(rest, under);
  return { cents: cents + more.cents, rest: more.rest };
}

/** As `shareOut`: the cents that the rests make together go to the largest of them. */
function roundedTogether(
  costs: readonly CentsAndRest[],
  under: number,
): bigint[] {
  const rest = costs.reduce((sum, one) => sum + one.rest, 0);
  for (let left = Math.round(rest / under); left > 0; left--) {
    const largest = costs.reduce((best, one) =>
      one.rest > best.rest ? one : best,
    );
    largest.cents++;
    largest.rest = -1;
  }
  return costs.map(({ cents }) => BigInt(cents));
}
