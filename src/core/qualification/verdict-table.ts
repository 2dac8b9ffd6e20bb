/** Standards laid out for the kernel: for each standard and degree, the least years and leadership that decide. */
import { LEVELS } from "../catalog/requirement";
import type { Kind } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";
import { mostCredit, type CreditTable } from "./credit";
import { rankOf } from "./degree";
import { MOST_YEARS } from "./person";
import { compileThresholds, type Box } from "./thresholds";

/**
 * What the kernel asks. A degree fixes what it proves and what it may be worth, so that years and leadership are left:
 * a row of numbers for each standard and degree.
 */
export interface VerdictTable {
  /**
   * Rows, four numbers for each way: the least years and leadership that prove a person qualified, then those that
   * leave it possible. A way that only one of the two has needs infinite years for the other.
   */
  readonly rows: Float64Array;
  /** For each standard and degree, the unknown one first: where its row begins. One of no length: no credit is known for the degree. */
  readonly starts: Int32Array;
  /** For each standard: 1 where leadership lies inside the years. */
  readonly inside: Uint8Array;
}

/** How many rows a standard has: for an unknown degree, then for each of `LEVELS`. */
export const DEGREES = LEVELS.length + 1;

/** Whether the kernel can judge by a standard: thresholds carry each of its clauses, and a part inside its whole is leadership. */
export const fitsThresholds = (standard: QualificationStandard): boolean =>
  compileThresholds(standard) !== undefined && !standard.kinds.some(isOddPart);

/** Lays standards out that fit. @throws Error where one does not. */
export function layOut(
  standards: readonly QualificationStandard[],
  credit: CreditTable,
): VerdictTable {
  const rows: number[] = [];
  const starts = [0];
  for (const standard of standards)
    for (const sides of sidesOf(standard, credit)) {
      if (sides) rows.push(...rowFor(sides));
      starts.push(rows.length);
    }
  return {
    rows: Float64Array.from(rows),
    starts: Int32Array.from(starts),
    inside: Uint8Array.from(standards, ({ kinds }) =>
      Number(kinds.some(isPart)),
    ),
  };
}

function sidesOf(
  standard: QualificationStandard,
  credit: CreditTable,
): (Sides | undefined)[] {
  const thresholds = compileThresholds(standard);
  if (!thresholds) throw new Error("A standard does not fit thresholds.");
  const { proved, possible } = thresholds;
  const most =
    standard.creditTable === "bounds" ? mostCredit(credit) : MOST_YEARS;
  return [
    {
      proved: leastOf(proved, 0, 0),
      possible: leastOf(possible, LEVELS.length - 1, most),
    },
    ...LEVELS.map((_, rank) => {
      const worth = creditAt(standard, credit, rank);
      return worth === undefined
        ? undefined
        : {
            proved: leastOf(proved, rank, 0),
            possible: leastOf(possible, rank, worth),
          };
    }),
  ];
}

/** Least years and leadership. */
type Least = readonly [years: number, mgmtYears: number];

interface Sides {
  readonly proved: readonly Least[];
  readonly possible: readonly Least[];
}

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

const rowFor = ({ proved, possible }: Sides): number[] =>
  Array.from(
    { length: Math.max(1, proved.length, possible.length) },
    (_, way) => [...(proved[way] ?? NO_WAY), ...(possible[way] ?? NO_WAY)],
  ).flat();

const isPart = (kind: Kind): boolean => kind.placed === "inside";
const isOddPart = (kind: Kind): boolean =>
  isPart(kind) && kind.fills !== "mgmtYears";

/** The most college years behind a degree; undefined where the planner's table has no row for it. */
function creditAt(
  standard: QualificationStandard,
  credit: CreditTable,
  rank: number,
): number | undefined {
  if (standard.creditTable === "doesNotApply")
    return rank > rankOf("hs") ? MOST_YEARS : 0;
  return credit.years[LEVELS[rank] ?? "none"];
}
