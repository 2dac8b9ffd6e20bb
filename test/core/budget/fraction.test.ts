/** Exact money: decimals as written, cents with halves away from zero, and parts that sum to their whole. */
import fc from "fast-check";
import {
  centsOf,
  fractionOf,
  moneyOf,
  plus,
  ratio,
  shareOut,
  times,
  ZERO,
} from "../../../src/core/budget/fraction";

test.each([
  [0.1, 1n, 10n],
  [12.34, 1234n, 100n],
  [90000, 90000n, 1n],
  [-0.5, -5n, 10n],
  [1e21, 10n ** 21n, 1n],
  [1.5e-7, 15n, 10n ** 8n],
  [0, 0n, 1n],
])("%p is the fraction that it is written as", (value, over, under) => {
  expect(fractionOf(value)).toEqual({ over, under });
});

test("tenths add up without the crumbs that a sheet's numbers leave", () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(moneyOf(centsOf(plus(fractionOf(0.1), fractionOf(0.2))))).toBe(0.3);
  expect(centsOf(times(fractionOf(1.005), fractionOf(100)))).toBe(10050n);
});

test.each([
  [5, 1000, 1n],
  [4, 1000, 0n],
  [-5, 1000, -1n],
  [-4, 1000, 0n],
  [1005, 1000, 101n],
  [-1005, 1000, -101n],
  [1, 3, 33n],
  [2, 3, 67n],
])("%p in %p rounds to %p cents", (over, under, cents) => {
  expect(centsOf(ratio(over, under))).toBe(cents);
});

const part = fc
  .tuple(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([over, under]) => ratio(over, under));

test("parts rounded together sum to the rounded whole, none moved by a cent or more", () =>
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      const cents = shareOut(parts);
      const whole = centsOf(parts.reduce(plus, ZERO));
      expect(cents.reduce((sum, one) => sum + one, 0n)).toBe(whole);
      parts.forEach(({ over, under }, index) => {
        const moved = (cents[index] ?? 0n) * under - over * 100n;
        expect(moved < under && moved > -under).toBe(true);
      });
    }),
  ));

test("what is a whole number of cents stays as it is", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 12 }),
      (cents) => {
        expect(shareOut(cents.map((one) => ratio(one, 100)))).toEqual(
          cents.map(BigInt),
        );
      },
    ),
  ));

test("cents left over go to the largest remainders, the earlier part first where they are equal", () => {
  expect(shareOut([ratio(1, 3), ratio(1, 3), ratio(1, 3)])).toEqual([
    34n,
    33n,
    33n,
  ]);
  expect(
    shareOut([ratio(331, 1000), ratio(339, 1000), ratio(330, 1000)]),
  ).toEqual([33n, 34n, 33n]);
});
