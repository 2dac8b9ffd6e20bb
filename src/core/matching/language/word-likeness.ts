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
const SQUEEZED = 0.9;
const SQUEEZED_AND_MISTYPED = 0.72;
const CUT_AND_MISTYPED = 0.65;

/** The likeness of two words in lower case, 0 to 1: below LEAST_LIKENESS it says nothing. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  if (shareMeaning(one, other)) return LISTED;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isPlural(short, long)) return PLURAL;
  if (isWholeWord(one) && isWholeWord(other)) return ofOneStem(short, long);
  return (
    Math.max(shortened(short, long), mistyped(short, long)) ||
    ofOneStem(short, long)
  );
}

/** Whether two words are short forms of each other or of one whole word. */
export function shareMeaning(one: string, other: string): boolean {
  const [ones, others] = [meaningsOf(one), meaningsOf(other)];
  if (ones.includes(other) || others.includes(one)) return true;
  return ones.some((word) => others.includes(word));
}

const isPlural = (short: string, long: string): boolean =>
  long.length === short.length + 1 &&
  long.endsWith("s") &&
  long.startsWith(short);

function shortened(short: string, long: string): number {
  if (short.length < 3 || short[0] !== long[0] || isWholeWord(short)) return 0;
  const share = short.length / long.length;
  if (long.startsWith(short))
    return meaningsOf(short).length > 0 ? UNLISTED : 0.72 + 0.25 * share;
  const [kept, all] = [consonantsIn(short), consonantsIn(long)];
  if (kept >= 0.6 * all && isSubsequence(short, long))
    return kept === all ? SQUEEZED : 0.55 + 0.35 * share;
  if (short.length < 5) return 0;
  if (
    kept >= 5 &&
    Math.abs(kept - all) <= 1 &&
    squeezedAndMistyped(short, long)
  )
    return SQUEEZED_AND_MISTYPED;
  return cutAndMistyped(short, long) ? CUT_AND_MISTYPED : 0;
}

/** "cndltnt" for "consultant": without vowels, and with a slip besides. */
const squeezedAndMistyped = (short: string, long: string): boolean =>
  slipsBetween(consonantsOf(short), consonantsOf(long), 1) <= 1;

/** "aviait" for "aviation": cut, and with a slip besides. */
const cutAndMistyped = (short: string, long: string): boolean =>
  slipsBetween(short, long.slice(0, short.length), 1) <= 1;

function mistyped(short: string, long: string): number {
  const allowed = slipsAllowed(long.length);
  const slips = slipsBetween(short, long, allowed);
  return slips <= allowed ? 1 - (0.8 * slips) / long.length : 0;
}

function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}

/** "engineer" and "engineering": related, never the same. */
function ofOneStem(short: string, long: string): number {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 5 && shared >= 0.65 * short.length ? ONE_STEM : 0;
}

const VOWELS = "aeiou";

/** How many letters are left without the vowels after the first letter. */
function consonantsIn(word: string): number {
  let count = 1;
  for (let at = 1; at < word.length; at++)
    if (!VOWELS.includes(word.charAt(at))) count++;
  return count;
}

const consonantsOf = (word: string): string =>
  word.charAt(0) + word.slice(1).replace(/[aeiou]/g, "");

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++)
    if (long[i] === short[at]) at++;
  return at === short.length;
}
