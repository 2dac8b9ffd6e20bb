/** What a planner settles for a budget: the year, benefits, raises, and how vacancies and turnover are reckoned. */
import type { Day } from "../date-serial";
import type { Position } from "../position/position";
import { groupKey } from "./group-key";
import type { Raise } from "./raises";

/** "rate": a share of the baseline. "lag": vacant seats stay empty so many months of the year. */
export type VacancySavings =
  | { readonly by: "nothing" }
  /** 0.04 for four percent. */
  | { readonly by: "rate"; readonly share: number }
  /** 0 to 12. */
  | { readonly by: "lag"; readonly months: number };

/** So many of the filled seats become empty in a year, each for so many months. */
export interface Turnover {
  readonly share: number;
  readonly months: number;
}

/** Whom a raise concerns. */
export const RAISE_SCOPES = [
  "all",
  "band",
  "class",
  "unit",
  "position",
] as const;
export type RaiseScope = (typeof RAISE_SCOPES)[number];

export interface PlannedRaise extends Raise {
  readonly scope: RaiseScope;
  /** The band, class, unit or row key; "" for all. */
  readonly of: string;
}

/** What a vacancy costs; the planner's choice. */
export type VacancyPoint = "mid" | "min";

export interface BudgetPlan {
  readonly fiscalYearStart: Day;
  /** Share of salary, for positions without one of their own. */
  readonly benefitShare: number;
  /** For one FTE and a full year, for positions without an amount of their own. */
  readonly benefitFlat: number;
  readonly raises: readonly PlannedRaise[];
  readonly vacancyPoint: VacancyPoint;
  readonly vacancySavings: VacancySavings;
  readonly turnover: Turnover;
  /** At or above this share of the midpoint a rate is to be looked at; undefined where none is set. */
  readonly compaRatioToLookAt: number | undefined;
}

const MONTHS = 12;

/** A plan without any adjustment. */
export const plainPlan = (fiscalYearStart: Day): BudgetPlan => ({
  fiscalYearStart,
  benefitShare: 0,
  benefitFlat: 0,
  raises: [],
  vacancyPoint: "mid",
  vacancySavings: { by: "nothing" },
  turnover: { share: 0, months: 0 },
  compaRatioToLookAt: undefined,
});

/** Tells whether a raise concerns a position; texts meet as a sheet compares them. */
export function concerns(
  { scope, of }: PlannedRaise,
  position: Position,
): boolean {
  switch (scope) {
    case "all":
      return true;
    case "band":
      return isSame(of, position.band);
    case "class":
      return isSame(of, position.classCode);
    case "unit":
      return isSame(of, position.unit);
    case "position":
      return isSame(of, position.key);
  }
}

const isSame = (one: string, other: string): boolean =>
  one !== "" && groupKey(one) === groupKey(other);

/** The share of the baseline that vacancies save, given which share of a seat nobody fills. */
export function vacancyShare(
  savings: VacancySavings,
  vacantShare: number,
): number {
  switch (savings.by) {
    case "nothing":
      return 0;
    case "rate":
      return savings.share;
    case "lag":
      return (vacantShare * savings.months) / MONTHS;
  }
}

/** The share of the baseline that turnover saves, given which share of a seat is filled. */
export const turnoverShare = (
  { share, months }: Turnover,
  filledShare: number,
): number => (filledShare * share * months) / MONTHS;
