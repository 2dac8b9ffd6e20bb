/** A second reckoning of a position's cost: one day after the other, in whole numbers, with the calendar of the language. */
import type { CellValue } from "../../../src/core/cell";

/** Amounts in cents, shares in thousandths, full-time equivalents in hundredths; days since 1970. */
export interface Terms {
  readonly rate: number;
  readonly fte: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly benefitShare: number;
  readonly benefitFlat: number;
  readonly raises: readonly RaiseTerms[];
}

export interface RaiseTerms {
  readonly day: number;
  readonly kind: "percent" | "amount" | "rate";
  /** Thousandths of the rate, or cents. */
  readonly value: number;
}

const DAY = 86_400_000;
const THOUSAND = 1000n;
/** One factor for each percentage that may be applied, so that every division comes out. */
const MOST_RAISES = 4n;
const FINE = THOUSAND ** MOST_RAISES;

export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;

/** The serial number of a sheet. */
export const serial = (day: number | undefined): CellValue =>
  day === undefined ? null : day + 25569;

/** First days of the twelve months, and the first day after them. */
export const monthStarts = ({ year, month }: Terms): number[] =>
  Array.from({ length: 13 }, (_, later) => dayNumber(year, month + later, 1));

/** Cents of the whole year, halves rounded up. */
export function costByDays(terms: Terms): bigint {
  const [from = 0, until = 0] = [monthStarts(terms)[0], monthStarts(terms)[12]];
  const { over, under } = exactCost(terms, from, until);
  return (2n * over + under) / (2n * under);
}

/** Exact cents of the days from one to the day before another. */
export function exactCost(
  terms: Terms,
  from: number,
  until: number,
): { over: bigint; under: bigint } {
  const starts = monthStarts(terms);
  const yearDays = (starts[12] ?? 0) - (starts[0] ?? 0);
  let over = 0n;
  for (let day = from; day < until; day++)
    if (isActive(terms, day)) over += dayCost(terms, day);
  return { over, under: FINE * THOUSAND * 100n * BigInt(yearDays) };
}

export const isActive = ({ start, end }: Terms, day: number): boolean =>
  (start === undefined || day >= start) && (end === undefined || day <= end);

function dayCost(terms: Terms, day: number): bigint {
  const salary = rateOn(terms, day) * (THOUSAND + BigInt(terms.benefitShare));
  const flat = BigInt(terms.benefitFlat) * FINE * THOUSAND;
  return (salary + flat) * BigInt(terms.fte);
}

function rateOn({ rate, raises }: Terms, day: number): bigint {
  return raises
    .map((raise, place) => ({ ...raise, place }))
    .filter((raise) => raise.day <= day)
    .sort((a, b) => a.day - b.day || a.place - b.place)
    .reduce(after, BigInt(rate) * FINE);
}

function after(rate: bigint, { kind, value }: RaiseTerms): bigint {
  switch (kind) {
    case "percent":
      return (rate * (THOUSAND + BigInt(value))) / THOUSAND;
    case "amount":
      return rate + BigInt(value) * FINE;
    case "rate":
      return BigInt(value) * FINE;
  }
}
