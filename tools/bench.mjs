// `npm run bench`: runs every bench/*.bench.ts, one after the other; `npm run bench -- verdicts` those whose name has the word.
// A bench named *.page.bench.ts measures the built pages: they are built and served for it as for the browser tests.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { project } from "./build-stamp.mjs";
import serveTestBuild from "./serve-test-build.mjs";

const folder = path.join(project, "bench");
const words = process.argv.slice(2);
const benches = (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
  .filter((name) => name.endsWith(".bench.ts"))
  .filter(
    (name) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  .sort();

if (benches.length === 0) {
  console.error(
    words.length === 0
      ? "There is no bench."
      : `No bench has ${words.join(" or ")} in its name.`,
  );
  process.exit(1);
}
if (benches.some((name) => name.endsWith(".page.bench.ts")))
  await preparePages();

const failed = [];
for (const name of benches) {
  console.log(`\n── ${name.replace(/\.bench\.ts$/, "")}`);
  if (!(await run("tools/run-ts.cjs", path.join("bench", name))))
    failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nNot measured: ${failed.join(", ")}`);
  process.exitCode = 1;
}

async function preparePages() {
  if (!(await run("tools/build.mjs", "--test-pages", "--if-changed")))
    process.exit(1);
  await serveTestBuild();
}

/**
 * Not spawnSync: the pages are served by this process meanwhile.
 * @param {string[]} line
 * @returns {Promise<boolean>}
 */
function run(...line) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, line, {
      cwd: project,
      stdio: "inherit",
    });
    child.on("close", (status) => resolve(status === 0));
  });
}
