// Compares the budget's sheets, as the grid's own engine calculates them, with the core on 1,000 generated rosters, or as many as named: `node tools/prove-budget.mjs 100 7`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const [count = "1000", seed = String(randomInt(1_000_000))] =
  process.argv.slice(2);
console.log(`${count} rosters of seed ${seed}`);

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
  "bin/jest.js",
);
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    "--selectProjects=unit",
    "--",
    "test/workbook/budget/budget-sheets.test.ts",
  ],
  {
    cwd: project,
    stdio: "inherit",
    env: { ...process.env, BUDGET_ROSTERS: count, BUDGET_SEED: seed },
  },
);
process.exit(status ?? 1);
