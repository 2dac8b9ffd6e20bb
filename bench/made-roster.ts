/** Owns a made-up roster of as many rows as a sheet has: 8,000 different titles, 20 classes, and what a planner has beside them. */
import { catalogue } from "../data";
import {
  assembleCatalogue,
  type Catalogue,
} from "../src/core/catalog/catalogue";
import type { DocumentSet } from "../src/core/catalog/specification";
import type { CellValue } from "../src/core/cell";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import type { RosterMapping } from "../src/core/roster/mapping";
import { noisyTitles } from "../test/matching/noise";
import { syntheticTitles } from "../test/matching/synthetic-titles";

export const SHEET_ROWS = 1_048_576;
const TITLES = 8_000;
const CLASSES = 20;
const SEED = 20261122;
/** How often each title of a class is written anew; many writings come out alike. */
const WRITINGS = 100;

export const MADE_HEADER: readonly CellValue[] = [
  ...["Position No", "Job Title", "Department", "Years", "Degree"],
  ...["Management years", "FTE managed", "Salary", "Midpoint"],
];

export const MADE_MAPPING: RosterMapping = {
  headerRow: 0,
  jurisdiction: undefined,
  columns: new Map([
    ["title", 1],
    ["department", 2],
    ["years", 3],
    ["degree", 4],
    ["mgmtYears", 5],
    ["managedFte", 6],
    ["salary", 7],
    ["midpoint", 8],
  ]),
  rowKey: 0,
  degreeNumbers: "years",
  standard: "minimum",
  credit: DEFAULT_CREDIT,
};

/** The product's own catalogue with copies of its document sets under other titles, up to 20 classes. */
export function catalogueOfTwenty(): Catalogue {
  const titles = syntheticTitles(CLASSES, SEED).catalogue;
  const sets = [...catalogue.sets];
  let classes = catalogue.classes.length;
  for (const set of [...catalogue.sets].reverse()) {
    if (classes + set.classes.length > CLASSES) continue;
    sets.push(copyOf(set, titles.slice(classes)));
    classes += set.classes.length;
  }
  const whole = assembleCatalogue(sets);
  if (whole.classes.length !== CLASSES)
    throw new Error(`${whole.classes.length} classes, not ${CLASSES}.`);
  return whole;
}

function copyOf(set: DocumentSet, titles: readonly string[]): DocumentSet {
  const { key } = set.jurisdiction;
  const text = JSON.stringify(set).replaceAll(key, `${key}-copy`);
  const copy = JSON.parse(text) as DocumentSet;
  const classes = copy.classes.map((one, at) => ({
    ...one,
    titles: one.titles.slice(0, 1).map((title) => ({
      ...title,
      ...{ title: titles[at] ?? title.title, aliases: [] },
    })),
  }));
  return { ...copy, classes };
}

/** 8,000 different titles: first some hundred writings of the catalogue's own, then titles that no document of ours is about. */
export function madeTitles({ classes }: Catalogue): readonly string[] {
  const own = classes.map(
    ({ specification }) => specification.titles[0]?.title,
  );
  const known = own.filter((title) => title !== undefined);
  // Writings that differ in case and spaces only are one title.
  const titles = new Map<string, string>();
  const add = (title: string): void =>
    void titles.set(title.toLowerCase().replace(/\s+/g, " ").trim(), title);
  known.forEach(add);
  for (let seed = SEED; seed < SEED + WRITINGS; seed++)
    for (const { noisy } of noisyTitles(known, seed)) add(noisy);
  const others = syntheticTitles(TITLES / 2, SEED + 1);
  for (const title of [...others.outside, ...others.catalogue])
    if (titles.size < TITLES) add(title);
  for (const { noisy } of noisyTitles(others.outside, SEED))
    if (titles.size < TITLES) add(noisy);
  return [...titles.values()];
}

/** Every second row has one of the first titles. */
const CLASS_TITLES = 400;
const DEGREES = ["Bachelor", "Master's degree", "Associate", "PhD", "HS", null];

function titleAt(row: number, titles: number): number {
  const half = Math.floor(row / 2);
  return (half * 7_919) % (row % 2 === 0 ? CLASS_TITLES : titles);
}

/** The cells of one row below the header, counted from 0: always the same for the same number. */
export function madeRow(titles: readonly string[], row: number): CellValue[] {
  const turn = (of: number, step: number): number => (row * step) % of;
  return [
    `P${String(row).padStart(7, "0")}`,
    titles[titleAt(row, titles.length)] ?? null,
    `Department ${turn(40, 11)}`,
    row % 53 === 0 ? null : turn(350, 131) / 10,
    DEGREES[turn(6, 5)] ?? null,
    row % 3 === 0 ? turn(15, 7) : null,
    row % 20 === 0 ? turn(120, 37) : null,
    row % 97 === 0 ? "vacant" : 40_000 + turn(90_000, 1_009),
    85_000 + turn(5, 3) * 10_000,
  ];
}
