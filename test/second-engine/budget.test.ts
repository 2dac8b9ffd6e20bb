/** The saved sheets of a budget, recalculated by a second engine, show what the grid's own engine shows and what the core reckons. */
import { randomInt } from "node:crypto";
import { yearOf, type Months } from "../../src/core/budget/months";
import { bytesOf } from "../files/xlsx/documents";
import { centsIn, compared, rowsTitled } from "./agreement";
import {
  drawnCases,
  namesLikeNumbers,
  namesLikePatterns,
  stateManagers,
  twelvePositions,
} from "./budget-cases";
import {
  calculatedBudget,
  withoutOurFunctions,
  type BudgetCase,
  type CalculatedBudget,
} from "./budget-workbook";
import {
  recalculatedAll,
  testWithSecondEngine,
  type Recalculated,
} from "./second-engine";

/** Each takes the grid's engine a second; hundreds are for who asks for them. */
const ROSTERS = Number(process.env["BUDGET_ROSTERS"] ?? 3);
const SEED = Number(process.env["BUDGET_SEED"] ?? randomInt(1_000_000));
/** So many are held in memory at a time. */
const AT_ONCE = 100;
const MOST_MS = 120_000;

testWithSecondEngine(
  "twelve positions by hand, and in units whose names a sheet may misread",
  async () => {
    const cases = [twelvePositions(), namesLikeNumbers(), namesLikePatterns()];
    expect(await cellsThatAgree(cases)).toBeGreaterThan(100 * cases.length);
  },
  MOST_MS,
);

const state = stateManagers();
if (!state)
  test.skip("skipped: ../shared/rosters is not beside this checkout", () => {});
else
  testWithSecondEngine(
    "the managers of a state",
    async () => {
      expect(state.budget.positions).toHaveLength(82);
      expect(await cellsThatAgree([state])).toBeGreaterThan(100);
    },
    MOST_MS,
  );

testWithSecondEngine(
  "rosters of any kind under plans of any kind",
  async () => {
    const cases = drawnCases(ROSTERS, SEED);
    let cells = 0;
    for (let first = 0; first < cases.length; first += AT_ONCE)
      cells += await cellsThatAgree(cases.slice(first, first + AT_ONCE));
    expect(cells).toBeGreaterThan(100 * ROSTERS);
    console.info(`${cells} cells of ${ROSTERS} rosters of seed ${SEED} agree.`);
  },
  3_600_000,
);

/** How many cells were compared; one that differs fails the test. */
async function cellsThatAgree(cases: readonly BudgetCase[]): Promise<number> {
  let cells = 0;
  for (const [budget, second] of await recalculatedBudgets(cases)) {
    const found = compared(budget, second);
    cells += found.cells;
    expect([budget.name, found.differences]).toEqual([budget.name, []]);
    expectTotals(budget, second);
  }
  return cells;
}

async function recalculatedBudgets(
  cases: readonly BudgetCase[],
): Promise<[CalculatedBudget, Recalculated][]> {
  const budgets: CalculatedBudget[] = [];
  const files: Uint8Array[] = [];
  for (const one of cases) {
    const budget = await calculatedBudget(one);
    budgets.push(budget);
    files.push(await bytesOf(withoutOurFunctions(budget)));
  }
  const second = await recalculatedAll(files);
  return second.map((one, index) => [budgets[index] as CalculatedBudget, one]);
}

function expectTotals(of: CalculatedBudget, second: Recalculated): void {
  const { amounts, total } = of.budget;
  const year = (months: Months): number => Number(yearOf(months));
  const cents = (row: number): number[] => centsIn(of, second, row);
  const [heading = NaN] = rowsTitled(of, second, "Line");
  expect([...amounts, total].map((_, at) => cents(heading + 1 + at))).toEqual(
    [...amounts, total].map((months) => [year(months)]),
  );
  expect(rowsTitled(of, second, "Total").map(cents)).toEqual(
    Array(4).fill([year(total), ...total.map(Number)]),
  );
}
