/** Builds the budget's sheets from what was reckoned, and keeps the choices that they were built with. */
import { yearOf } from "../../src/core/budget/months";
import { timesPerYear } from "../../src/core/roster/pay-period";
import { namePositions } from "../../src/core/succession/named-positions";
import { budgetSheets } from "../../src/workbook/budget/budget-sheets";
import type { PayTablePlace } from "../../src/workbook/budget/line-source";
import { findBudgetSheets } from "../../src/workbook/budget/own-sheets";
import { PLAN_SHEET } from "../../src/workbook/budget/plan-ranges";
import { LINES_SHEET } from "../../src/workbook/budget/lines-sheet";
import { BUDGET_SHEET } from "../../src/workbook/budget/roll-up-sheet";
import { fixedRange } from "../../src/workbook/budget/references";
import { writeSheets } from "../../src/workbook/budget/write-sheets";
import type { WorkContext } from "../../src/workbook/context";
import {
  keepBudgetPlan,
  keepPositions,
  type KeptPayTable,
} from "../../src/workbook/kept";
import { PAY_TABLE } from "../../src/workbook/kept/pay-table";
import { findTables } from "../../src/workbook/kept/table-sheet";
import { isSameSheetName } from "../../src/workbook/limits";
import type { SheetSummary, Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";
import type { ReckonedBudget } from "./reckon-budget";

export interface BuildRequest {
  readonly reckoned: ReckonedBudget;
  /** The roster's sheet. */
  readonly sheetName: string;
  readonly payTable: KeptPayTable | undefined;
}

export interface Built {
  readonly lines: number;
  readonly cents: bigint;
  /** The plan, the lines and the budget, as they are now. */
  readonly sheets: readonly SheetSummary[];
  /** Why the choices could not be kept; undefined where they were. */
  readonly notKept: WorkbookProblem | undefined;
}

const NAMES = [BUDGET_SHEET, LINES_SHEET, PLAN_SHEET] as const;

/** Tells whether sheets of a budget stand where these will. */
export async function areBuilt(
  workbook: Workbook,
): Promise<boolean | WorkbookProblem> {
  try {
    const named = await namedSheets(workbook);
    return (await findBudgetSheets(workbook, named)).size > 0;
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** Writes the sheets, and nothing else of the workbook but the choices. */
export async function buildSheets(
  workbook: Workbook,
  { reckoned, sheetName, payTable }: BuildRequest,
  context: WorkContext,
): Promise<Built | WorkbookProblem> {
  const { budget, terms } = reckoned;
  const { mapping, rows, cells } = terms;
  try {
    const sheets = budgetSheets({
      ...{ budget, mapping },
      place: { sheetName, row: 0, column: 0 },
      payTable: payTable && (await placeOf(workbook, payTable)),
    });
    const problem = await writeSheets(workbook, sheets, context);
    if (problem !== undefined) return problem;
    const named = { ...namePositions(mapping, cells), sheetName };
    const notKept =
      (await keepPositions(workbook, named, context)) ??
      (await keepBudgetPlan(workbook, budget.plan, context));
    return {
      lines: rows.length,
      cents: yearOf(budget.total),
      sheets: await namedSheets(workbook),
      notKept,
    };
  } catch (reason) {
    return problemBehind(reason);
  }
}

async function namedSheets(workbook: Workbook): Promise<SheetSummary[]> {
  const sheets = await workbook.sheets();
  return NAMES.flatMap(
    (name) => sheets.find((one) => isSameSheetName(one.name, name)) ?? [],
  );
}

/** Band, minimum, midpoint, maximum and effective date, with their headings in the second row. */
const PAY_COLUMNS = 5;
const HEADINGS = 1;

/** Where the planner's pay table stands now, down to the sheet's last row, so that one more band is seen as well. */
async function placeOf(
  workbook: Workbook,
  { period, hoursPerYear }: KeptPayTable,
): Promise<PayTablePlace | undefined> {
  const sheet = (await findTables(workbook, [PAY_TABLE])).get(PAY_TABLE);
  return (
    sheet && {
      reference: fixedRange(
        sheet.name,
        HEADINGS,
        sheet.rows - HEADINGS,
        0,
        PAY_COLUMNS,
      ),
      timesPerYear: timesPerYear(period, hoursPerYear),
    }
  );
}
