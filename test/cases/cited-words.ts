/** Which words the data files cite for a class, by the item of the document that they stand in. */
import { catalogue, documentSets } from "../../data";
import { findClass } from "../../src/core/catalog/find-class";
import { isProblem } from "../../src/core/problem";

interface Cited {
  readonly item: string;
  readonly words: string;
}

/** True where the data of the class, or of a rule of its document about it, cites the words at the item. */
export function isCited(classGiven: string, { item, words }: Cited): boolean {
  return citedFor(classGiven).some(
    (at) => at.item === item && at.words.includes(words),
  );
}

function citedFor(classGiven: string): Cited[] {
  const found = findClass(catalogue, classGiven);
  if (isProblem(found)) throw new Error(`No class ${classGiven}.`);
  const key = found.entry.specification.key;
  return documentSets.flatMap((set) => partsAbout(set, key)).flatMap(citations);
}

/** The objects of a data file that are the class's own, or that say whose they are. */
function partsAbout(part: unknown, key: string): object[] {
  if (typeof part !== "object" || part === null) return [];
  const own =
    ("key" in part && part.key === key) ||
    ("classKey" in part && part.classKey === key);
  return own
    ? [part]
    : Object.values(part).flatMap((inner) => partsAbout(inner, key));
}

function citations(part: unknown): Cited[] {
  if (typeof part !== "object" || part === null) return [];
  const inner = Object.values(part).flatMap(citations);
  return "item" in part && "words" in part ? [part as Cited, ...inner] : inner;
}
