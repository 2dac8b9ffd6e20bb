/** Verdicts on plain numbers and over typed columns: the kernel that formulas and bulk work share. */
import { TOLERANCE } from "../tolerance";
import { MOST_YEARS } from "./person";
import { DEGREES, type VerdictTable } from "./verdict-table";

/** Answers of the kernel. A contradiction: a part exceeds the whole it lies in. No credit: the planner's table lacks the degree. */
export const ANSWER = {
  notQualified: 0,
  review: 1,
  qualified: 2,
  contradiction: 3,
  noCredit: 4,
} as const;

/** In a degree column: not known. */
export const UNKNOWN_DEGREE = -1;

/** Rows of people. Unknown years and leadership are NaN; a degree is a rank of `LEVELS` or `UNKNOWN_DEGREE`. */
export interface PersonColumns {
  readonly standard: Uint16Array;
  readonly years: Float64Array;
  readonly degree: Int8Array;
  readonly mgmtYears: Float64Array;
}

/** One person against standard number `s`. The same intervals as `factsFor`, without objects. */
export function judgeNumbers(
  table: VerdictTable,
  s: number,
  years: number,
  degree: number,
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
  const { rows, starts } = table;
  const row = s * DEGREES + degree - UNKNOWN_DEGREE;
  const from = starts[row] as number;
  const to = starts[row + 1] as number;
  if (from === to) return ANSWER.noCredit;
  // Without a branch on the person's numbers, which no processor could foresee.
  let proved = 0;
  let possible = 0;
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

/** Judges every row into `out`, whose values are of `ANSWER`. */
export function judgeColumns(
  table: VerdictTable,
  people: PersonColumns,
  out: Uint8Array,
): void {
  const { standard, years, degree, mgmtYears } = people;
  for (let row = 0; row < out.length; row++)
    out[row] = judgeNumbers(
      table,
      standard[row] as number,
      years[row] as number,
      degree[row] as number,
      mgmtYears[row] as number,
    );
}
