// Has LibreOffice recalculate the saved budgets of 100 generated rosters, or as many as named, and compares: `node tools/prove-second-engine.mjs 20 7`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { runTest } from "./run-test.mjs";

const [count = "100", seed = String(randomInt(1_000_000))] =
  process.argv.slice(2);
if (spawnSync("soffice", ["--version"]).status !== 0) {
  console.error("There is nothing to prove it with: install LibreOffice Calc.");
  process.exitCode = 1;
} else {
  console.log(`${count} rosters of seed ${seed}`);
  process.exitCode = runTest("test/second-engine", {
    BUDGET_ROSTERS: count,
    BUDGET_SEED: seed,
  });
}
