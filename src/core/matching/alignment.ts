/** Word by word: which words of a title answer to which of a name, what is left over on each side, and how the levels stand. */
import type { ResolvedTitle, ResolvedWord } from "./resolved-title";
import type { IndexedName, TitleIndex } from "./title-index";

/** How the levels of a title stand to those of a name. */
export type LevelMatch =
  "same" | "titleHasNone" | "nameHasNone" | "oneOfSeveral" | "different";

/** A word of the title, by its place there, that answers to a word of the name, by its place there. */
interface Pair {
  readonly word: number;
  readonly place: number;
  readonly likeness: number;
}

export interface Alignment {
  readonly title: ResolvedTitle;
  readonly name: IndexedName;
  readonly pairs: readonly Pair[];
  readonly level: LevelMatch;
  /** The share of the title's weight that the name explains, and of the name's that the title covers; 0 to 1. */
  readonly explained: number;
  readonly covered: number;
  /** The likeness of the pair that is least alike; 0 where there is none. */
  readonly weakest: number;
  /** Both shares in one number, and that lowered by what the levels say; 0 to 1. */
  readonly wordScore: number;
  readonly score: number;
}

/** What the score keeps of its worth. */
const LEVEL_FACTORS: Readonly<Record<LevelMatch, number>> = {
  same: 1,
  titleHasNone: 0.92,
  nameHasNone: 0.75,
  oneOfSeveral: 0.92,
  different: 0.75,
};
/** A last word cut to a letter or two says little, but something. */
const CUT_WORD = 0.5;

/** Lays a title beside a name. */
export function align(
  index: TitleIndex,
  title: ResolvedTitle,
  name: IndexedName,
): Alignment {
  const pairs = pairUp(index, title, name);
  const { explained, covered, weakest } = weigh(index, title, name, pairs);
  const level = compareLevels(title.levels, name.levels);
  const wordScore = harmonic(explained, covered);
  const score = wordScore * LEVEL_FACTORS[level];
  const shares = { explained, covered, weakest, wordScore, score };
  return { title, name, pairs, level, ...shares };
}

/** Whether the title has words that nothing in the name answers to. */
export function hasExtraWords({ title, pairs }: Alignment): boolean {
  return title.words.some((_, at) => !isPaired(pairs, at));
}

/** Whether the name has words that the title lacks. */
export function lacksWords({ name, pairs }: Alignment): boolean {
  return pairs.length < name.words.length;
}

/** The words of the title, as written, that answer to the name. */
export function matchedWords({ title, pairs }: Alignment): string[] {
  return written(title.words.filter((_, at) => isPaired(pairs, at)));
}

/** The words of the title that nothing in the name answers to. */
export function extraWords({ title, pairs }: Alignment): ResolvedWord[] {
  return title.words.filter((_, at) => !isPaired(pairs, at));
}

/** Whether the title's words answer to those of the name in the order in which the name has them. */
export function isInOrder({ pairs }: Alignment): boolean {
  const byWord = [...pairs].sort((a, b) => a.word - b.word);
  return byWord.every(
    ({ place }, at) => at === 0 || place > (byWord[at - 1]?.place ?? 0),
  );
}

/** Each word of the title beside the word of the name that it is taken for. */
export function wordPairs(
  index: TitleIndex,
  { title, name, pairs }: Alignment,
): readonly { readonly word: ResolvedWord; readonly meant: string }[] {
  return pairs.flatMap(({ word: at, place }) => {
    const word = title.words[at];
    const meant = index.vocabulary.words[name.words[place] ?? -1] ?? "";
    return word ? [{ word, meant }] : [];
  });
}

/** The words of the name that the title lacks. */
export function lackingWords(
  index: TitleIndex,
  alignment: Alignment,
): string[] {
  const { name, pairs } = alignment;
  return name.words
    .filter((_, at) => !pairs.some(({ place }) => place === at))
    .map((id) => index.vocabulary.words[id] ?? "");
}

const written = (words: readonly ResolvedWord[]): string[] => [
  ...new Set(words.map((word) => word.written)),
];

const isPaired = (pairs: readonly Pair[], at: number): boolean =>
  pairs.some(({ word }) => word === at);

/** Each word of either side is used once, likeliest pairs first. */
function pairUp(
  index: TitleIndex,
  title: ResolvedTitle,
  name: IndexedName,
): Pair[] {
  const possible: Pair[] = [];
  for (let word = 0; word < title.words.length; word++)
    for (const { id, likeness } of title.words[word]?.likes ?? []) {
      const place = name.words.indexOf(id);
      if (place >= 0) possible.push({ word, place, likeness });
    }
  possible.sort(likeliestFirst);
  const pairs: Pair[] = [];
  for (const pair of possible) if (isFree(pairs, pair)) pairs.push(pair);
  if (title.mayBeCut) pairs.push(...cutPair(index, title, name, pairs));
  return pairs;
}

const likeliestFirst = (a: Pair, b: Pair): number =>
  b.likeness - a.likeness || a.word - b.word || a.place - b.place;

const isFree = (pairs: readonly Pair[], { word, place }: Pair): boolean =>
  !pairs.some((taken) => taken.word === word || taken.place === place);

/** The last word of a title that may be cut, beside the free word of the name that begins like it. */
function cutPair(
  index: TitleIndex,
  title: ResolvedTitle,
  name: IndexedName,
  pairs: readonly Pair[],
): Pair[] {
  const word = title.words.length - 1;
  const cut = title.words[word]?.word;
  if (cut === undefined) return [];
  for (let place = 0; place < name.words.length; place++) {
    const pair = { word, place, likeness: CUT_WORD };
    const own = index.vocabulary.words[name.words[place] ?? -1] ?? "";
    if (own.startsWith(cut) && isFree(pairs, pair)) return [pair];
  }
  return [];
}

function weigh(
  { weights }: TitleIndex,
  title: ResolvedTitle,
  name: IndexedName,
  pairs: readonly Pair[],
): Pick<Alignment, "explained" | "covered" | "weakest"> {
  let [answered, ofTitle, ofName, weakest] = [0, 0, 0, 1];
  for (const { place, likeness } of pairs) {
    const weight = weights[name.words[place] ?? -1] ?? 0;
    answered += weight * likeness;
    ofTitle += weight;
    weakest = Math.min(weakest, likeness);
  }
  for (let at = 0; at < title.words.length; at++)
    if (!isPaired(pairs, at)) ofTitle += title.words[at]?.weight ?? 0;
  for (const id of name.words) ofName += weights[id] ?? 0;
  return {
    explained: share(answered, ofTitle),
    covered: share(answered, ofName),
    weakest: pairs.length === 0 ? 0 : weakest,
  };
}

function compareLevels(
  title: readonly number[],
  name: readonly number[],
): LevelMatch {
  const shared = title.filter((level) => name.includes(level)).length;
  if (shared === title.length && shared === name.length) return "same";
  if (title.length === 0) return "titleHasNone";
  if (name.length === 0) return "nameHasNone";
  return shared > 0 ? "oneOfSeveral" : "different";
}

const harmonic = (a: number, b: number): number =>
  a + b === 0 ? 0 : (2 * a * b) / (a + b);

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : part / whole;
