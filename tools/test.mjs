// `npm test`: every step that must hold, in order, with its time; the last line says how much passed.
// `node tools/test.mjs types lint` runs some of the steps.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const resultsFolder = path.join(project, ".cache/test-results");

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Record<string, { says: string, run: () => Count }>} */
const steps = {
  types: {
    says: "Types",
    run: () => one(script("typescript/bin/tsc", "-p", ".")),
  },
  core: {
    says: "Types of the core, without DOM or Node",
    run: () => one(script("typescript/bin/tsc", "-p", "src/core")),
  },
  lint: {
    says: "ESLint",
    run: () => one(script("eslint/bin/eslint.js", ".", "--max-warnings=0")),
  },
  format: {
    says: "Prettier",
    run: () =>
      one(
        script("prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
      ),
  },
  unit: {
    says: "Tests in Node and in a document",
    run: () =>
      jest("unit", "--selectProjects", "unit", "pane", "--maxWorkers=2"),
  },
  build: {
    says: "Build",
    run: () => one(node("tools/build.mjs", "--test-pages")),
  },
  // One at a time: two pages on two cores would measure each other.
  browser: {
    says: "Tests in a browser",
    run: () => jest("browser", "--selectProjects", "browser", "--runInBand"),
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(", ")}: the steps are ${Object.keys(steps).join(", ")}.`,
  );
  process.exit(2);
}

const counts = Object.entries(steps)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([, step]) => timed(step));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {{ says: string, run: () => Count }} step
 * @returns {Count}
 */
function timed({ says, run }) {
  console.log(`\n── ${says}`);
  const start = performance.now();
  const count = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${says}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${seconds} s`,
  );
  return count;
}

/**
 * A step that passes or fails as a whole.
 * @param {boolean} succeeded
 * @returns {Count}
 */
function one(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} name of the file that jest writes its counts to
 * @param {string[]} words
 * @returns {Count}
 */
function jest(name, ...words) {
  const file = path.join(resultsFolder, `${name}.json`);
  fs.mkdirSync(resultsFolder, { recursive: true });
  fs.rmSync(file, { force: true });
  const succeeded = script(
    "jest/bin/jest.js",
    ...words,
    "--json",
    `--outputFile=${file}`,
  );
  // Without its file jest ended before it could count.
  if (!fs.existsSync(file)) return one(false);
  const counted = JSON.parse(fs.readFileSync(file, "utf8"));
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  return {
    passed: counted.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: counted.numPendingTests,
  };
}

/**
 * Runs the command line of an installed package in this Node, without a shell.
 * @param {string} file in node_modules
 * @param {string[]} words
 */
function script(file, ...words) {
  return node(path.join("node_modules", file), ...words);
}

/** @param {string[]} words */
function node(...words) {
  return (
    spawnSync(process.execPath, words, { cwd: project, stdio: "inherit" })
      .status === 0
  );
}
