/** Verdicts on plain numbers and over typed columns: the kernel that formulas and bulk work share. */
import { TOLERANCE } from "../tolerance";
import { MOST_YEARS } from "./person";
import type { Box } from "./thresholds";
import { DEGREES, type CollegeRule, type VerdictTable } from "./verdict-table";

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

/** One person against standard number `s`. The same intervals as `factsFor`, without objects. */
export function judgeNumbers(
  table: VerdictTable,
  s: number,
  years: number,
  degree: number,
  college: number,
  mgmt: number,
): number {
  let yearsLo = years !== years ? 0 : years;
  const yearsHi = years !== years ? MOST_YEARS : years;
  const mgmtLo = mgmt !== mgmt ? 0 : mgmt;
  let mgmtHi = mgmt !== mgmt ? MOST_YEARS : mgmt;
  if (table.inside[s] === 1) {
    if (mgmtLo > yearsHi + TOLERANCE) return ANSWER.contradiction;
    if (mgmtHi > yearsHi) mgmtHi = Math.max(mgmtLo, yearsHi);
    if (mgmtLo > yearsLo) yearsLo = mgmtLo;
  }
  const { rows } = table;
  const place = s * DEGREES + degree - DEGREE.inYears;
  const from = table.rowOf[place] as number;
  if (from < 0) {
    return degree === DEGREE.inYears
      ? judgeCollege(
          table.ofCollege[s],
          college,
          [yearsLo, yearsHi],
          [mgmtLo, mgmtHi],
        )
      : ANSWER.noCredit;
  }
  // Without a branch on the person's numbers, which no processor could foresee.
  let proved = 0;
  let possible = 0;
  const to = table.rowEnd[place] as number;
  for (let at = from; at < to; at += 4) {
    proved |=
      Number(yearsLo >= (rows[at] as number)) &
      Number(mgmtLo >= (rows[at + 1] as number));
    possible |=
      Number(yearsHi >= (rows[at + 2] as number)) &
      Number(mgmtHi >= (rows[at + 3] as number));
  }
  return proved + (proved | possible);
}

type Ends = readonly [lo: number, hi: number];

function judgeCollege(
  rule: CollegeRule | undefined,
  college: number,
  years: Ends,
  mgmt: Ends,
): number {
  if (!rule) return ANSWER.noCredit;
  const { thresholds, rankBehind } = rule;
  if (reaches(thresholds.proved, 0, years[0], mgmt[0], college))
    return ANSWER.qualified;
  const rank = rankBehind(college);
  return reaches(thresholds.possible, rank, years[1], mgmt[1], college)
    ? ANSWER.review
    : ANSWER.notQualified;
}

const reaches = (
  boxes: readonly Box[],
  degree: number,
  years: number,
  mgmt: number,
  college: number,
): boolean =>
  boxes.some(
    (box) =>
      degree >= box.degree &&
      years >= box.years &&
      mgmt >= box.mgmtYears &&
      college >= box.college &&
      years + college >= box.total,
  );

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
