/** Which column of a roster holds what a budget needs, as the planner settled it. */
import type { PayPeriod } from "../roster/pay-period";

/** In the order in which a planner is asked. */
export const POSITION_ROLES = [
  "key",
  "seat",
  "title",
  "class",
  "band",
  "unit",
  "status",
  "incumbent",
  "incumbentBand",
  "fte",
  "filledFte",
  "salary",
  "payPeriod",
  "start",
  "end",
  "benefitPct",
  "benefitFlat",
  "fund",
  "managedFte",
] as const;

export type PositionRole = (typeof POSITION_ROLES)[number];

/** A column that holds the share of one fund. */
export interface FundColumn {
  readonly fund: string;
  readonly column: number;
}

export interface PositionMapping {
  /** -1 where the roster has no header. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<PositionRole, number>;
  /** Where positions are paid from several funds; the role "fund" is then not asked. */
  readonly fundColumns: readonly FundColumn[];
  /** For which period salaries are given, where no column says it for each row. */
  readonly salaryPeriod: PayPeriod;
  /** The planner's word that all salaries are for that period, however far apart they stand. */
  readonly isOnePeriod: boolean;
  /** Whether the salary of a part-time position is a full-time rate, or what is paid for its share. */
  readonly partTime: "fullTimeRate" | "paidForShare";
  /** Paid hours of a full-time year. */
  readonly hoursPerYear: number;
  /** Whether each position counts as one FTE where no column holds it: the planner's word, never a guess. */
  readonly withoutFte: "ask" | "one";
  /** The words of the status column that mean vacant, as the roster writes them. */
  readonly vacantWords: readonly string[];
}

/** Words that mean vacant in most rosters; the planner may choose others. */
export const VACANT_WORDS: readonly string[] = [
  "Vacant",
  "Open",
  "Unfilled",
  "Recruiting",
];

/** How people write the periods of pay. */
export const PERIOD_WORDS: Readonly<Record<PayPeriod, readonly string[]>> = {
  annual: ["Annual", "Annually", "Yearly", "Year", "A"],
  monthly: ["Monthly", "Month", "M"],
  biweekly: ["Biweekly", "Bi-weekly", "Every two weeks", "B"],
  hourly: ["Hourly", "Hour", "H"],
};
