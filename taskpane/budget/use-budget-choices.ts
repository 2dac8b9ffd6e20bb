/** What the planner settles for the budget: the columns and the plan, from what the workbook keeps on. */
import { useMemo } from "react";
import { type BudgetPlan, plainPlan } from "../../src/core/budget/budget-plan";
import { dayOf, type Day } from "../../src/core/date-serial";
import type { PositionMapping } from "../../src/core/position/mapping";
import {
  type NamedPositions,
  namePositions,
} from "../../src/core/succession/named-positions";
import { isSameSheetName } from "../../src/workbook/limits";
import type { SheetId } from "../../src/workbook/port";
import type { PaneHost } from "../host";
import type { OpenedWorkbook } from "../shell/open-roster";
import type { BudgetRoster } from "./budget-roster";
import { mappingInForce } from "./position-choices";

/** What the planner settled here, by the roster's sheet. */
export interface Settled {
  readonly positions: ReadonlyMap<SheetId, NamedPositions>;
  readonly plan: BudgetPlan | undefined;
}

export const NOTHING_SETTLED: Settled = {
  positions: new Map(),
  plan: undefined,
};

export interface BudgetChoices {
  readonly mapping: PositionMapping;
  readonly plan: BudgetPlan;
  readonly onMapping: (mapping: PositionMapping) => void;
  readonly onPlan: (plan: BudgetPlan) => void;
}

/** @param ratio to be looked at, as pay is compared with its bands; until the plan says another */
export function useBudgetChoices(
  host: PaneHost,
  { sheet, kept }: OpenedWorkbook,
  { cells, guessed }: BudgetRoster,
  ratio: number | undefined,
  [settled, settle]: readonly [Settled, (settled: Settled) => void],
): BudgetChoices {
  const { positions, plan: planned } = settled;
  const { budgetPlan } = kept;
  const own =
    kept.positions && isSameSheetName(kept.positions.sheetName, sheet.name)
      ? kept.positions
      : undefined;
  const named = positions.get(sheet.id) ?? own;
  const mapping = useMemo(
    () => mappingInForce(named, guessed, cells),
    [named, guessed, cells],
  );
  const plan = useMemo(
    () =>
      planned ?? {
        ...plainPlan(nextFiscalYear(host.now())),
        compaRatioToLookAt: ratio,
        ...budgetPlan,
      },
    [host, planned, budgetPlan, ratio],
  );
  const onMapping = (next: PositionMapping): void => {
    const named = namePositions(next, cells);
    settle({ ...settled, positions: new Map(positions).set(sheet.id, named) });
  };
  return {
    mapping,
    plan,
    onMapping,
    onPlan: (next) => settle({ ...settled, plan: next }),
  };
}

const JULY = 7;

/** Most public employers begin their fiscal year in July: the next one, today included, until the planner says another day. */
function nextFiscalYear(today: Date): Day {
  const year = today.getFullYear();
  const isOver =
    today.getMonth() + 1 > JULY ||
    (today.getMonth() + 1 === JULY && today.getDate() > 1);
  return dayOf(isOver ? year + 1 : year, JULY, 1);
}
