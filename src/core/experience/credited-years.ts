/** Years of experience from dated jobs: part-time prorated to 40 hours, overlapping jobs capped at 40 hours a week. */
import { addMonths, calendarDay, dayOf, type Day } from "../date-serial";

/** `last` is the last day worked; `share` is the share of qualifying duties. */
export interface Job {
  readonly first: Day;
  readonly last: Day;
  readonly hoursPerWeek: number;
  readonly share: number;
}

const FULL_WEEK = 40;

interface Stretch {
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
  /** Share of a full-time week that counts. */
  readonly weight: number;
}

/** Credited years; a year of full weeks is exactly 1. */
export function creditedYears(jobs: readonly Job[]): number {
  const years = stretches(jobs).reduce(
    (sum, { from, until, weight }) => sum + weight * yearsBetween(from, until),
    0,
  );
  return Math.round(years * 1e9) / 1e9;
}

/** Cuts time wherever a job begins or ends; neighbours of equal weight stay whole, so that whole years stay exact. */
function stretches(jobs: readonly Job[]): Stretch[] {
  const cuts = [
    ...new Set(jobs.flatMap(({ first, last }) => [first, last + 1])),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).reduce<Stretch[]>((whole, from, index) => {
    const until = cuts[index + 1] ?? from;
    const weight = weightOn(jobs, from);
    const before = whole.at(-1);
    if (before && before.until === from && before.weight === weight)
      return [...whole.slice(0, -1), { ...before, until }];
    return weight > 0 ? [...whole, { from, until, weight }] : whole;
  }, []);
}

/** Hours of all jobs on a day that count, of a full week and no more. */
function weightOn(jobs: readonly Job[], day: Day): number {
  const hours = jobs
    .filter(({ first, last }) => first <= day && day <= last)
    .reduce(
      (sum, { hoursPerWeek, share }) =>
        sum + Math.min(hoursPerWeek, FULL_WEEK) * share,
      0,
    );
  const weight = Math.min(hours, FULL_WEEK) / FULL_WEEK;
  // The order of the jobs must not show in the last digit, or equal neighbours would be cut apart.
  return Math.round(weight * 1e9) / 1e9;
}

/** Whole months and the days beyond them as a share of the month that they lie in. */
function yearsBetween(from: Day, until: Day): number {
  const months = wholeMonths(from, until);
  const reached = addMonths(from, months);
  const { year, month } = calendarDay(reached);
  const monthDays =
    dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) -
    dayOf(year, month, 1);
  return (months + (until - reached) / monthDays) / 12;
}

function wholeMonths(from: Day, until: Day): number {
  const [a, b] = [calendarDay(from), calendarDay(until)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > until ? months - 1 : months;
}
