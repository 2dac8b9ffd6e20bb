/** A title's words put beside the catalogue's: what each may mean there, joined words parted and parted ones joined. */
import { asRepeated } from "./repeated-word";
import type { TitleIndex } from "./title-index";
import type { TitleWord, TitleWords } from "./title-words";
import {
  isKnown,
  type LikeWord,
  likeWords,
  type Vocabulary,
} from "./vocabulary";
import { isWholeWord } from "./language/whole-words";
import { SAME_WORD } from "./language/word-likeness";

/** What a word of a text comes to in a catalogue. */
export interface WordMeaning {
  readonly word: string;
  readonly likes: readonly LikeWord[];
  /** What the word weighs where nothing in a class's name answers to it. */
  readonly weight: number;
}

export interface ResolvedWord extends WordMeaning {
  readonly written: string;
}

export interface ResolvedTitle extends TitleWords {
  readonly words: readonly ResolvedWord[];
}

const MOST_REMEMBERED = 20_000;
const SHORTEST_JOINED = 7;
const SHORTEST_PART = 3;

/** The title with each word resolved against the index. */
export function resolveTitle(
  index: TitleIndex,
  title: TitleWords,
): ResolvedTitle {
  const words: ResolvedWord[] = [];
  for (const { word, written } of joinParted(index.vocabulary, title.words))
    for (const meaning of meaningsIn(index, word))
      if (!words.some((each) => each.word === meaning.word))
        words.push({ ...meaning, written });
      else words.push(...againIn(index, meaning.word, written, words));
  return { ...title, words };
}

/** A word said twice counts twice only where a name says it twice. */
function againIn(
  index: TitleIndex,
  word: string,
  written: string,
  words: readonly ResolvedWord[],
): ResolvedWord[] {
  const again = asRepeated(word);
  if (!index.vocabulary.ids.has(again)) return [];
  if (words.some((each) => each.word === again)) return [];
  return [{ ...meaningIn(index, again), written }];
}

/** The word's meaning, or those of its parts where it is two words without a gap; remembered, as rosters repeat words. */
function meaningsIn(index: TitleIndex, word: string): readonly WordMeaning[] {
  const { remembered } = index;
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = findMeanings(index, word);
  remembered.set(word, found);
  return found;
}

function findMeanings(index: TitleIndex, word: string): WordMeaning[] {
  const whole = meaningIn(index, word);
  if (word.length < SHORTEST_JOINED || isWholeWord(word)) return [whole];
  if ((whole.likes[0]?.likeness ?? 0) >= SAME_WORD) return [whole];
  const seam = seamIn(index.vocabulary, word);
  if (seam === undefined) return [whole];
  return [word.slice(0, seam), word.slice(seam)].map((part) =>
    meaningIn(index, part),
  );
}

function meaningIn(index: TitleIndex, word: string): WordMeaning {
  const id = index.vocabulary.ids.get(word);
  const own = id === undefined ? undefined : index.weights[id];
  return {
    word,
    likes: likeWords(index.vocabulary, word),
    weight: own ?? index.strangeWeight * strangeness(word),
  };
}

/** A short word that is no word of the language is most often an agency's initials. */
function strangeness(word: string): number {
  return word.length <= 4 && !isWholeWord(word) ? 0.6 : 1;
}

/** Where both sides are known, or else one is and the other resembles a word of the catalogue. */
function seamIn(vocabulary: Vocabulary, word: string): number | undefined {
  let likely: number | undefined;
  const last = word.length - SHORTEST_PART;
  for (let seam = SHORTEST_PART; seam <= last; seam++) {
    const sides = [word.slice(0, seam), word.slice(seam)];
    const strange = sides.filter((side) => !isKnown(vocabulary, side));
    if (strange.length === 0) return seam;
    if (strange.length === 1 && resembles(vocabulary, strange[0] ?? ""))
      likely ??= seam;
  }
  return likely;
}

function resembles(vocabulary: Vocabulary, word: string): boolean {
  return (likeWords(vocabulary, word)[0]?.likeness ?? 0) >= SAME_WORD;
}

/** "data base" as "database" where the catalogue writes it so, and does not have both words. */
function joinParted(
  { ids }: Vocabulary,
  words: readonly TitleWord[],
): TitleWord[] {
  const joined: TitleWord[] = [];
  for (const next of words) {
    const last = joined.at(-1);
    const word = (last?.word ?? "") + next.word;
    if (last && ids.has(word) && !(ids.has(last.word) && ids.has(next.word)))
      joined.splice(-1, 1, {
        word,
        written: `${last.written} ${next.written}`,
      });
    else joined.push(next);
  }
  return joined;
}
