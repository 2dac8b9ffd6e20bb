// Compares the budget's sheets, as the grid's own engine calculates them, with the core on 1,000 generated rosters, or as many as named: `node tools/prove-budget.mjs 100 7`.
import { randomInt } from "node:crypto";
import { runTest } from "./run-test.mjs";

const [count = "1000", seed = String(randomInt(1_000_000))] =
  process.argv.slice(2);
console.log(`${count} rosters of seed ${seed}`);
process.exitCode = runTest("test/workbook/budget/budget-sheets.test.ts", {
  BUDGET_ROSTERS: count,
  BUDGET_SEED: seed,
});
