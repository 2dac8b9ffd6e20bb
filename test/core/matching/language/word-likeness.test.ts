/** Owns the proof that short forms, cut words and slips are known for the same word, and whole words are not confused. */
import { slipsBetween } from "../../../../src/core/matching/language/slips";
import {
  likenessOf,
  SAME_WORD,
} from "../../../../src/core/matching/language/word-likeness";

test.each([
  ["mgr", "manager", "listed"],
  ["mngr", "mgr", "two short forms of one word"],
  ["tech", "technology", "listed for several words"],
  ["environm", "environmental", "cut"],
  ["systm", "system", "a letter dropped"],
  ["offficer", "officer", "a letter doubled"],
  ["manaegr", "manager", "two letters swapped"],
  ["msnager", "manager", "a neighbouring key"],
  ["prcttnr", "practitioner", "without vowels"],
  ["systems", "system", "plural"],
])("%s is %s: %s", (one, other) => {
  expect(likenessOf(one, other)).toBeGreaterThanOrEqual(SAME_WORD);
  expect(likenessOf(other, one)).toBe(likenessOf(one, other));
});

test.each([
  ["technician", "technical"],
  ["officer", "office"],
  ["engineer", "engineering"],
  ["manager", "management"],
  ["investment", "information"],
  ["dental", "mental"],
  ["parole", "patrol"],
  ["rep", "repairer"],
  ["instructor", "iso"],
  ["cio", "cto"],
])("%s is not %s", (one, other) => {
  expect(likenessOf(one, other)).toBeLessThan(SAME_WORD);
});

test.each([
  ["abcd", "abcd", 0],
  ["abcd", "abd", 1],
  ["abcd", "abccd", 1],
  ["abcd", "abxd", 1],
  ["abcd", "acbd", 1],
  ["abcd", "badc", 2],
  ["", "ab", 2],
])("from %p to %p are %d slips", (one, other, slips) => {
  expect(slipsBetween(one, other, 3)).toBe(slips);
});

test("more slips than asked for are told as one more", () => {
  expect(slipsBetween("abcdef", "uvwxyz", 2)).toBe(3);
});

test("words longer than any of a title are not compared letter by letter", () => {
  expect(slipsBetween("a".repeat(41), "a".repeat(41), 2)).toBe(3);
});
