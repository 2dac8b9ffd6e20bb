/** Owns the proof that the noise is repeatable, does what its table says, and that made-up catalogues are what they claim. */
import { titleKey } from "../../src/core/text-key";
import { seededRandom } from "../oracle/seeded-random";
import {
  DEVELOPMENT_SEED,
  HELD_OUT_SEED,
  NOISE_OPERATIONS,
  noisyTitles,
} from "./noise";
import { CATALOGUE_SIZES, syntheticTitles } from "./synthetic-titles";

const { catalogue } = syntheticTitles(500, DEVELOPMENT_SEED);

test("the same seed makes the same noise, another seed another", () => {
  const made = noisyTitles(catalogue, DEVELOPMENT_SEED);
  expect(noisyTitles(catalogue, DEVELOPMENT_SEED)).toEqual(made);
  expect(noisyTitles(catalogue, HELD_OUT_SEED)).not.toEqual(made);
});

test("most titles are changed beyond their case", () => {
  const changed = noisyTitles(catalogue, DEVELOPMENT_SEED).filter(
    ({ title, noisy }) => title.toLowerCase() !== noisy.toLowerCase(),
  );
  expect(changed.length / catalogue.length).toBeGreaterThan(0.7);
});

test.each(NOISE_OPERATIONS)(
  "to $name changes some title and leaves none empty",
  ({ rewrite }) => {
    const random = seededRandom(DEVELOPMENT_SEED);
    const rewritten = catalogue.map((title) => rewrite(title, random));
    expect(rewritten).not.toEqual(catalogue);
    expect(rewritten.filter((title) => title.trim() === "")).toEqual([]);
  },
);

test.each(CATALOGUE_SIZES)(
  "a catalogue of %i has so many titles, none twice and none outside",
  (size) => {
    const { catalogue, outside } = syntheticTitles(size, HELD_OUT_SEED);
    expect(catalogue).toHaveLength(size);
    expect(outside).toHaveLength(size);
    const titles = [...catalogue, ...outside].map(titleKey);
    expect(new Set(titles).size).toBe(2 * size);
  },
);

test.each(CATALOGUE_SIZES)("a catalogue of %i has graded series", (size) => {
  const { catalogue } = syntheticTitles(size, HELD_OUT_SEED);
  const second = catalogue.filter((title) => / (?:II|2)$/.test(title));
  expect(second.length).toBeGreaterThan(size / 20);
});
