/** The saved sheets of a budget, recalculated by a second engine, show what the grid's own engine shows and what the core reckons. */
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { budgetOf, type Budget } from "../../src/core/budget/budget";
import { yearOf, type Months } from "../../src/core/budget/months";
import { readPositions } from "../../src/core/position/read-positions";
import { lineName } from "../../src/workbook/budget/lines-sheet";
import { handBudget } from "../cases/budget/hand-budget";
import { anyPlan, anyPositions, PAY_TABLE } from "../core/budget/any-roster";
import { bytesOf } from "../files/xlsx/documents";
import {
  asRoster,
  PAY_CELLS,
  ROSTER_MAPPING,
} from "../workbook/budget/as-roster";
import { centsIn, compared } from "./agreement";
import {
  calculatedBudget,
  withoutOurFunctions,
  type BudgetCase,
  type CalculatedBudget,
} from "./budget-workbook";
import {
  recalculatedAll,
  secondEngineIsThere,
  type Recalculated,
} from "./second-engine";

const file = path.join(__dirname, "../cases/budget/twelve-positions.json");
/** Each takes the grid's engine a second; hundreds are for who asks for them. */
const ROSTERS = Number(process.env["BUDGET_ROSTERS"] ?? 3);
const SEED = Number(process.env["BUDGET_SEED"] ?? randomInt(1_000_000));
/** So many are held in memory at a time. */
const AT_ONCE = 100;

const where = secondEngineIsThere() ? test : test.skip;

where(
  "the twelve positions done by hand",
  async () => {
    const hand = handBudget(JSON.parse(readFileSync(file, "utf8")));
    expect(await cellsThatAgree([hand])).toBeGreaterThan(200);
  },
  120_000,
);

where(
  "rosters of any kind under plans of any kind",
  async () => {
    const drawn = fc
      .sample(
        fc.tuple(
          anyPositions.filter(({ length }) => length > 0),
          anyPlan,
        ),
        { numRuns: ROSTERS, seed: SEED },
      )
      .map(([positions, plan]) => drawnCase(asRoster(positions), plan));
    let cells = 0;
    for (let first = 0; first < drawn.length; first += AT_ONCE)
      cells += await cellsThatAgree(drawn.slice(first, first + AT_ONCE));
    expect(cells).toBeGreaterThan(100 * ROSTERS);
    console.info(`${cells} cells of ${ROSTERS} rosters of seed ${SEED} agree.`);
  },
  3_600_000,
);

function drawnCase(
  roster: BudgetCase["roster"],
  plan: Budget["plan"],
): BudgetCase {
  const rows = roster.slice(1).map((_, index) => index + 1);
  const read = readPositions(roster, rows, ROSTER_MAPPING);
  const budget = budgetOf(read.positions, plan, PAY_TABLE, read.findings);
  return { budget, roster, mapping: ROSTER_MAPPING, payCells: PAY_CELLS };
}

/** How many cells were compared; one that differs fails the test. */
async function cellsThatAgree(cases: readonly BudgetCase[]): Promise<number> {
  const budgets: CalculatedBudget[] = [];
  const files: Uint8Array[] = [];
  for (const one of cases) {
    const budget = await calculatedBudget(one);
    budgets.push(budget);
    files.push(await bytesOf(withoutOurFunctions(budget)));
  }
  let cells = 0;
  for (const [index, second] of (await recalculatedAll(files)).entries()) {
    const budget = budgets[index] as CalculatedBudget;
    const found = compared(budget, second);
    cells += found.cells;
    expect([SEED, index, found.differences]).toEqual([SEED, index, []]);
    expectTotals(budget, second);
  }
  return cells;
}

function expectTotals(of: CalculatedBudget, second: Recalculated): void {
  const { lines, amounts, total } = of.budget;
  const inYear = (months: Months | undefined): number =>
    Number(yearOf(months ?? []));
  // Two raises of one day for the same people are two lines of one name.
  for (const name of new Set(lines.map(lineName)))
    expect([name, ...centsIn(of, second, name)]).toEqual([
      name,
      ...lines.flatMap((line, at) =>
        lineName(line) === name ? [[inYear(amounts[at])]] : [],
      ),
    ]);
  expect(centsIn(of, second, "Budget")).toEqual([[inYear(total)]]);
  const yearAndMonths = [inYear(total), ...total.map(Number)];
  expect(centsIn(of, second, "Total")).toEqual(Array(4).fill(yearAndMonths));
}
