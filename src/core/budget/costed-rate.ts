/** The rate at which a position is costed: the person's own, or for a vacancy a point of its band. */
import type { Day } from "../date-serial";
import { pointOf, revisionInForce, type PayRevision } from "../pay/pay-table";
import type { PositionFinding } from "../position/finding";
import { find } from "../position/finding-words";
import type { Position } from "../position/position";
import { isProblem } from "../problem";
import type { BudgetPlan, VacancyPoint } from "./budget-plan";

/** Where a rate comes from, for whoever asks what a vacancy was costed at. */
export type RateSource = "salary" | "midpoint" | "minimum";

export interface CostedRate {
  readonly rate: number;
  readonly source: RateSource;
}

export const POINT_WORDS = {
  mid: "midpoint",
  min: "minimum",
} as const satisfies Record<VacancyPoint, RateSource>;

/** The rate for a year, or why there is none; undefined where reading the position said it already. */
export function costedRate(
  position: Position,
  { fiscalYearStart, vacancyPoint }: BudgetPlan,
  payTable: readonly PayRevision[],
): CostedRate | PositionFinding | undefined {
  if (position.status === "filled")
    return position.rate === undefined
      ? undefined
      : { rate: position.rate, source: "salary" };
  const source = POINT_WORDS[vacancyPoint];
  const asOf = payDay(position, fiscalYearStart);
  const revision = revisionInForce(payTable, position.band, asOf);
  const rate = isProblem(revision) ? revision : pointOf(revision, vacancyPoint);
  return isProblem(rate)
    ? find("noVacancyRate", position, { given: position.band, other: source })
    : { rate, source };
}

/** The day whose pay table counts: the year's first, or the position's own where it begins later. */
export const payDay = (
  { start }: Pick<Position, "start">,
  fiscalYearStart: Day,
): Day => Math.max(fiscalYearStart, start ?? fiscalYearStart);
