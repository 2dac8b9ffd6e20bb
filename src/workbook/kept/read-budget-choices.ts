/** Reads a budget's choices back, row by row: what cannot be read is told and left open. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import { isBlank } from "../../core/cell";
import { numberIn } from "../../core/number-text";
import type { PositionRole } from "../../core/position/mapping";
import { ANNUAL_PAY } from "../../core/roster/pay-period";
import type { NamedColumn } from "../../core/succession/named-mapping";
import type { NamedFundColumn } from "../../core/succession/named-positions";
import { parseReference } from "../a1";
import { SHEET_ROWS } from "../limits";
import { type KeptPositions, labelOf } from "./budget-choices";
import { keptText } from "./cell-text";
import type { FaultsOf } from "./fault";
import { isPlanLabel, readPlanLines } from "./plan-terms";
import {
  FUND_LABEL,
  HEADER_LABEL,
  NO_HEADER,
  POSITION_SETTINGS,
  positionRoles,
  type PositionSetting,
  type PositionSettings,
  SHEET_LABEL,
  VACANT_LABEL,
} from "./position-words";
import { isBlankRow, type TableRow } from "./table-rows";
import { readWritten } from "./written";

export interface KeptBudgetChoices {
  /** The terms that can be read; undefined where no plan was kept. */
  readonly budgetPlan: Partial<BudgetPlan> | undefined;
  /** Undefined where no mapping was kept. */
  readonly positions: KeptPositions | undefined;
}

/** What the sheet says. */
export function readBudgetChoices(
  rows: readonly TableRow[],
  faults: FaultsOf,
): KeptBudgetChoices {
  const filled = rows.filter((row) => !isBlankRow(row));
  const ofPlan = filled.filter((row) => isPlanLabel(labelOf(row)));
  const others = filled.filter((row) => !isPlanLabel(labelOf(row)));
  return {
    budgetPlan:
      ofPlan.length === 0
        ? undefined
        : readPlanLines(
            ofPlan.map((row) => ({
              label: labelOf(row),
              choice: row.values[1] ?? null,
              tell: teller(row, faults),
            })),
          ),
    positions: others.length === 0 ? undefined : readPositions(others, faults),
  };
}

const teller =
  ({ row, values }: TableRow, faults: FaultsOf) =>
  (expected: string): void =>
    faults.add(row, 1, values[1] ?? null, expected);

interface Found {
  readonly columns: Map<PositionRole, NamedColumn>;
  readonly funds: Map<string, NamedFundColumn>;
  readonly vacant: Map<string, string>;
  readonly settings: Map<string, TableRow>;
}

const SETTING_KEYS = Object.keys(POSITION_SETTINGS) as PositionSetting[];
const SETTING_LABELS = new Set(
  [
    SHEET_LABEL,
    HEADER_LABEL,
    ...SETTING_KEYS.map((key) => POSITION_SETTINGS[key].label),
  ].map((label) => label.toLowerCase()),
);

function readPositions(
  rows: readonly TableRow[],
  faults: FaultsOf,
): KeptPositions {
  const found: Found = {
    columns: new Map(),
    funds: new Map(),
    vacant: new Map(),
    settings: new Map(),
  };
  for (const row of rows) readRow(row, found, faults);
  const { settings } = found;
  const sheet = settings.get(SHEET_LABEL.toLowerCase());
  const shownCell = parseReference(sheet?.formulas[3]);
  return {
    sheetName: shownCell?.sheetName ?? keptText(sheet?.values[1]) ?? "",
    headerRow: readHeaderRow(
      settings.get(HEADER_LABEL.toLowerCase()),
      shownCell?.row,
      faults,
    ),
    columns: found.columns,
    fundColumns: inOrder(found.funds),
    ...readSettings(settings, faults),
    vacantWords: inOrder(found.vacant),
  };
}

function readRow(row: TableRow, found: Found, faults: FaultsOf): void {
  const label = labelOf(row);
  const role = positionRoles.get(label);
  const value = row.values[1] ?? null;
  if (SETTING_LABELS.has(label)) found.settings.set(label, row);
  else if (VACANT_LABEL.test(label)) {
    const word = keptText(value);
    if (word === undefined) teller(row, faults)("a word");
    else if (word !== "") found.vacant.set(label, word);
  } else if (role === undefined && !FUND_LABEL.test(label))
    faults.add(row.row, 0, row.values[0] ?? null, "a choice that is known");
  else {
    const column = readColumn(row, faults);
    if (column === undefined) return;
    if (role !== undefined) found.columns.set(role, column);
    else
      found.funds.set(label, {
        fund: keptText(row.values[2]) || column.header,
        column,
      });
  }
}

function readColumn(row: TableRow, faults: FaultsOf): NamedColumn | undefined {
  const header = keptText(row.values[1]);
  const column = parseReference(row.formulas[3])?.column;
  if (header !== undefined && (header !== "" || column !== undefined))
    return { header, column };
  teller(row, faults)("the name of a column");
  return undefined;
}

/** By the number at the end of the label. */
function inOrder<Value>(byLabel: ReadonlyMap<string, Value>): Value[] {
  const number = (label: string): number => Number(/\d+$/.exec(label)?.[0]);
  return [...byLabel]
    .sort(([one], [other]) => number(one) - number(other))
    .map(([, value]) => value);
}

/** The header's cell goes along when rows are put in above it; the number that was written does not. */
function readHeaderRow(
  row: TableRow | undefined,
  shownRow: number | undefined,
  faults: FaultsOf,
): number {
  const value = row?.values[1] ?? null;
  if (keptText(value) === NO_HEADER) return -1;
  if (shownRow !== undefined) return shownRow;
  const number = numberIn(value) ?? 0;
  if (Number.isInteger(number) && number >= 1 && number <= SHEET_ROWS)
    return number - 1;
  if (row !== undefined) teller(row, faults)("the number of a row");
  return 0;
}

const UNSAID: PositionSettings = {
  salaryPeriod: ANNUAL_PAY.salary,
  isOnePeriod: false,
  partTime: "fullTimeRate",
  hoursPerYear: ANNUAL_PAY.hoursPerYear,
  withoutFte: "ask",
};

function readSettings(
  rows: ReadonlyMap<string, TableRow>,
  faults: FaultsOf,
): PositionSettings {
  const read = <Key extends PositionSetting>(
    key: Key,
  ): PositionSettings[Key] => {
    const { label, as } = POSITION_SETTINGS[key];
    const row = rows.get(label.toLowerCase());
    const value = row?.values[1] ?? null;
    if (row === undefined || isBlank(value)) return UNSAID[key];
    const found = readWritten(as, value);
    if (found === undefined) teller(row, faults)(as.expected);
    return found === undefined ? UNSAID[key] : found[0];
  };
  return {
    salaryPeriod: read("salaryPeriod"),
    isOnePeriod: read("isOnePeriod"),
    partTime: read("partTime"),
    hoursPerYear: read("hoursPerYear"),
    withoutFte: read("withoutFte"),
  };
}
