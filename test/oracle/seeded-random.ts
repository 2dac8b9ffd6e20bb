/** Owns chance that can be repeated: the mulberry32 sequence of a 32-bit seed, and choices made with it. */

export interface SeededRandom {
  /** The next number, from 0 up to but not including 1. */
  readonly next: () => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the values, all equally likely; throws on an empty list. */
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** A source of chance that gives the same sequence for the same seed. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (values) => {
      if (values.length === 0) throw new Error("nothing to pick from");
      return values[Math.floor(next() * values.length)]!;
    },
  };
}
