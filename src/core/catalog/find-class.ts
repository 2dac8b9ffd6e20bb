/** Finding the one class that a code, title or alias names, or saying why none or several do. */
import { isBlank, type CellValue } from "../cell";
import { shown } from "../number-text";
import type { Problem } from "../problem";
import { squash, titleKey, wordsOf } from "../text-key";
import {
  codeOf,
  nameOf,
  type Catalogue,
  type CatalogueClass,
} from "./catalogue";

/** `repaired` is set where a code had lost its leading zeros: it holds the text that was given. */
export interface FoundClass {
  readonly entry: CatalogueClass;
  readonly repaired?: string;
}

interface Names {
  readonly codes: ReadonlyMap<string, CatalogueClass>;
  readonly bareCodes: ReadonlyMap<string, readonly CatalogueClass[]>;
  readonly printed: ReadonlyMap<string, readonly CatalogueClass[]>;
  readonly inferred: ReadonlyMap<string, readonly CatalogueClass[]>;
  readonly series: ReadonlyMap<string, readonly CatalogueClass[]>;
}

const namesOf = new WeakMap<Catalogue, Names>();

/** No class is given: a blank cell, or the 0 that Excel for Windows passes for one; no class is named 0. */
export const isBlankClass = (given: CellValue): boolean =>
  given === 0 || isBlank(given);

/** The class that a cell names. A number is a code that a sheet may have stripped of its zeros. */
export function findClass(
  catalogue: Catalogue,
  given: CellValue,
): FoundClass | Problem {
  const text = shown(given).trim();
  if (isBlankClass(given)) return { problem: "blankClass" };
  const names = indexed(catalogue);
  return (
    byCode(names, text) ??
    byTitle(names, text) ??
    bySeveral(catalogue, text) ??
    unknown(catalogue, text)
  );
}

/** A decimal number is never a code, though its digits may be those of one. */
const DECIMAL = /\d[.,]\d/;

function byCode(names: Names, text: string): FoundClass | Problem | undefined {
  if (DECIMAL.test(text)) return undefined;
  const code = squash(text);
  const exact = names.codes.get(code);
  if (exact) return { entry: exact };
  const bare = /^\d+$/.test(code)
    ? (names.bareCodes.get(withoutZeros(code)) ?? [])
    : [];
  return one(bare, text, (entry) => ({ entry, repaired: text }));
}

function byTitle(names: Names, text: string): FoundClass | Problem | undefined {
  const key = titleKey(text);
  if (key === "") return undefined;
  const printed = names.printed.get(key) ?? [];
  const series = names.series.get(key) ?? [];
  const candidates = [...new Set([...printed, ...series])];
  if (series.length > 0 && candidates.length > 1)
    return ambiguous(text, candidates);
  return (
    one(candidates, text, (entry) => ({ entry })) ??
    one(names.inferred.get(key) ?? [], text, (entry) => ({
      problem: "inferredTitle",
      given: text,
      code: codeOf(entry),
    }))
  );
}

/** "Clerk I or Clerk II", as an overlap is written: two classes unless both parts name the same one. */
function bySeveral(
  catalogue: Catalogue,
  text: string,
): FoundClass | Problem | undefined {
  const parts = text.split(/\s+or\s+/i);
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => findClass(catalogue, part));
  const entries = found.flatMap((answer) =>
    "entry" in answer ? [answer.entry] : [],
  );
  if (entries.length !== parts.length) return undefined;
  const distinct = [...new Set(entries)];
  const [only] = distinct;
  if (only && distinct.length === 1) return { entry: only };
  return {
    problem: "severalClasses",
    given: text,
    classes: distinct.map(nameOf),
  };
}

function one(
  entries: readonly CatalogueClass[],
  text: string,
  answer: (entry: CatalogueClass) => FoundClass | Problem,
): FoundClass | Problem | undefined {
  const [first] = entries;
  if (!first) return undefined;
  return entries.length === 1 ? answer(first) : ambiguous(text, entries);
}

const ambiguous = (
  given: string,
  entries: readonly CatalogueClass[],
): Problem => ({
  problem: "ambiguousClass",
  given,
  candidates: entries.map(
    (entry) => `${nameOf(entry)}, ${entry.jurisdiction.names[0] ?? ""}`,
  ),
});

/** Classes that share most words with the text, for the message. */
function unknown(catalogue: Catalogue, text: string): Problem {
  const words = new Set(wordsOf(text));
  const scored = catalogue.classes.map((entry) => {
    const own = new Set(
      entry.specification.titles
        .flatMap((title) => [title.title, ...title.aliases])
        .flatMap(wordsOf),
    );
    return { entry, shared: [...words].filter((word) => own.has(word)).length };
  });
  const near = scored
    .filter((candidate) => candidate.shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return {
    problem: "unknownClass",
    given: text,
    near: near.slice(0, 3).map((candidate) => nameOf(candidate.entry)),
  };
}

const withoutZeros = (code: string): string => code.replace(/^0+/, "");

function indexed(catalogue: Catalogue): Names {
  const known = namesOf.get(catalogue);
  if (known) return known;
  const names = index(catalogue);
  namesOf.set(catalogue, names);
  return names;
}

function index(catalogue: Catalogue): Names {
  const codes = new Map<string, CatalogueClass>();
  const bareCodes = new Map<string, CatalogueClass[]>();
  const printed = new Map<string, CatalogueClass[]>();
  const inferred = new Map<string, CatalogueClass[]>();
  const series = new Map<string, CatalogueClass[]>();
  for (const entry of catalogue.classes) {
    const code = entry.specification.code?.value;
    if (code !== undefined) codes.set(squash(code), entry);
    if (code !== undefined && /^0\d+$/.test(code))
      add(bareCodes, withoutZeros(code), entry);
    codes.set(squash(entry.specification.key), entry);
    for (const title of entry.specification.titles)
      for (const name of [title.title, ...title.aliases])
        add(
          title.basis === "printed" ? printed : inferred,
          titleKey(name),
          entry,
        );
    for (const name of [entry.series.title, ...entry.series.aliases])
      add(series, titleKey(name), entry);
  }
  return { codes, bareCodes, printed, inferred, series };
}

function add(
  map: Map<string, CatalogueClass[]>,
  key: string,
  entry: CatalogueClass,
): void {
  const entries = map.get(key) ?? [];
  if (!entries.includes(entry)) map.set(key, [...entries, entry]);
}

/** The classes of one jurisdiction, or of all where none is named; some hosts pass 0 for a blank cell. */
export function classesIn(
  catalogue: Catalogue,
  jurisdiction: CellValue,
): readonly CatalogueClass[] | Problem {
  const text = jurisdiction === 0 ? "" : shown(jurisdiction).trim();
  if (text === "") return catalogue.classes;
  const wanted = squash(text);
  const set = catalogue.sets.find(({ jurisdiction: j }) =>
    [j.key, j.title, ...j.names].some((name) => squash(name) === wanted),
  );
  if (!set)
    return {
      problem: "unknownJurisdiction",
      given: text,
      known: catalogue.sets.map(
        (s) => s.jurisdiction.names[0] ?? s.jurisdiction.key,
      ),
    };
  return catalogue.classes.filter(
    (entry) => entry.jurisdiction.key === set.jurisdiction.key,
  );
}
