// `npm test`: every step that must hold, in order, with its time; the last line says how much passed.
// `node tools/test.mjs types lint` runs some of the steps.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const resultsFolder = path.join(project, ".cache/test-results");

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Record<string, { says: string, run: () => Promise<Count> }>} */
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
  // Three on two cores: for a third of its time each waits for its page to draw or to rest.
  browser: {
    says: "Tests in a browser",
    run: () => jest("browser", "--selectProjects", "browser", "--maxWorkers=3"),
  },
  // One at a time: two pages on two cores would measure each other.
  measured: {
    says: "Tests that time a page",
    run: () => jest("measured", "--selectProjects", "measured", "--runInBand"),
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

const names = Object.keys(steps).filter(
  (name) => asked.length === 0 || asked.includes(name),
);
/** @param {string[]} wanted */
const among = (...wanted) => names.filter((name) => wanted.includes(name));
// The linter takes one core as long as the other checks and the build together take another.
const lint = among("lint");
const checks = among("types", "core", "format", "build");
const tests = among("unit", "browser", "measured");
const counts = [
  ...(await Promise.all([inTurn(lint), inTurn(checks)])).flat(),
  ...(await inTurn(tests)),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string[]} names of steps
 * @returns {Promise<Count[]>}
 */
async function inTurn(names) {
  /** @type {Count[]} */
  const counts = [];
  for (const name of names) {
    const step = steps[name];
    if (step) counts.push(await timed(step));
  }
  return counts;
}

/**
 * @param {{ says: string, run: () => Promise<Count> }} step
 * @returns {Promise<Count>}
 */
async function timed({ says, run }) {
  console.log(`\n── ${says}`);
  const start = performance.now();
  const count = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${says}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${seconds} s`,
  );
  return count;
}

/**
 * A step that passes or fails as a whole.
 * @param {boolean | Promise<boolean>} succeeded
 * @returns {Promise<Count>}
 */
async function one(succeeded) {
  const passed = (await succeeded) ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0 };
}

/**
 * @param {string} name of the file that jest writes its counts to
 * @param {string[]} words
 * @returns {Promise<Count>}
 */
async function jest(name, ...words) {
  const file = path.join(resultsFolder, `${name}.json`);
  fs.mkdirSync(resultsFolder, { recursive: true });
  fs.rmSync(file, { force: true });
  const succeeded = await script(
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

/**
 * @param {string[]} words
 * @returns {Promise<boolean>} whether it ended well
 */
function node(...words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: project,
      stdio: "inherit",
    });
    child.on("error", () => resolve(false));
    child.on("close", (status) => resolve(status === 0));
  });
}
