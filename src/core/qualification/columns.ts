/** Verdicts on plain numbers and over typed columns: the kernel that formulas and bulk work share. */
import { LEVELS } from "../catalog/requirement";
import type { Kind } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";
import { TOLERANCE } from "../tolerance";
import { mostCredit, type CreditTable } from "./credit";
import { rankOf } from "./degree";
import { MOST_YEARS } from "./person";
import { compileThresholds } from "./thresholds";

/** Answers of the kernel. A contradiction: a part exceeds the whole it lies in. No credit: the planner's table lacks the degree. */
export const ANSWER = {
  notQualified: 0,
  review: 1,
  qualified: 2,
  contradiction: 3,
  noCredit: 4,
} as const;

/** In a degree column: not known, or given as a number of college years. */
export const DEGREE = { unknown: -1, inYears: -2 } as const;

/** Rows of people. Unknown years and leadership are NaN; a degree is a rank of `LEVELS` or one of `DEGREE`. */
export interface PersonColumns {
  readonly standard: Uint16Array;
  readonly years: Float64Array;
  readonly degree: Int8Array;
  readonly collegeYears: Float64Array;
  readonly mgmtYears: Float64Array;
}

/** Standards laid out flat. Boxes are rows of degree, years, leadership, college years, and years with college years. */
export interface VerdictTable {
  readonly boxes: Float64Array;
  /** For each standard: where its proved boxes begin, where its possible ones begin, and where they end. */
  readonly starts: Int32Array;
  /** For each standard: 1 where leadership lies inside the years. */
  readonly inside: Uint8Array;
  /** For each standard and degree rank: the most college years behind the degree; NaN where the table has no row. */
  readonly credit: Float64Array;
  readonly mostCredit: Float64Array;
  /** For each standard: which degree may stand behind a number of college years, one of `BEHIND`. */
  readonly behind: Uint8Array;
}

const BEHIND = { none: 0, byTable: 1, any: 2 } as const;

const WIDTH = 5;
const RANKS = LEVELS.length;

/** Lays standards out; undefined where one of them has a clause that thresholds cannot carry. */
export function layOut(
  standards: readonly QualificationStandard[],
  credit: CreditTable,
): VerdictTable | undefined {
  const boxes: number[] = [];
  const starts: number[] = [];
  for (const standard of standards) {
    const thresholds = compileThresholds(standard);
    if (!thresholds || standard.kinds.some(isOddPart)) return undefined;
    const rows = [...thresholds.proved, ...thresholds.possible];
    starts.push(
      boxes.length,
      boxes.length + thresholds.proved.length * WIDTH,
      boxes.length + rows.length * WIDTH,
    );
    boxes.push(
      ...rows.flatMap((box) => [
        box.degree,
        box.years,
        box.mgmtYears,
        box.college,
        box.total,
      ]),
    );
  }
  return {
    boxes: Float64Array.from(boxes),
    starts: Int32Array.from(starts),
    inside: Uint8Array.from(standards, (standard) =>
      Number(standard.kinds.some(isPart)),
    ),
    credit: Float64Array.from(
      standards.flatMap((standard) =>
        LEVELS.map((_, rank) => creditAt(standard, credit, rank)),
      ),
    ),
    mostCredit: Float64Array.from(standards, (standard) =>
      standard.creditTable === "bounds" ? mostCredit(credit) : MOST_YEARS,
    ),
    behind: Uint8Array.from(standards, degreeBehind),
  };
}

function degreeBehind(standard: QualificationStandard): number {
  if (standard.collegeYears === "decideBySum") return BEHIND.none;
  return standard.creditTable === "bounds" ? BEHIND.byTable : BEHIND.any;
}

const isPart = (kind: Kind): boolean => kind.placed === "inside";
const isOddPart = (kind: Kind): boolean =>
  isPart(kind) && kind.fills !== "mgmtYears";

function creditAt(
  standard: QualificationStandard,
  credit: CreditTable,
  rank: number,
): number {
  if (standard.creditTable === "doesNotApply")
    return rank > rankOf("hs") ? MOST_YEARS : 0;
  return credit.years[LEVELS[rank] ?? "none"] ?? NaN;
}

/** One person against standard number `s`. The same intervals as `factsFor`, without objects. */
export function judgeNumbers(
  table: VerdictTable,
  s: number,
  years: number,
  degree: number,
  college: number,
  mgmt: number,
): number {
  let yearsLo = years;
  let yearsHi = years;
  if (years !== years) {
    yearsLo = 0;
    yearsHi = MOST_YEARS;
  }
  let mgmtLo = mgmt;
  let mgmtHi = mgmt;
  if (mgmt !== mgmt) {
    mgmtLo = 0;
    mgmtHi = MOST_YEARS;
  }
  if (table.inside[s] === 1) {
    if (mgmtLo > yearsHi + TOLERANCE) return ANSWER.contradiction;
    if (mgmtHi > yearsHi) mgmtHi = Math.max(mgmtLo, yearsHi);
    if (mgmtLo > yearsLo) yearsLo = mgmtLo;
  }
  let degreeLo = degree;
  let degreeHi = degree;
  let collegeLo = 0;
  let collegeHi = 0;
  if (degree >= 0) {
    collegeHi = table.credit[s * RANKS + degree] as number;
    if (collegeHi !== collegeHi) return ANSWER.noCredit;
  } else if (degree === DEGREE.unknown) {
    degreeLo = 0;
    degreeHi = RANKS - 1;
    collegeHi = table.mostCredit[s] as number;
  } else {
    degreeLo = 0;
    degreeHi = highestRank(table, s, college);
    collegeLo = college;
    collegeHi = college;
  }
  const { boxes, starts } = table;
  const middle = starts[s * 3 + 1] as number;
  if (
    reaches(
      boxes,
      starts[s * 3] as number,
      middle,
      degreeLo,
      yearsLo,
      mgmtLo,
      collegeLo,
    )
  )
    return ANSWER.qualified;
  return reaches(
    boxes,
    middle,
    starts[s * 3 + 2] as number,
    degreeHi,
    yearsHi,
    mgmtHi,
    collegeHi,
  )
    ? ANSWER.review
    : ANSWER.notQualified;
}

function reaches(
  boxes: Float64Array,
  from: number,
  to: number,
  degree: number,
  years: number,
  mgmt: number,
  college: number,
): boolean {
  const total = years + college;
  for (let at = from; at < to; at += WIDTH)
    if (
      degree >= (boxes[at] as number) &&
      years >= (boxes[at + 1] as number) &&
      mgmt >= (boxes[at + 2] as number) &&
      college >= (boxes[at + 3] as number) &&
      total >= (boxes[at + 4] as number)
    )
      return true;
  return false;
}

function highestRank(table: VerdictTable, s: number, college: number): number {
  const behind = table.behind[s];
  if (behind !== BEHIND.byTable) return behind === BEHIND.any ? RANKS - 1 : 0;
  for (let rank = RANKS - 1; rank > 0; rank--)
    if ((table.credit[s * RANKS + rank] as number) <= college) return rank;
  return 0;
}

/** Judges every row into `out`, whose values are of `ANSWER`. */
export function judgeColumns(
  table: VerdictTable,
  people: PersonColumns,
  out: Uint8Array,
): void {
  const { standard, years, degree, collegeYears, mgmtYears } = people;
  for (let row = 0; row < out.length; row++)
    out[row] = judgeNumbers(
      table,
      standard[row] as number,
      years[row] as number,
      degree[row] as number,
      collegeYears[row] as number,
      mgmtYears[row] as number,
    );
}
