/** The distinct words of a catalogue's titles, and which of them a word of a text may mean. */
import { meaningsOf } from "./language/short-forms";
import { isWholeWord } from "./language/whole-words";
import { LEAST_LIKENESS, likenessOf } from "./language/word-likeness";

/** A word of the catalogue by its place in the vocabulary, with how likely the text's word means it. */
export interface LikeWord {
  readonly id: number;
  readonly likeness: number;
}

export interface Vocabulary {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  /** The words that a short form or a whole word may stand for. */
  readonly byMeaning: ReadonlyMap<string, readonly number[]>;
}

const MOST_LIKE_WORDS = 8;
const MOST_BY_TRIGRAM = 24;

/** The vocabulary of distinct lower-case words. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const ids = new Map(words.map((word, id) => [word, id]));
  const byTrigram = new Map<string, number[]>();
  const byInitial = new Map<string, number[]>();
  const byMeaning = new Map<string, number[]>();
  words.forEach((word, id) => {
    for (const trigram of trigramsOf(word)) add(byTrigram, trigram, id);
    add(byInitial, word.charAt(0), id);
    for (const meaning of [word, ...meaningsOf(word)])
      add(byMeaning, meaning, id);
  });
  return { words, ids, byTrigram, byInitial, byMeaning };
}

/** The catalogue's words that a word may mean, likeliest first, at most 8; empty where it resembles none. */
export function likeWords(vocabulary: Vocabulary, word: string): LikeWord[] {
  const found: LikeWord[] = [];
  for (const id of candidates(vocabulary, word)) {
    const likeness = likenessOf(word, vocabulary.words[id] ?? "");
    if (likeness >= LEAST_LIKENESS) found.push({ id, likeness });
  }
  const order = (a: LikeWord, b: LikeWord) =>
    b.likeness - a.likeness || a.id - b.id;
  return found.sort(order).slice(0, MOST_LIKE_WORDS);
}

/** Whether the word stands in the catalogue, whole or shortened. */
export function isKnown({ ids, byMeaning }: Vocabulary, word: string): boolean {
  if (ids.has(word) || byMeaning.has(word)) return true;
  return meaningsOf(word).some((meaning) => ids.has(meaning));
}

function candidates(vocabulary: Vocabulary, word: string): Set<number> {
  const ids = new Set(vocabulary.byInitial.get(word.charAt(0)));
  for (const meaning of [word, ...meaningsOf(word)])
    for (const id of vocabulary.byMeaning.get(meaning) ?? []) ids.add(id);
  if (!isWholeWord(word))
    for (const id of nearestByTrigram(vocabulary, word)) ids.add(id);
  return ids;
}

/** Words that share most trigrams, whatever their first letter. */
function nearestByTrigram(vocabulary: Vocabulary, word: string): number[] {
  const shared = new Map<number, number>();
  for (const trigram of trigramsOf(word))
    for (const id of vocabulary.byTrigram.get(trigram) ?? [])
      shared.set(id, (shared.get(id) ?? 0) + 1);
  if (shared.size <= MOST_BY_TRIGRAM) return [...shared.keys()];
  const ranked = [...shared].sort(([a, m], [b, n]) => n - m || a - b);
  return ranked.slice(0, MOST_BY_TRIGRAM).map(([id]) => id);
}

function trigramsOf(word: string): string[] {
  const padded = `^${word}$`;
  const trigrams: string[] = [];
  for (let at = 0; at + 3 <= padded.length; at++)
    trigrams.push(padded.slice(at, at + 3));
  return trigrams;
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
