/** Which classes a search means: a code or a part of one, a title in any writing, or words of what a class says. */
import {
  type Catalogue,
  type CatalogueClass,
  codeOf,
} from "../../src/core/catalog/catalogue";
import { findClass } from "../../src/core/catalog/find-class";
import {
  matchTitle,
  prepareTitles,
  type TitleIndex,
} from "../../src/core/matching/match-title";
import { isProblem } from "../../src/core/problem";
import { squash, wordsOf } from "../../src/core/text-key";
import { classesOf } from "../titles/class-choices";

/** As many as a planner looks through. */
const MOST_FOUND = 12;

/** The classes of one jurisdiction, or of all where none is named, best first; none for a blank search. */
export function searchClasses(
  catalogue: Catalogue,
  search: string,
  jurisdiction: string | undefined,
): readonly CatalogueClass[] {
  const text = search.trim();
  if (text === "") return [];
  const classes = classesOf(catalogue, jurisdiction);
  const found = findClass(catalogue, text);
  const exact = isProblem(found) ? [] : [found.entry];
  const index = indexFor(catalogue, jurisdiction);
  const { decision, ranked } = matchTitle(index, text, 5);
  const meant = ranked.map(({ entry }) => entry);
  const all = [
    ...exact.filter((entry) => classes.includes(entry)),
    ...classes.filter((entry) => beginsCode(entry, text)),
    // What a title surely means stands before all that share its words; a guess stands after them.
    ...(decision === "accepted" ? meant : []),
    ...classes.filter((entry) => saysAll(titlesOf(entry), text)),
    ...classes.filter((entry) => saysAll(saidOf(entry), text)),
    ...meant,
  ];
  return [...new Set(all)].slice(0, MOST_FOUND);
}

function beginsCode(entry: CatalogueClass, text: string): boolean {
  const begun = squash(text);
  return begun.length > 1 && squash(codeOf(entry)).startsWith(begun);
}

/** Whether each word of the search begins one of those said: the last one may still be being typed. */
function saysAll(texts: readonly string[], search: string): boolean {
  const said = wordsOf(texts.join(" "));
  return wordsOf(search).every((word) =>
    said.some((other) => other.startsWith(word)),
  );
}

const titlesOf = ({ specification }: CatalogueClass): readonly string[] =>
  specification.titles.flatMap(({ title, aliases }) => [title, ...aliases]);

function saidOf(entry: CatalogueClass): readonly string[] {
  const { specification, series } = entry;
  const { capacities, traits } = specification;
  return [
    ...titlesOf(entry),
    series.title,
    ...series.aliases,
    ...capacities.flatMap(({ role, phrases }) => [role, ...phrases]),
    ...traits.map(({ value }) => value),
  ];
}

const indexes = new WeakMap<Catalogue, Map<string, TitleIndex>>();

/** Prepared once for each jurisdiction that is searched; "" is all of them. */
function indexFor(
  catalogue: Catalogue,
  jurisdiction: string | undefined,
): TitleIndex {
  const known = indexes.get(catalogue) ?? new Map<string, TitleIndex>();
  indexes.set(catalogue, known);
  const key = jurisdiction ?? "";
  const index =
    known.get(key) ?? prepareTitles(classesOf(catalogue, jurisdiction));
  known.set(key, index);
  return index;
}
