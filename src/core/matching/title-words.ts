/** Reading a title: its words, and the levels that its numerals name. */
import { numeral } from "../text-key";

/** One word as compared and as it was written. */
export interface TitleWord {
  readonly word: string;
  readonly written: string;
}

export interface TitleWords {
  /** Without numerals and words that carry no occupation; at most 16. */
  readonly words: readonly TitleWord[];
  /** 1 to 10, ascending and distinct; empty where the title has no numeral. */
  readonly levels: readonly number[];
  /** Small words that say whose or for whom, as in "Officer to the Chief"; in lower case, distinct. */
  readonly relations: readonly string[];
  /** The numerals as they were written. */
  readonly numerals: readonly string[];
  /** Whether the text is as long as fields that cut titles off, so that its last word may be a part of one. */
  readonly mayBeCut: boolean;
  /** Whether such a text ends in a Roman numeral, of which a stroke may be missing. */
  readonly levelMayBeCut: boolean;
}

/** A title says nothing more after so many words; a pasted page stays cheap. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 400;

/** Widths of title fields in payroll systems. */
const FIELD_WIDTHS = [30, 40];

const SMALL_WORDS = new Set("an and at in on or the with".split(" "));
/** Those of them that may make what follows somebody else's. */
const RELATIONS = new Set("by for of to".split(" "));
/** Words that only announce a numeral. */
const LEVEL_WORDS = new Set("level lvl grade".split(" "));

/** The words and levels of a title. */
export function readTitle(text: string): TitleWords {
  const trimmed = text.trim().slice(0, MOST_CHARACTERS);
  const levels = new Set<number>();
  const numerals: string[] = [];
  const words: TitleWord[] = [];
  const relations = new Set<string>();
  for (const written of separated(trimmed).match(/\p{L}+|\p{N}+/gu) ?? []) {
    const word = written.toLowerCase();
    const level = numeral(word);
    if (level !== undefined) {
      levels.add(level);
      numerals.push(written);
    } else if (RELATIONS.has(word)) relations.add(word);
    else if (!SMALL_WORDS.has(word) && words.length < MOST_WORDS)
      words.push({ word, written });
  }
  const mayBeCut = FIELD_WIDTHS.includes(trimmed.length);
  return {
    words: levels.size > 0 ? withoutLevelWords(words) : words,
    relations: [...relations],
    levels: [...levels].sort((a, b) => a - b),
    numerals,
    mayBeCut,
    levelMayBeCut: mayBeCut && /\b[IVX]+$/i.test(trimmed),
  };
}

/** Joins "I.T." and "I/T", drops apostrophes, and parts "AssociateProfessor" where the capital shows the seam. */
function separated(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/['’`]/g, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replace(/\./g, "")} `)
    .replace(/\bI\/T\b/gi, "IT")
    .replace(/(\p{Ll}{3})(\p{Lu})/gu, "$1 $2");
}

function withoutLevelWords(words: readonly TitleWord[]): TitleWord[] {
  return words.filter(({ word }) => !LEVEL_WORDS.has(word));
}
