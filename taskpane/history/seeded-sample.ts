/** Draws some of the rows by a seed that can be told to others: the same seed draws the same rows, in any order given. */

/** `size` different ones of the keys, sorted; all of them where there are no more. */
export function seededSample(
  keys: readonly string[],
  size: number,
  seed: string,
): readonly string[] {
  const drawn = [...new Set(keys)].sort(byCode);
  const next = chanceFrom(seed);
  const end = Math.min(size, drawn.length);
  // The first places are filled by lot, each from what is left (Fisher and Yates).
  for (let place = 0; place < end; place += 1) {
    const lot = place + Math.floor(next() * (drawn.length - place));
    [drawn[place], drawn[lot]] = [drawn[lot] ?? "", drawn[place] ?? ""];
  }
  return drawn.slice(0, end).sort(byCode);
}

/** By code unit: no locale changes what is drawn. */
function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Numbers from 0 up to but not including 1, after the seed's own start: mulberry32 over a hash of the seed (FNV-1a). */
function chanceFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
