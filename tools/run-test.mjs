// Runs one test file of the unit project, for the commands that prove more of it than `npm test` has time for.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
  "bin/jest.js",
);

/**
 * @param {string} file or folder of tests
 * @param {Record<string, string>} env what the test is told
 * @returns {number} 0 where it passes
 */
export function runTest(file, env) {
  const { status } = spawnSync(
    process.execPath,
    [jest, "--selectProjects=unit", "--", file],
    { cwd: project, stdio: "inherit", env: { ...process.env, ...env } },
  );
  return status ?? 1;
}
