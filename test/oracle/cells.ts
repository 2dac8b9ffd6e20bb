/** Owns how the oracle reads what stands in a cell: known, unknown, or not an answer at all. */
import type { Degree } from "./class-table";

export type Cell = string | number | null;

export type Reading<Known> = Known | "unknown" | "wrong";

/** A degree word, or the number of years at college that stands in its place. */
export type Education = Degree | { readonly collegeYears: number };

export const TOLERANCE = 1e-9;
export const MOST_YEARS = 80;
const MOST_COLLEGE_YEARS = 10;

const WORDS: Readonly<Record<Degree, readonly string[]>> = {
  none: ["none", "no degree", "less than high school"],
  hs: ["hs", "high school", "GED", "diploma"],
  associate: ["associate", "AA", "AS", "AAS"],
  bachelor: ["bachelor", "bachelor's", "BA", "BS", "BSc", "BBA", "BEng"],
  master: ["master", "master's", "MA", "MS", "MSc", "MBA", "MPA", "MEng"],
  doctorate: ["doctorate", "PhD", "EdD", "DSc", "doctoral", "JD", "MD"],
};

export const DEGREES = Object.keys(WORDS) as Degree[];

const DEGREE_OF_LETTERS = new Map(
  DEGREES.flatMap((degree) =>
    WORDS[degree].map((word) => [onlyLetters(word), degree] as const),
  ),
);

function onlyLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Nothing stands in the cell: a question mark is something, though it is unknown too. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell == null || (typeof cell === "string" && cell.trim() === "");
}

function isUnknown(cell: Cell): boolean {
  return isEmpty(cell) || (typeof cell === "string" && cell.trim() === "?");
}

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  const wholly = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  const text = (cell ?? "").trim();
  return wholly.test(text) ? Number(text) : undefined;
}

function lies(value: number, from: number, to: number): boolean {
  return value >= from - TOLERANCE && value <= to + TOLERANCE;
}

/** Reads years of experience or of leadership: 0 to 80, unknown, or wrong. */
export function readYears(cell: Cell): Reading<number> {
  if (isUnknown(cell)) return "unknown";
  const years = numberIn(cell);
  return years !== undefined && lies(years, 0, MOST_YEARS) ? years : "wrong";
}

/** Reads a degree word or years at college (above 0, to 10); 0 is unknown, every other text or number is wrong. */
export function readDegree(cell: Cell): Reading<Education> {
  if (isUnknown(cell)) return "unknown";
  const collegeYears = numberIn(cell);
  if (collegeYears === undefined)
    return DEGREE_OF_LETTERS.get(onlyLetters(String(cell))) ?? "wrong";
  if (lies(collegeYears, 0, 0)) return "unknown";
  return lies(collegeYears, 0, MOST_COLLEGE_YEARS) ? { collegeYears } : "wrong";
}

/** Reads which standard is asked for: the minimum where nothing is said (0 is a blank cell in some hosts). */
export function readStandard(
  cell: Cell | undefined,
): "minimum" | "recommended" | "wrong" {
  if (cell === undefined || cell === 0 || isEmpty(cell)) return "minimum";
  const word = String(cell).trim().toLowerCase();
  if (word === "min" || word === "minimum") return "minimum";
  if (word === "recommended" || word === "full performance")
    return "recommended";
  return "wrong";
}
