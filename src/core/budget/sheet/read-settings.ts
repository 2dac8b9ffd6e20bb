/** The settings of a budget's lines: the plan but its raises, and which column of the roster holds what. */
import {
  isBlank,
  isCellError,
  type CellError,
  type CellValue,
} from "../../cell";
import { readDay, type Day } from "../../date-serial";
import { shareOf } from "../../percent";
import {
  PERIOD_WORDS,
  type PositionMapping,
  type PositionRole,
} from "../../position/mapping";
import type { Problem } from "../../problem";
import { textOf } from "../../roster/cells";
import type { PayPeriod } from "../../roster/pay-period";
import type { BudgetPlan, VacancySavings } from "../budget-plan";
import {
  atLeastNothing,
  nameOf,
  NamedRows,
  Refusal,
  refuse,
  sure,
  type NamedRow,
} from "./named-rows";
import {
  COLUMN_NAMES,
  FUND_PREFIX,
  PART_TIME_WORDS,
  SETTING_NAMES,
  VACANT_NAME,
  type LineRole,
  type SettingName,
} from "./setting-names";

export interface SheetSettings {
  /** Its raises stand elsewhere. */
  readonly plan: BudgetPlan;
  /** The headings are row 0 of the cells that it maps. */
  readonly mapping: PositionMapping;
  readonly headings: readonly CellValue[];
  /** How many raises are for many, each with a column of its own. */
  readonly sharedRaises: number;
  /** What the pay table's amounts are multiplied by to be for a year. */
  readonly payTableTimes: number;
}

const NAMES = [
  ...Object.values(SETTING_NAMES),
  ...Object.values(COLUMN_NAMES),
  VACANT_NAME,
];

/** Rows of name, value and, for a column, its heading; or what keeps them from being read. */
export function readSettings(
  rows: readonly NamedRow[],
): SheetSettings | Problem | CellError {
  const failure = rows.flat().find(isCellError);
  if (failure) return failure;
  try {
    const named = new NamedRows(rows);
    named.refuseOthers(NAMES, FUND_PREFIX);
    return settingsIn(named);
  } catch (reason) {
    if (reason instanceof Refusal) return reason.problem;
    throw reason;
  }
}

function settingsIn(rows: NamedRows): SheetSettings {
  const number = (name: SettingName): number =>
    rows.number(SETTING_NAMES[name]);
  return {
    plan: {
      fiscalYearStart: yearStart(rows),
      benefitShare: shareOf(number("benefitShare")),
      benefitFlat: number("benefitFlat"),
      raises: [],
      vacancyPoint: rows.choice(SETTING_NAMES.vacancyPoint, POINTS),
      vacancySavings: savingsOf(
        shareOf(number("vacancyRate")),
        number("lagMonths"),
      ),
      turnover: {
        share: shareOf(number("turnoverShare")),
        months: number("turnoverMonths"),
      },
      compaRatioToLookAt: undefined,
    },
    ...mappingIn(rows),
    sharedRaises: number("sharedRaises"),
    payTableTimes: number("payTableTimes"),
  };
}

const POINTS = { mid: "mid", min: "min" } as const;

function yearStart(rows: NamedRows): Day {
  const argument = SETTING_NAMES.fiscalYearStart;
  const day = sure(readDay(argument, rows.value(argument)));
  if (day === undefined)
    throw new Refusal({ problem: "missingValue", argument });
  return day;
}

/** Two ways at once would save the same money twice. */
function savingsOf(share: number, months: number): VacancySavings {
  if (share > 0 && months > 0)
    throw refuse(
      `"${SETTING_NAMES.vacancyRate}" and "${SETTING_NAMES.lagMonths}" are both above 0, which saves the same money twice`,
    );
  if (share > 0) return { by: "rate", share };
  return months > 0 ? { by: "lag", months } : { by: "nothing" };
}

function mappingIn(
  rows: NamedRows,
): Pick<SheetSettings, "mapping" | "headings"> {
  const columns = new Map<PositionRole, number>();
  const headings: CellValue[] = [];
  const take = (row: NamedRow): number | undefined => {
    const column = columnIn(row);
    if (column !== undefined) headings[column] = row[2] ?? null;
    return column;
  };
  for (const role of Object.keys(COLUMN_NAMES) as LineRole[]) {
    const column = take(rows.row(COLUMN_NAMES[role]));
    if (column !== undefined) columns.set(role, column);
  }
  const fundColumns = rows.beginningWith(FUND_PREFIX).flatMap((row) => {
    const column = take(row);
    const fund = nameOf(row).slice(FUND_PREFIX.length);
    return column === undefined ? [] : [{ fund, column }];
  });
  return {
    headings: Array.from(headings, (heading) => heading ?? null),
    mapping: { headerRow: 0, columns, fundColumns, ...payIn(rows) },
  };
}

/** Columns are counted from 1 in a sheet, from 0 here. */
function columnIn(row: NamedRow): number | undefined {
  const cell = row[1] ?? null;
  if (isBlank(cell)) return undefined;
  const number = atLeastNothing(nameOf(row), cell);
  if (!Number.isInteger(number) || number === 0)
    throw refuse(`"${nameOf(row)}" names no column`);
  return number - 1;
}

const payIn = (
  rows: NamedRows,
): Omit<PositionMapping, "headerRow" | "columns" | "fundColumns"> => ({
  salaryPeriod: rows.choice(SETTING_NAMES.salaryPeriod, PERIODS),
  isOnePeriod: true,
  partTime: rows.choice(SETTING_NAMES.partTime, PART_TIME_WORDS),
  hoursPerYear: rows.number(SETTING_NAMES.hoursPerYear),
  withoutFte: isBlank(rows.value(SETTING_NAMES.withoutFte)) ? "ask" : "one",
  vacantWords: rows
    .all(VACANT_NAME)
    .map((row) => textOf(row[1] ?? null))
    .filter((word) => word !== ""),
});

/** Each period by the first of its words. */
export const PERIODS = Object.fromEntries(
  Object.entries(PERIOD_WORDS).map(([period, [word = ""]]) => [period, word]),
) as Readonly<Record<PayPeriod, string>>;
