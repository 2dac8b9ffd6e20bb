// Classifies a made-up .csv file of 1,048,575 rows, or as many as named, from disk to disk and looks at every record; then reads
// the sheet of a workbook as long: `node tools/prove-file.mjs 200000`.
// The heap is held to half of what the whole process may take, so that garbage does not count as need.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const rows = process.argv.slice(2, 3);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "workbook-"));
const workbook = path.join(folder, "staff.xlsx");
const HEAP = "--max-old-space-size=256";

process.exitCode =
  run([HEAP], "bench/file-to-file.ts", rows) ||
  run([], "bench/sheet-to-text.ts", ["make", workbook, ...rows]) ||
  run([HEAP], "bench/sheet-to-text.ts", ["read", workbook, ...rows]);
fs.rmSync(folder, { recursive: true, force: true });

/**
 * @param {string[]} options of Node
 * @param {string} script in TypeScript
 * @param {string[]} words
 * @returns {number} the status, 0 where it went well
 */
function run(options, script, words) {
  const { status } = spawnSync(
    process.execPath,
    [...options, "tools/run-ts.cjs", script, ...words],
    { cwd: project, stdio: "inherit" },
  );
  return status ?? 1;
}
