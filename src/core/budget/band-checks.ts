/** Salaries against their bands: the full-time rate, on the day whose pay table counts for the budget. */
import { standingOf, type Standing } from "../pay/band-standing";
import type { PayRevision } from "../pay/pay-table";
import type { PositionFinding } from "../position/finding";
import { find } from "../position/finding-words";
import type { Position } from "../position/position";
import type { BudgetPlan } from "./budget-plan";
import { payDay } from "./costed-rate";

/** Findings on bands, in the order of the positions. Without a pay table no salary is compared. */
export const bandChecks = (
  positions: readonly Position[],
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
): PositionFinding[] =>
  positions.flatMap((position) =>
    position.band === ""
      ? [find("noBand", position)]
      : rateFindings(position, plan, payTable),
  );

function rateFindings(
  position: Position,
  plan: BudgetPlan,
  payTable: readonly PayRevision[],
): PositionFinding[] {
  const { band, rate } = position;
  if (rate === undefined || payTable.length === 0) return [];
  const standing = standingOf(
    { band, salary: rate, positionFte: null },
    {
      table: payTable,
      asOf: payDay(position, plan.fiscalYearStart),
      salaryFactor: 1,
      partTime: "fullTimeRate",
      atLeastRatio: plan.compaRatioToLookAt,
    },
  );
  return "uncompared" in standing
    ? [find("bandNotInTable", position, { given: band })]
    : [
        ...boundFindings(position, standing),
        ...ratioFindings(position, standing, plan),
      ];
}

function boundFindings(
  position: Position,
  { status, rate, revision }: Standing,
): PositionFinding[] {
  const { band, minimum = 0, maximum = 0 } = revision;
  const missing = (other: "minimum" | "maximum"): PositionFinding =>
    find("boundMissing", position, { given: band, other });
  switch (status) {
    case "Below":
      return [find("belowMinimum", position, { given: rate, other: minimum })];
    case "Above":
      return [find("aboveMaximum", position, { given: rate, other: maximum })];
    case "In range":
      return [];
    case "Not below (maximum unknown)":
      return [missing("maximum")];
    case "Not above (minimum unknown)":
      return [missing("minimum")];
    case "Bounds unknown":
      return [missing("minimum"), missing("maximum")];
  }
}

/** At the share that the planner set, or above it. */
function ratioFindings(
  position: Position,
  { compaRatio = 0, isOver }: Standing,
  { compaRatioToLookAt = 0 }: BudgetPlan,
): PositionFinding[] {
  const said = {
    given: percent(compaRatio),
    other: percent(compaRatioToLookAt),
  };
  return isOver ? [find("overCompaRatio", position, said)] : [];
}

/** In percent, to a tenth. */
const percent = (share: number): number => Math.round(share * 1000) / 10;
