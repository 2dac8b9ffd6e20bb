/** The sheet of a budget's inputs: what a planner changes there changes the budget with the pane closed. */
import { serialOf } from "../../core/date-serial";
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { CellInput } from "../port";
import {
  DATE,
  MONEY,
  PERCENT,
  type CellsAt,
  type DescribedSheet,
  type LookAt,
} from "./described";
import type { SettingName } from "../../core/budget/sheet/setting-names";
import type { LineSource } from "./line-source";
import { ABOUT } from "./own-sheets";
import {
  FIRST_SETTING,
  PLAN_SHEET,
  RAISES,
  raiseRows,
  SETTINGS,
} from "./plan-ranges";
import { columnRows, planRows } from "./plan-settings";

const FORMATS: Readonly<Partial<Record<SettingName, string>>> = {
  fiscalYearStart: DATE,
  benefitShare: PERCENT,
  benefitFlat: MONEY,
  vacancyRate: PERCENT,
  turnoverShare: PERCENT,
};

/** The sheet for a plan, and for the roster that it is read with. */
export function planSheet(
  plan: BudgetPlan,
  source: LineSource,
): DescribedSheet {
  const raises = raiseRows(plan);
  const settings = planRows(plan, source);
  return {
    name: PLAN_SHEET,
    cells: [
      at(0, 0, [[ABOUT.plan]]),
      at(FIRST_SETTING, 0, [...settings, ...columnRows(source)]),
      at(RAISES.row, RAISES.column, [
        ["Raise from", "Kind", "Value", "For", "Which"],
        ...raises.map(({ from, kind, value, scope, of }): CellInput[] => [
          serialOf(from),
          kind,
          value,
          scope,
          of === "" ? null : of,
        ]),
      ]),
    ],
    looks: looksOf(raises.length, settings.length),
    charts: [],
  };
}

const at = (row: number, column: number, cells: CellInput[][]): CellsAt => ({
  row,
  column,
  cells,
});

function looksOf(raises: number, settings: number): LookAt[] {
  const look = (
    row: number,
    column: number,
    how: LookAt["look"],
    [rows, columns] = [1, 1],
  ): LookAt => ({ row, column, rows, columns, look: how });
  return [
    look(0, 0, { bold: true, columnWidth: 54 }),
    look(0, 1, { columnWidth: 14 }),
    look(0, 2, { columnWidth: 24 }),
    look(FIRST_SETTING + settings + 1, 0, { bold: true }, [1, 3]),
    look(RAISES.row, RAISES.column, { bold: true }, [1, RAISES.columns]),
    look(
      RAISES.row + 1,
      RAISES.column,
      { numberFormat: DATE, columnWidth: 12 },
      [Math.max(1, raises), 1],
    ),
    ...SETTINGS.flatMap((setting, index): LookAt[] => {
      const numberFormat = FORMATS[setting];
      return numberFormat === undefined
        ? []
        : [look(FIRST_SETTING + index, 1, { numberFormat })];
    }),
  ];
}
