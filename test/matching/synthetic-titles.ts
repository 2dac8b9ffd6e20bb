/** Owns made-up catalogues of public-sector class titles with graded series, and titles that are in none of them. */
import type { CatalogueClass } from "../../src/core/catalog/catalogue";
import { type SeededRandom, seededRandom } from "../oracle/seeded-random";
import { SMALL_WORDS } from "./noise-words";
import { FIELDS, HEADS, OCCUPATIONS, RANKS } from "./synthetic-words";

/** The sizes that top-1 is told for. */
export const CATALOGUE_SIZES = [20, 500, 5000] as const;

export interface SyntheticTitles {
  readonly catalogue: readonly string[];
  /** As many titles again that no class of the catalogue has; some are further levels of its own series. */
  readonly outside: readonly string[];
}

/** Titles that differ in more than word order, small words and the writing of numerals: so many for the catalogue, as many outside. */
export function syntheticTitles(size: number, seed: number): SyntheticTitles {
  const random = seededRandom(seed);
  const seen = new Set<string>();
  const catalogue: string[] = [];
  const outside: string[] = [];
  while (catalogue.length < size || outside.length < size) {
    const series = newSeries(random);
    if (!isNew(seen, series[0] ?? "")) continue;
    if (outside.length < size && random.chance(0.45)) outside.push(...series);
    else {
      const kept = random.chance(0.15) ? series.length - 1 : series.length;
      catalogue.push(...series.slice(0, kept));
      outside.push(...series.slice(kept));
    }
  }
  return {
    catalogue: catalogue.slice(0, size),
    outside: [...catalogue.slice(size), ...outside].slice(0, size),
  };
}

/** One occupation of one field in its levels: none, two to five numerals, ranks in words, or two levels and a supervisor. */
function newSeries(random: SeededRandom): string[] {
  if (random.chance(0.12)) return [headOf(random)];
  const title = `${random.pick(FIELDS)} ${random.pick(OCCUPATIONS)}`;
  const shape = random.next();
  if (shape < 0.35) return [title];
  if (shape < 0.8) return numbered(title, random);
  if (shape < 0.9 || title.endsWith("Supervisor"))
    return [title, ...ranked(title, random)];
  return [`${title} I`, `${title} II`, `${title} Supervisor`];
}

function headOf(random: SeededRandom): string {
  const [field, head] = [random.pick(FIELDS), random.pick(HEADS)];
  return random.chance(0.4) ? `${head} of ${field}` : `${field} ${head}`;
}

function numbered(title: string, random: SeededRandom): string[] {
  const numerals = random.pick([
    ["I", "II", "III", "IV", "V"],
    ["1", "2", "3", "4", "5"],
  ]);
  const levels = numerals.slice(0, random.pick([2, 3, 3, 4, 5]));
  return levels.map((level) => `${title} ${level}`);
}

function ranked(title: string, random: SeededRandom): string[] {
  const from = random.pick([0, 0, 1, 2]);
  return RANKS.slice(from, from + 2).map((rank) => `${rank} ${title}`);
}

/** Whether no earlier series has the same words; the first level stands for the series. */
function isNew(seen: Set<string>, title: string): boolean {
  const words = title
    .toLowerCase()
    .split(" ")
    .filter((word) => !SMALL_WORDS.includes(word) && !/^[i1]$/.test(word));
  const bag = words.sort().join(" ");
  if (seen.has(bag)) return false;
  seen.add(bag);
  return true;
}

/** A catalogue whose classes have a title and nothing else that matching reads. */
export function classesTitled(titles: readonly string[]): CatalogueClass[] {
  return titles.map((title, index) => classTitled(title, index));
}

function classTitled(title: string, index: number): CatalogueClass {
  const at = { item: "heading", words: title };
  const key = `made-up/${String(index).padStart(5, "0")}`;
  return {
    specification: {
      key,
      titles: [{ title, aliases: [], basis: "printed", at }],
      document: "made-up",
      capacities: [],
      traits: [],
      standards: [],
      doubts: [],
    },
    jurisdiction: { key: "made-up", names: ["Made-up"], title: "Made-up" },
    document: {
      id: "made-up",
      title: "Made-up",
      publisher: "Made-up",
      publisherBasis: { basis: "printed" },
      sha256: "",
    },
    series: {
      key: `made-up/series-${index}`,
      title,
      aliases: [],
      classes: [key],
      at,
    },
    rank: 1,
  };
}
