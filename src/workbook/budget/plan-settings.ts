/** The rows of settings on the sheet of the plan: what BUDGETLINES is told besides the roster's rows. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import { PERIODS } from "../../core/budget/sheet/read-settings";
import {
  COLUMN_NAMES,
  FUND_PREFIX,
  PART_TIME_WORDS,
  SETTING_NAMES,
  VACANT_NAME,
  type LineRole,
  type SettingName,
} from "../../core/budget/sheet/setting-names";
import { serialOf } from "../../core/date-serial";
import type { CellInput } from "../port";
import type { LineSource } from "./line-source";
import { SETTINGS } from "./plan-ranges";
import { fixedCell } from "./references";

/** Name and value of each setting, in their order. */
export function planRows(plan: BudgetPlan, source: LineSource): CellInput[][] {
  const values = settingValues(plan, source);
  return SETTINGS.map((setting) => [SETTING_NAMES[setting], values[setting]]);
}

function settingValues(
  plan: BudgetPlan,
  { mapping, lines, payTable }: LineSource,
): Record<SettingName, CellInput> {
  const { vacancySavings: saved, turnover } = plan;
  return {
    fiscalYearStart: serialOf(plan.fiscalYearStart),
    benefitShare: plan.benefitShare,
    benefitFlat: plan.benefitFlat,
    vacancyPoint: plan.vacancyPoint,
    vacancyRate: saved.by === "rate" ? saved.share : 0,
    lagMonths: saved.by === "lag" ? saved.months : 0,
    turnoverShare: turnover.share,
    turnoverMonths: turnover.months,
    sharedRaises: lines.filter(({ line }) => line === "raise").length,
    payTableTimes: payTable?.timesPerYear ?? 1,
    salaryPeriod: PERIODS[mapping.salaryPeriod],
    hoursPerYear: mapping.hoursPerYear,
    partTime: PART_TIME_WORDS[mapping.partTime],
    withoutFte: mapping.withoutFte === "one" ? 1 : null,
  };
}

/** A heading, then which column holds what, and the words that mean vacant. */
export function columnRows(source: LineSource): CellInput[][] {
  const { columns, fundColumns, vacantWords } = source.mapping;
  const roles = Object.keys(COLUMN_NAMES) as LineRole[];
  return [
    [],
    ["Columns of the roster", null, "Heading"],
    ...roles.map((role) => [
      COLUMN_NAMES[role],
      ...columnCells(source, columns.get(role)),
    ]),
    ...fundColumns.map(({ fund, column }) => [
      `${FUND_PREFIX}${fund}`,
      ...columnCells(source, column),
    ]),
    ...vacantWords.map((word) => [VACANT_NAME, word]),
  ];
}

/** The column's number and its heading, which follow the column when others are put in before it. */
function columnCells(
  { place, mapping }: LineSource,
  column: number | undefined,
): CellInput[] {
  if (column === undefined) return [null, null];
  const row = place.row + Math.max(mapping.headerRow, 0);
  const cell = (at: number): string => fixedCell(place.sheetName, row, at);
  const own = cell(place.column + column);
  return [
    { formula: `=COLUMN(${own})-COLUMN(${cell(place.column)})+1` },
    mapping.headerRow < 0 ? null : { formula: `=${own}&""` },
  ];
}
