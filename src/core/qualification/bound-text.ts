/** Numbers and boundaries in words. */
import type { Bound } from "../catalog/requirement";

/** Up to six decimals, without trailing zeros. */
export const numberText = (value: number): string =>
  String(Math.round(value * 1e6) / 1e6);

export function boundText(bound: Bound): string {
  if ("atLeast" in bound) return `at least ${numberText(bound.atLeast)}`;
  if ("above" in bound) return `more than ${numberText(bound.above)}`;
  if ("atMost" in bound) return `at most ${numberText(bound.atMost)}`;
  return `below ${numberText(bound.below)}`;
}
