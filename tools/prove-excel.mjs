// Writes a whole sheet through Excel's adapter, then runs 1,000 schedules over Office.js, or as many rows and schedules as named:
// `node tools/prove-excel.mjs 100000 200 7`, the last being the first schedule's seed. Nothing of it needs Excel.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { project } from "./build-stamp.mjs";
import { runTest } from "./run-test.mjs";

const [
  rows = "1048575",
  schedules = "1000",
  seed = String(randomInt(2 ** 31)),
] = process.argv.slice(2);
console.log(`${rows} rows; ${schedules} schedules from seed ${seed}`);

const proofs = [
  { isAsked: Number(rows) > 0, run: provedOnSheet },
  {
    isAsked: Number(schedules) > 0,
    run: () =>
      runTest("test/excel/restless", {
        EXCEL_SCHEDULES: schedules,
        EXCEL_SEED: seed,
      }),
  },
];
const failed = proofs.filter(({ isAsked, run }) => isAsked && run() !== 0);
process.exitCode = failed.length === 0 ? 0 : 1;

/** A whole sheet in a process of its own, since it is asked what it holds. */
function provedOnSheet() {
  const { status } = spawnSync(
    process.execPath,
    [
      ...["--expose-gc", "--max-old-space-size=9000"],
      ...["tools/run-ts.cjs", "test/excel/full-sheet/prove.ts", rows],
    ],
    { cwd: project, stdio: "inherit" },
  );
  return status ?? 1;
}
