/** Whether a word that resembles another is certainly it: a slip of the keys that makes another word of the language is not. */
import { shareMeaning } from "./word-likeness";

/**
 * Shorter words are often one left-out letter away from another, as "contract" is from "contact"; fewer are a
 * neighbouring key away.
 */
const LEAVES_OUT_FROM = 9;
const HITS_BESIDE_FROM = 7;

/** "ITs" is not the plural of "IT"; a word that is cut to less, and in no list, may be anything. */
const PLURAL_FROM = 4;
const CUT_TO = 4;

const VOWELS = "aeiou";

/** The keys of a keyboard, and how far each row stands to the right, in keys. */
const KEY_ROWS: readonly (readonly [keys: string, indent: number])[] = [
  ["qwertyuiop", 0],
  ["asdfghjkl", 0.25],
  ["zxcvbnm", 0.75],
];

/**
 * Whether `written` can be no other word than `meant`, once both are known to be alike: a listed or a cut form, the
 * word without several of its vowels, or a single slip of a kind that hardly ever makes another word.
 */
export function isCertainly(written: string, meant: string): boolean {
  if (written === meant || shareMeaning(written, meant)) return true;
  if (written.startsWith(meant))
    return meant.length >= PLURAL_FROM && written === `${meant}s`;
  if (meant.startsWith(written)) return written.length >= CUT_TO;
  const lost = meant.length - written.length;
  if (lost >= 2) return isWithoutVowels(written, meant);
  return isHarmlessSlip(written, meant);
}

/** "offcr" for "officer": only vowels are gone. */
function isWithoutVowels(written: string, meant: string): boolean {
  let at = 0;
  for (const letter of meant)
    if (letter === written[at]) at++;
    else if (!VOWELS.includes(letter)) return false;
  return at === written.length;
}

/** Letters swapped or doubled; in a long word also one inside it that is left out, or hit beside its key. */
function isHarmlessSlip(written: string, meant: string): boolean {
  const at = firstDifference(written, meant);
  const isInside = at > 0 && at < meant.length - 1;
  const rest = written.slice(at);
  const restOfMeant = meant.slice(at);
  if (rest.slice(1) === restOfMeant) return rest[0] === written[at - 1];
  if (rest === restOfMeant.slice(1))
    return (
      (isInside && meant.length >= LEAVES_OUT_FROM) ||
      restOfMeant[0] === meant[at - 1]
    );
  if (rest.slice(1) === restOfMeant.slice(1))
    return (
      isInside &&
      meant.length >= HITS_BESIDE_FROM &&
      areNeighbours(rest, restOfMeant)
    );
  return isSwap(rest, restOfMeant);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Whether the first two letters changed places, and nothing else. */
const isSwap = (one: string, other: string): boolean =>
  one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);

/** Whether the first letters stand beside each other on the keyboard. */
function areNeighbours(one: string, other: string): boolean {
  const [row, place] = keyOf(one.charAt(0));
  const [otherRow, otherPlace] = keyOf(other.charAt(0));
  return Math.abs(row - otherRow) <= 1 && Math.abs(place - otherPlace) <= 1;
}

function keyOf(letter: string): [row: number, place: number] {
  const row = KEY_ROWS.findIndex(([keys]) => keys.includes(letter));
  const [keys = "", indent = 0] = KEY_ROWS[row] ?? [];
  // A letter of no key is beside none.
  return row < 0 ? [NaN, NaN] : [row, keys.indexOf(letter) + indent];
}
