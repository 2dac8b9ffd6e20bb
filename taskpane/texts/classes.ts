/** What the class browser says. */
import type { QualificationStandard } from "../../src/core/catalog/standard";
import { counted } from "./numbers";

export const classTexts = {
  back: "Back",
  findHeading: "Find a class",
  search: "Search by code, title or words",
  clearSearch: "Clear",
  jurisdiction: "Whose classes?",
  every: "All",
  found: (number: number) => `${counted(number, "class", "classes")} found`,
  nothingFound: (search: string) =>
    `No class is found for “${search}”: try fewer words, a code, or another jurisdiction.`,
  results: "Classes found",
  ladder: (series: string) => `Classes of the series ${series}, lowest first`,
  rank: "Rank",
  title: "Title",
  code: "Code",
  band: "Pay",
  typicalFte: "Typical FTE",
  absent: "none",
  inferred: (why: string) => `inferred: ${why}`,
  jurisdictionTerm: "Jurisdiction",
  seriesPlace: (series: string, rank: number, all: number) =>
    `${series}, ${rank} of ${all}`,
  seriesTerm: "Series",
  titlesHeading: "Titles",
  aliases: (aliases: readonly string[]) => `also ${aliases.join(", ")}`,
  documentHeading: "Document",
  documentTitle: "Title",
  publisher: "Publisher",
  established: "Established",
  revised: "Revised",
  undated: "The document prints no date.",
  factsHeading: "Pay and status",
  pay: "Pay",
  payBand: (band: string) => `Band ${band}`,
  payScale: (scale: string, group: number) => `Scale ${scale}, group ${group}`,
  noPay: "The document gives no pay band or group.",
  flsa: "FLSA status",
  bargainingUnit: "Bargaining unit",
  civilService: "Civil service",
  notStated: "not stated",
  placeHeading: "How a position comes to this class",
  counts: (level: string, counts: string) => `${level}, counting ${counts}`,
  orElse: (other: string) => `or: ${other}`,
  size: {
    managedFte: (range: string) => `${range} FTE managed`,
    budget: (range: string) => `${range} of budget`,
  },
  typical: "typical, no bound",
  orMore: (from: number) => `${from} or more`,
  range: (from: number, to: number) => `${from} to ${to}`,
  supervises: (group: number) =>
    `Supervises or manages positions of pay scale group ${group}`,
  manages: { project: "Manages projects", program: "Manages programs" },
  sizes: (sizes: readonly string[]) => `Size: ${sizes.join(" or ")}`,
  complexity: (words: readonly string[]) => `Complexity: ${words.join(" or ")}`,
  enterprise: "Or an enterprise-wide reach in place of the complexity",
  phases: (phases: readonly string[]) => `Phases: ${phases.join(", ")}`,
  purpose: (percent: number) =>
    `Serves the purpose of the class for at least ${percent}% of the time`,
  timeShare: (percent: number) =>
    `Does its work for at least ${percent}% of the time`,
  degreeOfMatch: (percent: number) => `Matches it by at least ${percent}%`,
  differing: (percent: number) => `Differs from it by at most ${percent}%`,
  dutiesHeading: "Duties that are needed above the first level",
  representativeHeading: "Representative duties, none needed by itself",
  duty: (text: string, logic: string) => `${text} (${logic})`,
  comparableWork: "Comparable work may be in this class too; a person decides.",
  capacitiesHeading: "Capacities listed",
  capacity: (role: string, unit: string) => `${role}, ${unit}`,
  traitsHeading: "What sets it apart",
  noStandards: "The document states no qualifications for this class.",
  everyTrack: "In every case",
  way: (label: string, ways: number) =>
    ways === 1 ? label : `One way: ${label}`,
  takenAsGiven: "Taken as given, to be checked by a person",
  conditions: "Checked besides, without changing a verdict",
  afterHire: "After hire",
  withinMonths: (months: number) => `within ${months} months of hire`,
  withinSetBy: (who: string) => `within a time that ${who} sets`,
  maintained: "and kept up",
  doubtsHeading: "Doubts, and how they are read",
  reading: "Read as:",
  noDoubts: "No open point of its text is recorded.",
  formulasHeading: "Use it in the sheet",
  minQualNeeds:
    "Years, degree and leadership may be typed or be a cell, such as C2.",
  years: "Years",
  degree: "Degree",
  mgmtYears: "Leadership",
  compareHeading: "Compare",
  compareWith: "Compare with",
  chooseClass: "Choose a class…",
  compare: "Compare",
  comparison: (a: string, b: string) => `${a} and ${b}`,
  onlyDifferences: "Only what differs",
  change: "Change",
  differences: (number: number, all: number) =>
    `${number} of ${counted(all, "point", "points")} differ`,
} as const;

export const STANDARD_HEADINGS: Readonly<
  Record<QualificationStandard["standard"], string>
> = {
  minimum: "Minimum qualifications",
  recommended: "Recommended qualifications",
  typical: "Typical qualifications",
};

/** Why a formula is not offered, in a sentence. */
export const notOffered = {
  noStandards: "MINQUAL: the document states no qualifications for this class.",
  noPay: "PAYBAND: the document gives no pay band or group.",
  noYears:
    "MINQUAL needs the years: type a number, or the cell that holds them.",
  years: (given: string) =>
    `“${given}” is neither a number nor a cell: type years such as 6, or a cell such as C2.`,
  degree: (given: string) =>
    `“${given}” is neither a degree nor a cell: type a word such as Bachelor, or a cell such as D2.`,
} as const;

/** Points of a comparison whose names the pane writes in its own way. */
export const POINT_NAMES: ReadonlyMap<string, string> = new Map([
  ["band", "Pay"],
  ["flsa", "FLSA status"],
  ["typical fte", "Typical FTE"],
]);

/** A date of a document, in the planner's own writing; the document's date has no time zone. */
export function documentDate(iso: string): string {
  return dates.format(new Date(`${iso}T00:00:00Z`));
}

const dates = new Intl.DateTimeFormat(undefined, {
  dateStyle: "long",
  timeZone: "UTC",
});

/** A text that begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
