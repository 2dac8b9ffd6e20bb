/** Degree words and college years, as planners write them in one column. */
import type { CellValue } from "../cell";
import { LEVELS, type Level } from "../catalog/requirement";
import { isUnknown, numberIn, shown } from "../number-text";
import type { Problem } from "../problem";
import { squash } from "../text-key";
import { TOLERANCE } from "../tolerance";

/** What is known of a person's education: a level, years of accredited related college, or nothing. */
export type Education =
  { readonly level: Level } | { readonly collegeYears: number } | "unknown";

const MOST_COLLEGE_YEARS = 10;

const SPELLINGS: Readonly<Record<Level, readonly string[]>> = {
  none: ["none", "no degree", "less than high school"],
  hs: ["hs", "high school", "GED", "diploma", "high school diploma"],
  associate: ["associate", "associates", "AA", "AS", "AAS"],
  bachelor: ["bachelor", "bachelors", "BA", "BS", "BSc", "BBA", "BEng"],
  master: ["master", "masters", "MA", "MS", "MSc", "MBA", "MPA", "MEng"],
  doctorate: ["doctorate", "doctoral", "PhD", "EdD", "DSc", "JD", "MD"],
};

const LEVEL_OF = new Map(
  LEVELS.flatMap((level) =>
    SPELLINGS[level].flatMap((word) => spelled(word, level)),
  ),
);

function spelled(word: string, level: Level): [string, Level][] {
  const key = squash(word);
  return [
    [key, level],
    [`${key}degree`, level],
  ];
}

/** The level that a word names; undefined for every other word, "some college" and "in progress" among them. */
export function levelOf(word: string): Level | undefined {
  return LEVEL_OF.get(squash(word));
}

/** Reads a degree cell. A number is years of college, never a degree; 0 says nothing. */
export function readEducation(cell: CellValue): Education | Problem {
  if (isUnknown(cell)) return "unknown";
  const years = numberIn(cell);
  if (years !== undefined) return readCollegeYears(years);
  const level = typeof cell === "string" ? levelOf(cell) : undefined;
  return level ? { level } : { problem: "degreeWord", given: shown(cell) };
}

function readCollegeYears(years: number): Education | Problem {
  if (Math.abs(years) <= TOLERANCE) return "unknown";
  return years > 0 && years <= MOST_COLLEGE_YEARS + TOLERANCE
    ? { collegeYears: years }
    : { problem: "degreeNumber", given: years };
}

export const rankOf = (level: Level): number => LEVELS.indexOf(level);

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  none: "no degree",
  hs: "high school",
  associate: "associate degree",
  bachelor: "bachelor's degree",
  master: "master's degree",
  doctorate: "doctorate",
};

export const levelWords = (level: Level): string => LEVEL_WORDS[level];
