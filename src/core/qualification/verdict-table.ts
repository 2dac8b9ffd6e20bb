/** Standards laid out for the kernel: for each standard and degree, the least years and leadership that decide. */
import { LEVELS } from "../catalog/requirement";
import type { Kind } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";
import { mostCredit, type CreditTable } from "./credit";
import { rankOf } from "./degree";
import { MOST_YEARS } from "./person";
import { compileThresholds, type Box, type Thresholds } from "./thresholds";

/**
 * What the kernel asks. A degree fixes what it proves and what it may be worth, so that years and leadership are left:
 * a row of numbers for each standard and degree, shared by all for which it is the same.
 */
export interface VerdictTable {
  /**
   * Rows, four numbers for each way: the least years and leadership that prove a person qualified, then those that
   * leave it possible. A way that only one of the two has needs infinite years for the other.
   */
  readonly rows: Float64Array;
  /** For each standard, by `DEGREES`: where its row begins; -1 for years of college, and where no credit is known for a degree. */
  readonly rowOf: Int32Array;
  /** Beside `rowOf`: where the row ends. */
  readonly rowEnd: Int32Array;
  /** For each standard: 1 where leadership lies inside the years. */
  readonly inside: Uint8Array;
  /** For each standard: how years of college are judged, which no row can hold. */
  readonly ofCollege: readonly CollegeRule[];
}

/** What a number of college years meets: the standard's own boxes, and the highest degree that may stand behind it. */
export interface CollegeRule {
  readonly thresholds: Thresholds;
  readonly rankBehind: (collegeYears: number) => number;
}

/** How many entries `rowOf` has for a standard: years of college, an unknown degree, then the ranks of `LEVELS`. */
export const DEGREES = LEVELS.length + 2;

/** Whether the kernel can judge by a standard: thresholds carry each of its clauses, and a part inside its whole is leadership. */
export const fitsThresholds = (standard: QualificationStandard): boolean =>
  compileThresholds(standard) !== undefined && !standard.kinds.some(isOddPart);

/** Lays standards out that fit. @throws Error where one does not. */
export function layOut(
  standards: readonly QualificationStandard[],
  credit: CreditTable,
): VerdictTable {
  const ofCollege: CollegeRule[] = [];
  const sides: (Sides | undefined)[] = [];
  for (const standard of standards) {
    const thresholds = compileThresholds(standard);
    if (!thresholds) throw new Error("A standard does not fit thresholds.");
    const worth = LEVELS.map((_, rank) => creditAt(standard, credit, rank));
    ofCollege.push({ thresholds, rankBehind: behind(standard, worth) });
    sides.push(
      undefined,
      unknownDegree(standard, thresholds, credit),
      ...worth.map((years, rank) => withDegree(thresholds, rank, years)),
    );
  }
  return {
    ...shared(sides),
    inside: Uint8Array.from(standards, ({ kinds }) =>
      Number(kinds.some(isPart)),
    ),
    ofCollege,
  };
}

/** Least years and leadership. */
type Least = readonly [years: number, mgmtYears: number];

interface Sides {
  readonly proved: readonly Least[];
  readonly possible: readonly Least[];
}

const unknownDegree = (
  standard: QualificationStandard,
  { proved, possible }: Thresholds,
  credit: CreditTable,
): Sides => ({
  proved: leastOf(proved, 0, 0),
  possible: leastOf(
    possible,
    LEVELS.length - 1,
    standard.creditTable === "bounds" ? mostCredit(credit) : MOST_YEARS,
  ),
});

const withDegree = (
  { proved, possible }: Thresholds,
  rank: number,
  worth: number,
): Sides | undefined =>
  Number.isNaN(worth)
    ? undefined
    : {
        proved: leastOf(proved, rank, 0),
        possible: leastOf(possible, rank, worth),
      };

/** What the boxes still ask of somebody with a degree and years of college; without those that ask more than another. */
function leastOf(
  boxes: readonly Box[],
  rank: number,
  college: number,
): readonly Least[] {
  const asked = boxes
    .filter((box) => rank >= box.degree && college >= box.college)
    .map(({ years, total, mgmtYears }): Least => [
      Math.max(years, total - college),
      mgmtYears,
    ]);
  return asked.filter(
    ([years, lead], at) =>
      !asked.some(
        (other, place) =>
          other[0] <= years &&
          other[1] <= lead &&
          (place < at || other[0] < years || other[1] < lead),
      ),
  );
}

const NO_WAY: Least = [Infinity, Infinity];

/** Every row once, however many standards and degrees have it. */
function shared(
  sides: readonly (Sides | undefined)[],
): Pick<VerdictTable, "rows" | "rowOf" | "rowEnd"> {
  const places = new Map<string, number>();
  const rows: number[] = [];
  const lengths = new Int32Array(sides.length);
  const rowOf = Int32Array.from(sides, (one, index) => {
    if (!one) return -1;
    const row = rowFor(one);
    lengths[index] = row.length;
    const place = places.get(row.join()) ?? rows.length;
    if (place === rows.length) rows.push(...row);
    places.set(row.join(), place);
    return place;
  });
  const rowEnd = rowOf.map((place, index) => place + (lengths[index] ?? 0));
  return { rows: Float64Array.from(rows), rowOf, rowEnd };
}

const rowFor = ({ proved, possible }: Sides): number[] =>
  Array.from({ length: Math.max(proved.length, possible.length) }, (_, way) => [
    ...(proved[way] ?? NO_WAY),
    ...(possible[way] ?? NO_WAY),
  ]).flat();

/** Which degree may stand behind a number of college years, by its rank. */
function behind(
  standard: QualificationStandard,
  worth: readonly number[],
): (collegeYears: number) => number {
  if (standard.collegeYears === "decideBySum") return () => 0;
  if (standard.creditTable !== "bounds") return () => LEVELS.length - 1;
  return (college) =>
    worth.reduce((best, years, rank) => (years <= college ? rank : best), 0);
}

const isPart = (kind: Kind): boolean => kind.placed === "inside";
const isOddPart = (kind: Kind): boolean =>
  isPart(kind) && kind.fills !== "mgmtYears";

/** The most college years behind a degree; NaN where the planner's table has no row for it. */
function creditAt(
  standard: QualificationStandard,
  credit: CreditTable,
  rank: number,
): number {
  if (standard.creditTable === "doesNotApply")
    return rank > rankOf("hs") ? MOST_YEARS : 0;
  return credit.years[LEVELS[rank] ?? "none"] ?? NaN;
}
