/** A catalogue made ready for matching: names by exact text, and words weighed by how few classes have them. */
import type { CatalogueClass } from "../catalog/catalogue";
import { squash, titleKey } from "../text-key";
import {
  namesOf,
  respellingsOf,
  seriesNamesOf,
  type ClassName,
} from "./class-names";
import { meaningsOf } from "./language/short-forms";
import { repeated } from "./repeated-word";
import type { WordMeaning } from "./resolved-title";
import { readTitle } from "./title-words";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** A name as it is compared: its words by their place in the vocabulary. */
export interface IndexedName extends ClassName {
  readonly words: readonly number[];
  readonly levels: readonly number[];
}

/** What `prepareTitles` makes; its scores are scratch space, so an index serves one match at a time. */
export interface TitleIndex {
  readonly byCode: ReadonlyMap<string, readonly CatalogueClass[]>;
  /** Codes without their leading zeros, which sheets drop. */
  readonly byBareCode: ReadonlyMap<string, readonly CatalogueClass[]>;
  readonly byText: ReadonlyMap<string, readonly ClassName[]>;
  readonly names: readonly IndexedName[];
  /** By name: the length of its weight vector, by which its score is divided, and its first level or 0. */
  readonly norms: Float64Array;
  readonly firstLevels: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** By word: what it weighs, and the names that have it. */
  readonly weights: Float64Array;
  readonly namesWith: readonly Int32Array[];
  /** What a word weighs that no class has. */
  readonly strangeWeight: number;
  readonly scores: Float64Array;
  /** What words of titles came to, by word. */
  readonly remembered: Map<string, readonly WordMeaning[]>;
  /** How many classes there are. */
  readonly classes: number;
}

/** An index over classes; their order does not matter. */
export function prepareTitles(classes: readonly CatalogueClass[]): TitleIndex {
  const ordered = [...classes].sort(byKey);
  const names = ordered.flatMap(namesOf);
  const asWritten = names.map(readName);
  const respelled = names.flatMap(respellingsOf).map(readName);
  const read = [...asWritten, ...respelled];
  const vocabulary = vocabularyOf(distinctWords(read));
  const weights = weightsOf([asWritten, respelled], vocabulary, ordered.length);
  const indexed = read.map((name) => indexName(name, vocabulary));
  return {
    ...codesOf(ordered),
    byText: textsOf([...names, ...ordered.flatMap(seriesNamesOf)]),
    names: indexed,
    norms: Float64Array.from(indexed, (name) => normOf(name, weights)),
    firstLevels: Uint8Array.from(indexed, ({ levels }) => levels[0] ?? 0),
    vocabulary,
    weights,
    namesWith: postingsOf(indexed, vocabulary.words.length),
    strangeWeight: typicalWeight(indexed, weights),
    scores: new Float64Array(indexed.length),
    remembered: new Map(),
    classes: ordered.length,
  };
}

function byKey(a: CatalogueClass, b: CatalogueClass): number {
  return a.specification.key < b.specification.key ? -1 : 1;
}

interface ReadName {
  readonly name: ClassName;
  readonly words: readonly string[];
  readonly levels: readonly number[];
}

function readName(name: ClassName): ReadName {
  const { words, levels } = readTitle(name.spelling);
  const spelled = wordsOf(name.standsFor);
  const own = words.map(({ word }) => writtenOut(word, spelled));
  return { name, words: repeated(own), levels };
}

const wordsOf = (text: string): readonly string[] =>
  readTitle(text).words.map(({ word }) => word);

/** A word that an alias shortens means the one that its title writes out, and no other that is shortened so. */
function writtenOut(word: string, spelled: readonly string[]): string {
  if (spelled.includes(word)) return word;
  return meaningsOf(word).find((meaning) => spelled.includes(meaning)) ?? word;
}

function distinctWords(read: readonly ReadName[]): string[] {
  return [...new Set(read.flatMap(({ words }) => words))].sort();
}

/**
 * Rare words weigh more: the logarithm of one and the number of classes over those that have the word. A respelling
 * counts only for words that no name is written with.
 */
function weightsOf(
  readings: readonly (readonly ReadName[])[],
  { words, ids }: Vocabulary,
  classes: number,
): Float64Array {
  const weights = new Float64Array(words.length);
  for (const names of readings) {
    const having = words.map(() => new Set<CatalogueClass>());
    for (const { name, words: own } of names)
      for (const word of own) having[ids.get(word) ?? -1]?.add(name.entry);
    having.forEach(({ size }, id) => {
      if (size > 0 && weights[id] === 0)
        weights[id] = Math.log(1 + classes / size);
    });
  }
  return weights;
}

function indexName(
  { name, words, levels }: ReadName,
  vocabulary: Vocabulary,
): IndexedName {
  const ids = words.map((word) => vocabulary.ids.get(word) ?? -1);
  return { ...name, words: ids, levels };
}

function normOf({ words }: IndexedName, weights: Float64Array): number {
  const squares = words.map((id) => (weights[id] ?? 0) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

function postingsOf(
  names: readonly IndexedName[],
  words: number,
): Int32Array[] {
  const lists: number[][] = Array.from({ length: words }, () => []);
  names.forEach((name, at) => {
    for (const word of name.words) lists[word]?.push(at);
  });
  return lists.map((list) => Int32Array.from(list));
}

function typicalWeight(
  names: readonly IndexedName[],
  weights: Float64Array,
): number {
  const all = names.flatMap(({ words }) => words.map((id) => weights[id] ?? 0));
  return all.length === 0 ? 1 : all.reduce((sum, w) => sum + w, 0) / all.length;
}

function codesOf(
  classes: readonly CatalogueClass[],
): Pick<TitleIndex, "byCode" | "byBareCode"> {
  const byCode = new Map<string, CatalogueClass[]>();
  const byBareCode = new Map<string, CatalogueClass[]>();
  for (const entry of classes) {
    const { code, key } = entry.specification;
    if (code !== undefined) add(byCode, squash(code.value), entry);
    if (squash(key) !== squash(code?.value ?? ""))
      add(byCode, squash(key), entry);
    if (code !== undefined && /^0+\d+$/.test(code.value))
      add(byBareCode, code.value.replace(/^0+/, ""), entry);
  }
  return { byCode, byBareCode };
}

function textsOf(names: readonly ClassName[]): Map<string, ClassName[]> {
  const byText = new Map<string, ClassName[]>();
  for (const name of names) {
    const key = titleKey(name.text);
    const before = byText.get(key) ?? [];
    const repeats = before.some(
      ({ entry, kind }) => entry === name.entry && kind === name.kind,
    );
    if (key !== "" && !repeats) add(byText, key, name);
  }
  return byText;
}

function add<Value>(
  map: Map<string, Value[]>,
  key: string,
  value: Value,
): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
