/** Salaries against their bands: the full-time rate, on the day whose pay table counts for the budget. */
import { bandStatus } from "../pay/band-status";
import { pointOf, revisionInForce, type PayRevision } from "../pay/pay-table";
import type { PositionFinding } from "../position/finding";
import { find } from "../position/finding-words";
import type { Position } from "../position/position";
import { isProblem } from "../problem";
import { TOLERANCE } from "../tolerance";
import type { BudgetPlan } from "./budget-plan";
import { payDay } from "./costed-rate";

/** Findings on bands, in the order of the positions. Without a pay table no salary is compared. */
export const bandChecks = (
  positions: readonly Position[],
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
): PositionFinding[] =>
  positions.flatMap((position) => [
    ...(position.band === "" ? [find("noBand", position)] : []),
    ...rateFindings(position, plan, payTable),
  ]);

function rateFindings(
  position: Position,
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
): PositionFinding[] {
  const { band, rate } = position;
  if (band === "" || rate === undefined || payTable.length === 0) return [];
  const day = payDay(position, plan.fiscalYearStart);
  const revision = revisionInForce(payTable, band, day);
  if (isProblem(revision))
    return [find("bandNotInTable", position, { given: band })];
  return [
    ...boundFindings(position, rate, revision),
    ...ratioFindings(position, rate, revision, plan),
  ];
}

function boundFindings(
  position: Position,
  rate: number,
  { band, minimum, maximum }: PayRevision,
): PositionFinding[] {
  const missing = (["minimum", "maximum"] as const)
    .filter((bound) => ({ minimum, maximum })[bound] === undefined)
    .map((other) => find("boundMissing", position, { given: band, other }));
  const status = bandStatus(rate, minimum ?? null, maximum ?? null);
  if (status === "Below") return [say("belowMinimum", position, rate, minimum)];
  if (status === "Above") return [say("aboveMaximum", position, rate, maximum)];
  return missing;
}

const say = (
  kind: "belowMinimum" | "aboveMaximum",
  position: Position,
  rate: number,
  bound = 0,
): PositionFinding => find(kind, position, { given: rate, other: bound });

/** At the share that the planner set, or above it. */
function ratioFindings(
  position: Position,
  rate: number,
  revision: PayRevision,
  { compaRatioToLookAt: share }: BudgetPlan,
): PositionFinding[] {
  const midpoint = pointOf(revision, "mid");
  if (share === undefined || isProblem(midpoint) || midpoint === 0) return [];
  if (rate / midpoint < share - TOLERANCE) return [];
  const said = { given: percent(rate / midpoint), other: percent(share) };
  return [find("overCompaRatio", position, said)];
}

/** In percent, to a tenth. */
const percent = (share: number): number => Math.round(share * 1000) / 10;
