/** Exact arithmetic for money: a fraction of whole numbers, so that no cent is born or lost in rounding on the way. */
import type { Arithmetic } from "./arithmetic";
import { decimalOf } from "./decimal";

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };

/** The fraction that a number's shortest decimal writing stands for: 0.1 is one tenth. */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  const { over, under } = decimalOf(value);
  return Number.isNaN(over)
    ? writtenDecimal(value)
    : { over: BigInt(over), under: BigInt(under) };
}

function writtenDecimal(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { over: digits * 10n ** BigInt(power), under: 1n }
    : { over: digits, under: 10n ** BigInt(-power) };
}

/** Of two denominators the one that the other divides is kept, so that long sums stay short. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  if (a.under % b.under === 0n)
    return { over: a.over + b.over * (a.under / b.under), under: a.under };
  if (b.under % a.under === 0n)
    return { over: a.over * (b.under / a.under) + b.over, under: b.under };
  return {
    over: a.over * b.under + b.over * a.under,
    under: a.under * b.under,
  };
}

export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const FRACTIONS: Arithmetic<Fraction> = { of: fractionOf, plus, times };

export const ratio = (over: number, under: number): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});

/** Whole cents, halves away from zero. */
export function centsOf({ over, under }: Fraction): bigint {
  const doubled = over * 200n;
  const half = doubled >= 0n ? under : -under;
  return (doubled + half) / (2n * under);
}

/** Amount in money units from whole cents. */
export const moneyOf = (cents: bigint): number => Number(cents) / 100;

/**
 * Rounds parts to cents so that they sum to the rounded whole: each is cut to the cent, and the cents left over go
 * to the largest remainders, the earlier part first where they are equal.
 */
export function shareOut(parts: readonly Fraction[]): bigint[] {
  const { overs, under } = overOne(parts);
  const cents: bigint[] = [];
  const remainders: bigint[] = [];
  for (const over of overs) {
    const cut = floorOf(over * 100n, under);
    cents.push(cut);
    remainders.push(over * 100n - cut * under);
  }
  const whole = centsOf({ over: sumOf(overs), under });
  const left = Number(whole - sumOf(cents));
  for (const part of largestFirst(remainders).slice(0, left))
    cents[part] = (cents[part] ?? 0n) + 1n;
  return cents;
}

/** The same parts over one denominator. */
function overOne(parts: readonly Fraction[]): {
  overs: bigint[];
  under: bigint;
} {
  const under = parts.reduce(
    (all, part) => (all % part.under === 0n ? all : all * part.under),
    1n,
  );
  const overs = parts.map((part) =>
    part.under === under ? part.over : part.over * (under / part.under),
  );
  return { overs, under };
}

const sumOf = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((sum, one) => sum + one, 0n);

/** The whole number at or below. */
function floorOf(over: bigint, under: bigint): bigint {
  const cut = over / under;
  return over < 0n && cut * under !== over ? cut - 1n : cut;
}

/** The places of numbers from the largest down, earlier ones first among equals. */
const largestFirst = (numbers: readonly bigint[]): number[] =>
  numbers
    .map((_, place) => place)
    .sort((a, b) => {
      const difference = (numbers[b] ?? 0n) - (numbers[a] ?? 0n);
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
    });
