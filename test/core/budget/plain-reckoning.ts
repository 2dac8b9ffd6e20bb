/** The arithmetic of a budget as plainly as it can be written, for tests to hold the fast one against. */
import {
  centsOf,
  plus,
  ratio,
  times,
  ZERO,
  type Fraction,
} from "../../../src/core/budget/fraction";
import type { PositionTerms } from "../../../src/core/budget/position-cost";
import type { Raise } from "../../../src/core/budget/raises";
import { addMonths, type Day } from "../../../src/core/date-serial";
import {
  largestShare,
  makesWhole,
  type FundShare,
} from "../../../src/core/position/funding";

const ONE = ratio(1, 1);

/** A number as it is written. */
export function asWritten(value: number): Fraction {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const power = BigInt(Number(exponent) - decimals.length);
  const over = BigInt(whole + decimals);
  return power < 0n
    ? { over, under: 10n ** -power }
    : { over: over * 10n ** power, under: 1n };
}

/** The twelve months of a position, reckoned a day at a time. */
export function plainMonthCents(terms: PositionTerms): bigint[] {
  const first = terms.fiscalYearStart;
  const starts = Array.from({ length: 13 }, (_, month) =>
    addMonths(first, month),
  );
  const share = ratio(1, (starts[12] ?? 0) - first);
  const months = starts.slice(1).map((until, month) => {
    let cost = ZERO;
    for (let day = starts[month] ?? until; day < until; day++)
      if ((terms.start ?? day) <= day && day <= (terms.end ?? day))
        cost = plus(cost, yearlyCost(terms, day));
    return times(cost, share);
  });
  return plainShareOut(months);
}

function yearlyCost(terms: PositionTerms, day: Day): Fraction {
  const rate = terms.raises
    .filter(({ from }) => from <= day)
    .reduce(after, asWritten(terms.rate));
  const load = plus(ONE, asWritten(terms.benefitShare));
  const loaded = plus(times(rate, load), asWritten(terms.benefitFlat));
  return times(loaded, asWritten(terms.fte));
}

function after(rate: Fraction, { kind, value }: Raise): Fraction {
  const amount = asWritten(value);
  if (kind === "percent") return times(rate, plus(ONE, amount));
  return kind === "amount" ? plus(rate, amount) : amount;
}

/** Cuts each part to the cent and gives what is left over, a cent at a time, to the part that lacks most. */
export function plainShareOut(parts: readonly Fraction[]): bigint[] {
  const cents = parts.map(({ over, under }) => {
    const rounded = (over * 100n) / under;
    return rounded * under > over * 100n ? rounded - 1n : rounded;
  });
  const lacking = parts.map(({ over, under }, index) =>
    plus({ over, under }, { over: -(cents[index] ?? 0n), under: 100n }),
  );
  const whole = centsOf(parts.reduce(plus, ZERO));
  while (cents.reduce((sum, one) => sum + one, 0n) < whole) {
    const most = lacking.reduce(
      (best, one, index) => (isMore(one, lacking[best]) ? index : best),
      0,
    );
    cents[most] = (cents[most] ?? 0n) + 1n;
    lacking[most] = asWritten(-1);
  }
  return cents;
}

const isMore = (one: Fraction, other: Fraction = ZERO): boolean =>
  one.over * other.under > other.over * one.under;

/** What each fund has paid of an amount, to the cent, with what rounding leaves on the largest share. */
export function plainSplit(
  cents: bigint,
  funding: readonly FundShare[],
): bigint[] {
  const crumb = { over: 1n, under: 10n ** 9n };
  const paid = funding.map(({ share }) =>
    centsOf(plus(times({ over: cents, under: 100n }, asWritten(share)), crumb)),
  );
  const rest = paid.reduce((left, one) => left - one, cents);
  const largest = largestShare(funding);
  return paid.map((one, index) =>
    makesWhole(funding) && index === largest ? one + rest : one,
  );
}
