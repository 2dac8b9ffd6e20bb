/** How alike two different words are: a listed short form, a cut or squeezed form, a slip of the keys, or one stem. */
import { meaningsOf } from "./short-forms";
import { slipsBetween } from "./slips";
import { isWholeWord } from "./whole-words";

/** From here on two words are taken for the same word. */
export const SAME_WORD = 0.8;
/** Below this two words have nothing to do with each other. */
export const LEAST_LIKENESS = 0.5;

const LISTED = 0.95;
const PLURAL = 0.97;
const ONE_STEM = 0.6;
/** A listed short form that begins a word it is not listed for, as "rep" begins "repairer". */
const UNLISTED = 0.65;

/** The likeness of two words in lower case, 0 to 1: below LEAST_LIKENESS it is 0. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  if (shareMeaning(one, other)) return LISTED;
  if (`${one}s` === other || `${other}s` === one) return PLURAL;
  const likeness =
    isWholeWord(one) && isWholeWord(other)
      ? 0
      : Math.max(shortened(one, other), mistyped(one, other));
  return likeness > 0 ? likeness : ofOneStem(one, other);
}

function shareMeaning(one: string, other: string): boolean {
  const [ones, others] = [meaningsOf(one), meaningsOf(other)];
  if (ones.includes(other) || others.includes(one)) return true;
  return ones.some((word) => others.includes(word));
}

function shortened(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isWholeWord(short) || short.length < 3 || short[0] !== long[0]) return 0;
  const share = short.length / long.length;
  if (long.startsWith(short))
    return meaningsOf(short).length > 0 ? UNLISTED : 0.72 + 0.25 * share;
  if (consonants(short) === consonants(long)) return 0.9;
  if (keepsConsonants(short, long)) return 0.55 + 0.35 * share;
  return Math.max(
    squeezedAndMistyped(short, long),
    cutAndMistyped(short, long),
  );
}

/** "cndltnt" for "consultant": without vowels, and with a slip besides. */
function squeezedAndMistyped(short: string, long: string): number {
  const [a, b] = [consonants(short), consonants(long)];
  if (a.length < 5 || Math.abs(a.length - b.length) > 1) return 0;
  return slipsBetween(a, b, 1) <= 1 ? 0.72 : 0;
}

/** "gransp" for "transportation" has another initial, "aviait" for "aviation" not: cut, with a slip besides. */
function cutAndMistyped(short: string, long: string): number {
  if (short.length < 5) return 0;
  return slipsBetween(short, long.slice(0, short.length), 1) <= 1 ? 0.65 : 0;
}

function mistyped(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  const allowed = length < 4 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3;
  const slips = slipsBetween(one, other, allowed);
  return slips <= allowed ? 1 - (0.8 * slips) / length : 0;
}

/** "engineer" and "engineering": related, never the same. */
function ofOneStem(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shared >= 5 && shared >= 0.65 * shorter ? ONE_STEM : 0;
}

/** "splst" for "specialist": letters in their order, most of its consonants among them; "itto" is not "instructor". */
function keepsConsonants(short: string, long: string): boolean {
  const kept = consonants(short).length / consonants(long).length;
  return kept >= 0.6 && isSubsequence(short, long);
}

const consonants = (word: string): string =>
  word.charAt(0) + word.slice(1).replace(/[aeiou]/g, "");

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
