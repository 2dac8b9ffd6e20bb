/** The education credit table: how many years a degree may be worth where a document leaves that open. An assumption of ours, or the planner's own. */
import type { CellValue } from "../cell";
import { isBlank } from "../cell";
import { LEVELS, type Level } from "../catalog/requirement";
import { numberIn, shown } from "../number-text";
import type { Problem } from "../problem";
import { levelOf, rankOf } from "./degree";

/** Years by level. A level that the planner's own table leaves out has no entry. */
export interface CreditTable {
  readonly years: Readonly<Partial<Record<Level, number>>>;
  readonly source: "product" | "planner";
}

/**
 * Bachelor 4 is implied by eight minimum standards of the first documents, master 6 by most recommended ones;
 * associate is convention, doctorate an upper value on purpose.
 */
export const DEFAULT_CREDIT: CreditTable = {
  years: {
    none: 0,
    hs: 0,
    associate: 2,
    bachelor: 4,
    master: 6,
    doctorate: 10,
  },
  source: "product",
};

const MOST_YEARS = 80;

/** Reads a two-column range of degree word and years; a header row and blank rows are passed over. */
export function readCreditTable(
  range: readonly (readonly CellValue[])[] | null | undefined,
): CreditTable | Problem {
  const rows = (range ?? []).filter((row) => !row.every(isBlank));
  if (rows.length === 0) return DEFAULT_CREDIT;
  const years: Partial<Record<Level, number>> = { none: 0, hs: 0 };
  for (const [index, row] of rows.entries()) {
    const entry = readRow(row);
    if (typeof entry !== "string") years[entry.level] = entry.years;
    else if (index > 0 || numberIn(row[1] ?? null) !== undefined)
      return { problem: "creditTable", detail: entry };
  }
  return rising(years) ?? { years, source: "planner" };
}

function readRow(
  row: readonly CellValue[],
): { level: Level; years: number } | string {
  const [word = null, value = null] = row;
  const level = typeof word === "string" ? levelOf(word) : undefined;
  const years = numberIn(value);
  if (!level) return `"${shown(word)}" is no degree word`;
  if (years === undefined || years < 0 || years > MOST_YEARS)
    return `"${shown(value)}" beside ${level} is no number of years`;
  return { level, years };
}

/** A higher degree that earns less would make more education worsen a verdict. */
function rising(years: Partial<Record<Level, number>>): Problem | undefined {
  const given = LEVELS.flatMap((level) =>
    years[level] === undefined ? [] : [{ level, years: years[level] }],
  );
  const falls = given.find(
    (entry, index) => entry.years < (given[index - 1]?.years ?? 0),
  );
  return (
    falls && {
      problem: "creditTable",
      detail: `${falls.level} earns less than a lower degree`,
    }
  );
}

/** Credit for a level; a problem where the planner's table has no row for it. */
export function creditFor(table: CreditTable, level: Level): number | Problem {
  return (
    table.years[level] ?? {
      problem: "creditTable",
      detail: `it has no row for ${level}`,
    }
  );
}

/** The most that any degree of the table is worth. */
export function mostCredit(table: CreditTable): number {
  return Math.max(0, ...Object.values(table.years));
}

/** The highest level that so many years of college may stand for. */
export function highestLevelFor(
  table: CreditTable,
  collegeYears: number,
): Level {
  const reached = LEVELS.filter(
    (level) => (table.years[level] ?? Infinity) <= collegeYears,
  );
  return reached.reduce<Level>(
    (best, level) => (rankOf(level) > rankOf(best) ? level : best),
    "none",
  );
}
