/** Where the budget's inputs stand on their sheet, as formulas name them. */
import { byDate } from "../../core/budget/budget-line";
import type { BudgetPlan, PlannedRaise } from "../../core/budget/budget-plan";
import {
  COLUMN_NAMES,
  SETTING_NAMES,
  type SettingName,
} from "../../core/budget/sheet/setting-names";
import type { PositionMapping } from "../../core/position/mapping";
import { fixedCell, fixedRange } from "./references";

export const PLAN_SHEET = "Classbook budget plan";

export const FIRST_SETTING = 2;
/** Name, value, and the heading of a column. */
export const SETTING_COLUMNS = 3;
export const RAISES = { row: FIRST_SETTING, column: 4, columns: 5 };

/** In the order of their rows, which begin the settings. */
export const SETTINGS = Object.keys(SETTING_NAMES) as SettingName[];

/** Rows below the last setting in which a planner may name one more word that means vacant. */
const SPARE = 10;

/** A heading, the roster's columns, those of funds, and the words that mean vacant follow the settings of the plan. */
export const settingCount = ({
  fundColumns,
  vacantWords,
}: PositionMapping): number =>
  SETTINGS.length +
  2 +
  Object.keys(COLUMN_NAMES).length +
  fundColumns.length +
  vacantWords.length;

/** All settings, as a formula names them. */
export const settingRange = (mapping: PositionMapping): string =>
  fixedRange(
    PLAN_SHEET,
    FIRST_SETTING,
    settingCount(mapping) + SPARE,
    0,
    SETTING_COLUMNS,
  );

/** The cell of a setting's value, as formulas on other sheets name it. */
export const settingCell = (setting: SettingName): string =>
  fixedCell(PLAN_SHEET, FIRST_SETTING + SETTINGS.indexOf(setting), 1);

/** Raises in the order of their rows: those for many by date, then those of single positions. */
export const raiseRows = ({ raises }: BudgetPlan): PlannedRaise[] => [
  ...byDate(raises.filter(({ scope }) => scope !== "position")),
  ...byDate(raises.filter(({ scope }) => scope === "position")),
];

/** The headings and so many raises: date, kind, value, for whom and which. */
export const raiseRange = (raises: number): string =>
  fixedRange(PLAN_SHEET, RAISES.row, raises + 1, RAISES.column, RAISES.columns);

/** One cell of a raise, as formulas on other sheets name it; raises and columns count from 0. */
export const raiseCell = (raise: number, column: number): string =>
  fixedCell(PLAN_SHEET, RAISES.row + 1 + raise, RAISES.column + column);
