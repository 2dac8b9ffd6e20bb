/** Exact arithmetic for money: a fraction of whole numbers, so that no cent is born or lost in rounding on the way. */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };

/** The fraction that a number's shortest decimal writing stands for: 0.1 is one tenth. */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
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
  const whole = centsOf(parts.reduce(plus, ZERO));
  const cut = parts.map((part) => floorCents(part));
  const order = cut
    .map((_, index) => index)
    .sort(
      (a, b) => compare(cut[b]?.left ?? ZERO, cut[a]?.left ?? ZERO) || a - b,
    );
  let rest = whole - cut.reduce((sum, { cents }) => sum + cents, 0n);
  const cents = cut.map((part) => part.cents);
  for (const index of order) {
    if (rest <= 0n) break;
    cents[index] = (cents[index] ?? 0n) + 1n;
    rest -= 1n;
  }
  return cents;
}

function floorCents({ over, under }: Fraction): {
  cents: bigint;
  left: Fraction;
} {
  const scaled = over * 100n;
  const cents =
    scaled >= 0n || scaled % under === 0n
      ? scaled / under
      : scaled / under - 1n;
  return { cents, left: { over: scaled - cents * under, under } };
}

const compare = (a: Fraction, b: Fraction): number => {
  const difference =
    a.under === b.under ? a.over - b.over : a.over * b.under - b.over * a.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};
