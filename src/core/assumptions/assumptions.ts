/** What every result rests on where the documents leave it open, as the planner settled it. */
import type { Overlap } from "../allocation/size-ladder";
import { LEVELS } from "../catalog/requirement";
import { type CreditTable, DEFAULT_CREDIT } from "../qualification/credit";
import { levelWords } from "../qualification/degree";

/** Whether the FTE managed that a roster gives holds contractors too; the documents count different people. */
export const CONTRACTORS = ["notSaid", "counted", "notCounted"] as const;
export type Contractors = (typeof CONTRACTORS)[number];

export interface Assumptions {
  readonly credit: CreditTable;
  /** What to answer where the FTE managed lies in two ranges. */
  readonly overlap: Overlap;
  readonly contractors: Contractors;
  /** Who decides, as the planner gave the name; "" where none was given. */
  readonly decider: string;
}

export const DEFAULT_ASSUMPTIONS: Assumptions = {
  credit: DEFAULT_CREDIT,
  overlap: "all",
  contractors: "notSaid",
  decider: "",
};

/** The assumptions as results name them, a sentence for each; who decides is not among them. */
export function sayAssumptions({
  credit,
  overlap,
  contractors,
}: Assumptions): readonly string[] {
  return [
    sayCredit(credit),
    OVERLAP_SAID[overlap],
    CONTRACTORS_SAID[contractors],
  ];
}

const OVERLAP_SAID: Readonly<Record<Overlap, string>> = {
  all: "Where the FTE managed lies in two ranges, both levels are named.",
  lower: "Where the FTE managed lies in two ranges, the lower level is named.",
  upper: "Where the FTE managed lies in two ranges, the upper level is named.",
};

const CONTRACTORS_SAID: Readonly<Record<Contractors, string>> = {
  notSaid:
    "Whether the FTE managed includes contractors was not said; it is compared as given.",
  counted: "The FTE managed includes contractors.",
  notCounted: "The FTE managed leaves contractors out.",
};

function sayCredit({ years, source }: CreditTable): string {
  const whose = source === "product" ? "Classbook's" : "the planner's";
  const given = LEVELS.flatMap((level) => {
    const credit = years[level];
    return credit === undefined || credit === 0
      ? []
      : [`${levelWords(level)} ${credit}`];
  });
  return given.length === 0
    ? `Education credit by ${whose} table: no years for any degree.`
    : `Education credit in years by ${whose} table: ${given.join(", ")}.`;
}

/** Tells whether two sets of assumptions give the same answers; who decides does not matter. */
export function isSameBasis(one: Assumptions, other: Assumptions): boolean {
  return (
    one.overlap === other.overlap &&
    one.contractors === other.contractors &&
    LEVELS.every(
      (level) => one.credit.years[level] === other.credit.years[level],
    )
  );
}
