/** What a planner changes in the sheets changes the budget with the pane closed: the plan, its raises, and rows put in. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { budgetOf } from "../../../src/core/budget/budget";
import type { BudgetPlan } from "../../../src/core/budget/budget-plan";
import { moneyOf } from "../../../src/core/budget/fraction";
import { yearOf } from "../../../src/core/budget/months";
import { SETTING_NAMES } from "../../../src/core/budget/sheet/setting-names";
import { dayOf, serialOf } from "../../../src/core/date-serial";
import type { Position } from "../../../src/core/position/position";
import { budgetSheets } from "../../../src/workbook/budget/budget-sheets";
import { LINES_SHEET } from "../../../src/workbook/budget/lines-sheet";
import { PLAN_SHEET } from "../../../src/workbook/budget/plan-ranges";
import { BUDGET_SHEET } from "../../../src/workbook/budget/roll-up-sheet";
import type { CellInput } from "../../../src/workbook/port";
import { handBudget } from "../../cases/budget/hand-budget";
import { calculate, gridOf, type Shown } from "./formula-engine";

const file = path.join(__dirname, "../../cases/budget/twelve-positions.json");
const hand = handBudget(JSON.parse(readFileSync(file, "utf8")));
const MOST_ROWS = 80;

/** The sheets for these positions, calculated over the whole roster after a change to the plan's cells. */
function shownAfter(
  change: (plan: CellInput[][]) => void,
  positions: readonly Position[] = hand.positions,
): Promise<Shown> {
  const { mapping, plan, payTable, roster, payCells } = hand;
  const sheets = budgetSheets({
    budget: budgetOf(positions, plan, payTable),
    mapping,
    place: { sheetName: "Roster", row: 0, column: 0 },
    payTable: {
      reference: `'Pay'!$A$1:$D$${payCells.length}`,
      timesPerYear: 1,
    },
  });
  const grids = Object.fromEntries(
    sheets.map((sheet) => [sheet.name, gridOf(sheet)]),
  );
  change(grids[PLAN_SHEET] ?? []);
  return calculate({
    Roster: roster as CellInput[][],
    Pay: payCells as CellInput[][],
    ...grids,
  });
}

/** What stands beside a name on the budget's sheet. */
function beside(shown: Shown, name: string, column = 1): unknown {
  for (let row = 0; row < MOST_ROWS; row++)
    if (shown(BUDGET_SHEET, row, 0) === name)
      return shown(BUDGET_SHEET, row, column);
  return undefined;
}

const yearOfPlan = (plan: BudgetPlan): number =>
  moneyOf(yearOf(budgetOf(hand.positions, plan, hand.payTable).total));

function setBeside(plan: CellInput[][], name: string, value: CellInput): void {
  const row = plan.find(([first]) => first === name);
  if (!row) throw new Error(`The plan has no ${name}.`);
  row[1] = value;
}

test("benefits, a vacancy's point and the fiscal year", async () => {
  const first = dayOf(2026, 10, 1);
  const shown = await shownAfter((plan) => {
    setBeside(plan, SETTING_NAMES.benefitShare, 41);
    setBeside(plan, SETTING_NAMES.vacancyPoint, "min");
    setBeside(plan, SETTING_NAMES.fiscalYearStart, serialOf(first));
  });
  expect(beside(shown, "Budget")).toBeCloseTo(
    yearOfPlan({
      ...hand.plan,
      benefitShare: 0.41,
      vacancyPoint: "min",
      fiscalYearStart: first,
    }),
    6,
  );
  const headings = Array.from({ length: 60 }, (_, column) =>
    shown(LINES_SHEET, 1, column),
  );
  expect(headings).toContain("2026-10");
  expect(headings).toContain("2027-09");
  expect(headings).not.toContain("2026-09");
}, 60_000);

test("a raise's percent and date; its heading follows", async () => {
  const [raise] = hand.plan.raises;
  if (!raise) throw new Error("The case has no raise.");
  const from = dayOf(2027, 2, 15);
  const shown = await shownAfter((plan) => {
    const row = plan[3] ?? [];
    expect([row[4], row[6]]).toEqual([serialOf(raise.from), raise.value]);
    [row[4], row[6]] = [serialOf(from), 0.075];
  });
  const raises = hand.plan.raises.map((one) =>
    one === raise ? { ...one, from, value: 0.075 } : one,
  );
  expect(beside(shown, "Budget")).toBeCloseTo(
    yearOfPlan({ ...hand.plan, raises }),
    6,
  );
  expect(beside(shown, "Raise from 2027-02-15")).toBeGreaterThan(0);
}, 60_000);

test("a plan that makes no sense shows an error in every sum, and no number", async () => {
  const shown = await shownAfter((plan) =>
    setBeside(plan, SETTING_NAMES.partTime, "sometimes"),
  );
  expect(beside(shown, "Budget")).toBe("#VALUE!");
  expect(beside(shown, "Sum of the positions")).toBe("#VALUE!");
}, 60_000);

test("a row put in among those of a block is in the budget, and it is said", async () => {
  const without = hand.positions.filter((_, at) => at !== 4);
  const shown = await shownAfter(() => undefined, without);
  expect(beside(shown, "Sum of the positions")).toBeCloseTo(
    yearOfPlan(hand.plan),
    6,
  );
  expect(beside(shown, "Lines that cannot be costed", 2)).toBe(
    "rows were put in since: build the budget again",
  );
}, 60_000);
