/** Titles against catalogues of 20 to 5,000 made-up classes: time and top-1 beside a search library and trigram overlap, and a state's roster. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import MiniSearch from "minisearch";
import Papa from "papaparse";
import { catalogue } from "../data";
import { titleOf } from "../src/core/catalog/catalogue";
import { matchTitle, prepareTitles } from "../src/core/matching/match-title";
import { HELD_OUT_SEED, noisyTitles } from "../test/matching/noise";
import {
  CATALOGUE_SIZES,
  classesTitled,
  syntheticTitles,
} from "../test/matching/synthetic-titles";
import { compare } from "./rounds";

const QUERIES = 500;

for (const size of CATALOGUE_SIZES) againstClasses(size);
onRoster(resolve(__dirname, "../../shared/rosters/nm_state_2017.csv"));

function againstClasses(size: number): void {
  const titles = syntheticTitles(size, HELD_OUT_SEED).catalogue;
  const classes = classesTitled(titles);
  const queries = Array.from(
    { length: Math.ceil(QUERIES / size) },
    (_, round) => noisyTitles(titles, HELD_OUT_SEED + round),
  )
    .flat()
    .slice(0, QUERIES);
  const index = prepareTitles(classes);
  const ways = {
    "match by weighed words": (noisy: string) => {
      const [first] = matchTitle(index, noisy).ranked;
      return first && titleOf(first.entry);
    },
    "minisearch, fuzzy and by prefix": searchLibrary(titles),
    "most trigrams in common (Dice)": trigramOverlap(titles),
  };
  compare(
    `${queries.length} noisy titles against ${size} classes`,
    Object.entries(ways).map(([name, nearest]) => ({
      name: `${name}, top-1 ${percentRight(queries, nearest)}`,
      run: () => queries.forEach(({ noisy }) => nearest(noisy)),
    })),
    size > 1000 ? 3 : 9,
  );
  compare(`making ${size} classes ready`, [
    { name: "prepareTitles", run: () => void prepareTitles(classes) },
  ]);
}

type Nearest = (noisy: string) => string | undefined;

function percentRight(
  queries: readonly { title: string; noisy: string }[],
  nearest: Nearest,
): string {
  const right = queries.filter(({ title, noisy }) => nearest(noisy) === title);
  return `${((100 * right.length) / queries.length).toFixed(1)}%`;
}

/** The peer that a project would take from the registry, asked as its documentation asks for titles with slips and cut words. */
function searchLibrary(titles: readonly string[]): Nearest {
  const search = new MiniSearch<{ id: number; title: string }>({
    fields: ["title"],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  search.addAll(titles.map((title, id) => ({ id, title })));
  return (noisy) => {
    const [best] = search.search(noisy);
    return best && titles[Number(best.id)];
  };
}

/** The plain peer: the title that shares most trigrams, each title compared. */
function trigramOverlap(titles: readonly string[]): Nearest {
  const known = titles.map((title) => ({ title, own: trigramsOf(title) }));
  return (noisy) => {
    const asked = trigramsOf(noisy);
    let best: { title: string | undefined; dice: number } = {
      title: undefined,
      dice: 0,
    };
    for (const { title, own } of known) {
      const shared = [...asked].filter((trigram) => own.has(trigram)).length;
      const dice = (2 * shared) / (asked.size + own.size);
      if (dice > best.dice) best = { title, dice };
    }
    return best.title;
  };
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${text.toLowerCase()} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++)
    trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}

/** Every distinct title of a roster against one jurisdiction, the index made anew each time. */
function onRoster(file: string): void {
  if (!existsSync(file)) {
    console.log("\n../shared/rosters is absent: no real roster is timed");
    return;
  }
  const { data } = Papa.parse<{ title: string }>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const titles = [...new Set(data.map(({ title }) => title))];
  const classes = catalogue.classes.filter(
    ({ jurisdiction }) => jurisdiction.key === "us-nm",
  );
  compare(`${titles.length} distinct titles of a state's roster`, [
    {
      name: `against its ${classes.length} classes`,
      run: () => {
        const index = prepareTitles(classes);
        titles.forEach((title) => matchTitle(index, title));
      },
    },
    {
      name: `against all ${catalogue.classes.length} classes`,
      run: () => {
        const index = prepareTitles(catalogue.classes);
        titles.forEach((title) => matchTitle(index, title));
      },
    },
  ]);
}
