/** Everything a class may be called: titles and aliases, capacities, its series, and the same with acronyms written out. */
import type { CatalogueClass } from "../catalog/catalogue";
import { ACRONYMS } from "./language/acronyms";

/**
 * What a name is to its class. Only a printed title decides; an inferred one, a capacity that the document lists, and
 * the name of a whole series need a person.
 */
export type NameKind = "printed" | "inferred" | "capacity" | "series";

export interface ClassName {
  readonly entry: CatalogueClass;
  /** As the data writes it, for showing. */
  readonly text: string;
  /** As it is compared: the text, or the text with its acronyms respelled. */
  readonly spelling: string;
  readonly kind: NameKind;
  /** The title or capacity that the name stands for; the text itself unless it is an alias. */
  readonly standsFor: string;
}

/** The names of a class, printed titles first. */
export function namesOf(entry: CatalogueClass): ClassName[] {
  const { titles, capacities } = entry.specification;
  const names: ClassName[] = [];
  for (const { title, aliases, basis } of titles)
    for (const text of [title, ...aliases])
      names.push(nameOf(entry, text, basis, title));
  for (const { role, phrases } of capacities)
    for (const text of [role, ...phrases])
      names.push(nameOf(entry, text, "capacity", role));
  return names;
}

/** The names of the series of a class; they never name the class alone unless it is the only one. */
export function seriesNamesOf(entry: CatalogueClass): ClassName[] {
  const { title, aliases } = entry.series;
  return [title, ...aliases].map((text) =>
    nameOf(entry, text, "series", title),
  );
}

const nameOf = (
  entry: CatalogueClass,
  text: string,
  kind: NameKind,
  standsFor: string,
): ClassName => ({ entry, text, spelling: text, kind, standsFor });

/** The name with its acronyms written out or its phrases as acronyms, each by itself and together; at most 8. */
export function respellingsOf(name: ClassName): ClassName[] {
  if (!ANY_SPELLING.test(name.text)) return [];
  const spellings = new Set([name.text]);
  for (const { letters, phrase, asLetters, asPhrase } of SPELLINGS)
    for (const spelling of [...spellings].slice(0, MOST_RESPELLED)) {
      spellings.add(spelling.replace(asLetters, phrase));
      spellings.add(spelling.replace(asPhrase, letters));
    }
  spellings.delete(name.text);
  return [...spellings].map((spelling) => ({ ...name, spelling }));
}

const MOST_RESPELLED = 4;

const SPELLINGS = ACRONYMS.map(([letters, phrase]) => ({
  letters,
  phrase,
  asLetters: new RegExp(`\\b${letters}\\b`, "i"),
  asPhrase: new RegExp(`\\b${phrase}\\b`, "i"),
}));

const ANY_SPELLING = new RegExp(`\\b(?:${ACRONYMS.flat().join("|")})\\b`, "i");
