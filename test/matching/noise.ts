/**
 * Owns the noise that tests put into titles. The rates are set at or above what four public rosters show: a fifth to a
 * third of their titles abbreviated, 4 to 10% exactly 30 characters long, numerals Roman in one and Arabic in another.
 */
import { type SeededRandom, seededRandom } from "../oracle/seeded-random";
import {
  AGENCY_PREFIXES,
  AGENCY_SUFFIXES,
  NEIGHBOUR_KEYS,
  SHORT_FORMS,
  SMALL_WORDS,
} from "./noise-words";

/** Matching is built and calibrated on the first, judged on the second. */
export const DEVELOPMENT_SEED = 20170701;
export const HELD_OUT_SEED = 20161130;

type Rewrite = (title: string, random: SeededRandom) => string;

interface NoiseOperation {
  readonly name: string;
  /** The chance that a title undergoes it; a title that gives it nothing to do stays as it is. */
  readonly rate: number;
  readonly rewrite: Rewrite;
}

/** Every operation in the order in which it is applied. */
export const NOISE_OPERATIONS: readonly NoiseOperation[] = [
  { name: "abbreviate listed words", rate: 0.4, rewrite: abbreviate },
  { name: "drop the vowels of a word", rate: 0.08, rewrite: dropVowels },
  { name: "cut a word to its stem", rate: 0.1, rewrite: cutToStem },
  { name: "mistype a word", rate: 0.2, rewrite: mistype },
  { name: "mistype another word", rate: 0.05, rewrite: mistype },
  { name: "put the last words first", rate: 0.1, rewrite: invert },
  { name: "drop small words", rate: 0.4, rewrite: dropSmallWords },
  { name: "add a small word", rate: 0.04, rewrite: addSmallWord },
  { name: "add an agency", rate: 0.08, rewrite: addAgency },
  { name: "write numerals the other way", rate: 0.35, rewrite: turnNumeral },
  { name: "join two words", rate: 0.02, rewrite: joinWords },
  { name: "change the punctuation", rate: 0.12, rewrite: punctuate },
  { name: "change the case", rate: 0.65, rewrite: changeCase },
  { name: "cut at 30 characters", rate: 0.06, rewrite: cutAtThirty },
];

/** One noisy writing of a title; the same source of chance in the same state gives the same. */
export function noisyTitle(title: string, random: SeededRandom): string {
  return NOISE_OPERATIONS.reduce(
    (text, { rate, rewrite }) =>
      random.chance(rate) ? rewrite(text, random) : text,
    title,
  );
}

/** Noisy writings of titles under a seed, each with its title. */
export function noisyTitles(
  titles: readonly string[],
  seed: number,
): { readonly title: string; readonly noisy: string }[] {
  const random = seededRandom(seed);
  return titles.map((title) => ({ title, noisy: noisyTitle(title, random) }));
}

function abbreviate(title: string, random: SeededRandom): string {
  return title.replace(/\p{L}+/gu, (word) => {
    const forms = SHORT_FORMS.get(word.toLowerCase());
    return forms && random.chance(0.7) ? random.pick(forms) : word;
  });
}

function dropVowels(title: string, random: SeededRandom): string {
  return inOneWord(
    title,
    7,
    random,
    (word) =>
      word[0] + word.slice(1, -1).replace(/[aeiou]/gi, "") + word.slice(-1),
  );
}

function cutToStem(title: string, random: SeededRandom): string {
  return inOneWord(title, 8, random, (word) =>
    word.slice(0, random.pick([4, 5, 6, 7])),
  );
}

function mistype(title: string, random: SeededRandom): string {
  return inOneWord(title, 5, random, (word) => {
    const at = Math.floor(random.next() * (word.length - 1));
    const slip = random.pick([
      dropLetter,
      doubleLetter,
      swapLetters,
      hitNeighbour,
    ]);
    return slip(word, at, random);
  });
}

type Slip = (word: string, at: number, random: SeededRandom) => string;

const dropLetter: Slip = (word, at) => word.slice(0, at) + word.slice(at + 1);
const doubleLetter: Slip = (word, at) => word.slice(0, at + 1) + word.slice(at);
const swapLetters: Slip = (word, at) =>
  word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
const hitNeighbour: Slip = (word, at, random) => {
  const keys = NEIGHBOUR_KEYS.get(word.charAt(at).toLowerCase());
  if (keys === undefined) return word;
  return word.slice(0, at) + random.pick([...keys]) + word.slice(at + 1);
};

/** "Water Quality Inspector II" as "Inspector II, Water Quality" or "Inspector II - Water Quality". */
function invert(title: string, random: SeededRandom): string {
  const words = title.split(" ");
  const level = /^(?:[IVX]+|\d+)$/.test(words.at(-1) ?? "") ? 2 : 1;
  if (words.length - level < 1) return title;
  const between = random.pick([", ", " - ", ","]);
  const first = words.slice(-level).join(" ");
  return first + between + words.slice(0, -level).join(" ");
}

function dropSmallWords(title: string): string {
  const kept = title
    .split(" ")
    .filter((word) => !SMALL_WORDS.includes(word.toLowerCase()));
  return kept.join(" ");
}

function addSmallWord(title: string, random: SeededRandom): string {
  const words = title.split(" ");
  if (words.length < 2) return title;
  const at = 1 + Math.floor(random.next() * (words.length - 1));
  return [
    ...words.slice(0, at),
    random.pick(SMALL_WORDS),
    ...words.slice(at),
  ].join(" ");
}

function addAgency(title: string, random: SeededRandom): string {
  if (random.chance(0.5)) return `${random.pick(AGENCY_PREFIXES)} ${title}`;
  const suffix = random.pick(AGENCY_SUFFIXES);
  return suffix.startsWith(",") ? title + suffix : `${title} ${suffix}`;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function turnNumeral(title: string): string {
  return title.replace(/\b(?:10|[1-9]|[IVX]+)\b/g, (numeral) => {
    const roman = ROMAN.indexOf(numeral) + 1;
    return roman > 0 ? String(roman) : (ROMAN[Number(numeral) - 1] ?? numeral);
  });
}

function joinWords(title: string, random: SeededRandom): string {
  const words = title.split(" ");
  if (words.length < 3) return title;
  const at = Math.floor(random.next() * (words.length - 2));
  const joined = `${words[at]}${words[at + 1]}`;
  return [...words.slice(0, at), joined, ...words.slice(at + 2)].join(" ");
}

function punctuate(title: string, random: SeededRandom): string {
  const mark = random.pick(["-", "/", "  ", ". ", " - ", "_ "]);
  const gaps = [...title.matchAll(/ /g)].map((gap) => gap.index);
  if (gaps.length === 0) return title;
  const at = random.pick(gaps);
  return title.slice(0, at) + mark + title.slice(at + 1);
}

function changeCase(title: string, random: SeededRandom): string {
  return random.chance(0.85) ? title.toUpperCase() : title.toLowerCase();
}

function cutAtThirty(title: string): string {
  return title.slice(0, 30);
}

/** Rewrites one word of at least so many letters; a title without such a word stays as it is. */
function inOneWord(
  title: string,
  letters: number,
  random: SeededRandom,
  rewrite: (word: string) => string,
): string {
  const words = [...title.matchAll(/\p{L}+/gu)].filter(
    ([word]) => word.length >= letters,
  );
  if (words.length === 0) return title;
  const { 0: word, index } = random.pick(words);
  return (
    title.slice(0, index) + rewrite(word) + title.slice(index + word.length)
  );
}
