/** Titles of whoever heads a field, as "Director of IT" does: they name the work of several classes, and none of them. */
import type { CatalogueClass } from "../catalog/catalogue";
import type { Finding } from "./ground";
import { ACRONYMS } from "./language/acronyms";
import { meaningsOf } from "./language/short-forms";
import { isWholeWord } from "./language/whole-words";
import type { TitleIndex } from "./title-index";
import { readTitle, type TitleWord } from "./title-words";

const HEADS = new Set("chief director executive head".split(" "));

/** A field is named by its first word beside one of the others. */
const FIELD = "information";
const FIELD_PARTS = new Set(
  "officer system systems technologies technology".split(" "),
);

/** Words that leave open what is headed: whole offices, and who heads one for now. Those of a second in command are not among them. */
const FILLERS = new Set(
  `acting bureau computer department division interim management office president security senior service services
  temporary
  vice`.split(/\s+/),
);

/** What such titles together are right with: they are put to a person, however few classes there are. */
const CONFIDENCE = 0.25;

/** Every class that heads the field, for a title that heads it too and names nothing else; undefined for other titles. */
export function findHeadship(
  index: TitleIndex,
  text: string,
  top: number,
): Finding | undefined {
  const { words, levels } = readTitle(text);
  if (levels.length > 0 || !headsField(words)) return undefined;
  const entries = headsIn(index);
  if (entries.length === 0) return undefined;
  const confidence = CONFIDENCE / entries.length;
  const written = words.map((word) => word.written);
  const ranked = entries
    .slice(0, top)
    .map((entry) => ({ entry, confidence, words: written }));
  return {
    decision: "review",
    ranked,
    ground: { ground: "headship", entries },
  };
}

/** Each word heads, names the field or leaves open what is headed; initials of an agency do not count. */
function headsField(words: readonly TitleWord[]): boolean {
  const read = words.flatMap(({ word }) => readingsOf(word));
  const has = (set: ReadonlySet<string>): boolean =>
    read.some((readings) => readings.some((one) => set.has(one)));
  const isOpen = read.every((readings) =>
    readings.some(
      (one) =>
        one === FIELD ||
        HEADS.has(one) ||
        FIELD_PARTS.has(one) ||
        FILLERS.has(one) ||
        isInitials(one),
    ),
  );
  return isOpen && has(HEADS) && has(new Set([FIELD])) && has(FIELD_PARTS);
}

const phrases = new Map(
  ACRONYMS.map(([letters, phrase]) => [letters, phrase.split(" ")]),
);

/** The words that a word stands for, each with what it may mean: "cio" is three, "sys" may be two. */
const readingsOf = (word: string): (readonly string[])[] =>
  phrases.get(word)?.map((one) => [one]) ?? [[word, ...meaningsOf(word)]];

const LONGEST_INITIALS = 4;

const isInitials = (word: string): boolean =>
  word.length <= LONGEST_INITIALS &&
  !isWholeWord(word) &&
  meaningsOf(word).length === 0;

const known = new WeakMap<TitleIndex, readonly CatalogueClass[]>();

/** The classes of which a name says that they head the field, in the order of their keys. */
function headsIn(index: TitleIndex): readonly CatalogueClass[] {
  const found = known.get(index);
  if (found !== undefined) return found;
  const { words } = index.vocabulary;
  const heads = index.names.filter((name) => {
    const own = name.words.map((id) => words[id] ?? "");
    return own.includes(FIELD) && own.some((word) => HEADS.has(word));
  });
  const entries = [...new Set(heads.map(({ entry }) => entry))];
  known.set(index, entries);
  return entries;
}
