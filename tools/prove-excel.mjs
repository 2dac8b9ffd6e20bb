// Writes a whole sheet through Excel's adapter, then runs 1,000 schedules over Office.js, or as many rows and schedules as named:
// `node tools/prove-excel.mjs 100000 200 7`, the last being the first schedule's seed. Nothing of it needs Excel.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const [
  rows = "1048575",
  schedules = "1000",
  seed = String(randomInt(2 ** 31)),
] = process.argv.slice(2);
console.log(`${rows} rows; ${schedules} schedules from seed ${seed}`);

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
  "bin/jest.js",
);
const proofs = [
  [
    ...["--expose-gc", "--max-old-space-size=9000"],
    ...["tools/run-ts.cjs", "test/excel/full-sheet/prove.ts", rows],
  ],
  [jest, "--selectProjects=unit", "--", "test/excel/restless"],
].filter((_, index) => Number([rows, schedules][index]) > 0);

const env = { ...process.env, EXCEL_SCHEDULES: schedules, EXCEL_SEED: seed };
const failed = proofs.filter(
  (words) =>
    spawnSync(process.execPath, words, { cwd: project, stdio: "inherit", env })
      .status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;
