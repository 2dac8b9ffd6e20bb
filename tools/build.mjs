// Builds the product: checks the data, bundles, writes the pages and the manifest. `npm run build -- --address=https://… --function-prefix=CB`
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import configuration from "../webpack.config.js";
import { isBuiltFrom, keepStamp, project, stampOf } from "./build-stamp.mjs";
import { placeManifest } from "./manifest/place-manifest.cjs";
import { checkedAddress } from "./manifest/write-manifest.cjs";

/** Where `npm test` builds: the product with the test pages beside it, so that those never stand in dist. */
const testFolder = ".cache/test-build";

const { values } = parseArgs({
  options: {
    /** Where Excel will load the product from; this machine if left out. */
    address: { type: "string" },
    "function-prefix": { type: "string" },
    "help-base": { type: "string" },
    "test-pages": { type: "boolean", default: false },
    "if-changed": { type: "boolean", default: false },
  },
});
const address = values.address ? addressGiven(values.address) : undefined;
const helpBase = values["help-base"] ?? (address && `${address}/help`);
const settings = {
  ...(address ? { address } : {}),
  ...(values["function-prefix"]
    ? { functionPrefix: values["function-prefix"] }
    : {}),
  ...(helpBase ? { helpBase } : {}),
  ...(values["test-pages"]
    ? { testPages: true, outputFolder: testFolder }
    : {}),
};
const folder = path.join(project, settings.outputFolder ?? "dist");
const stamp = stampOf(settings);

if (values["if-changed"] && isBuiltFrom(folder, stamp)) {
  console.log(`${path.relative(project, folder)} is up to date.`);
} else {
  // A build that fails leaves nothing behind that could be taken for it.
  fs.rmSync(folder, { recursive: true, force: true });
  run(
    "tools/check-data.ts",
    [],
    "The data did not pass its check: see the message above.",
  );
  const stats = await bundle();
  console.log(
    stats.toString({
      preset: "errors-warnings",
      colors: process.stdout.isTTY === true,
    }),
  );
  // A warning is a defect that webpack could work round; nobody reads it twice.
  if (stats.hasErrors() || stats.hasWarnings())
    stop("The build failed: see the message above.");
  run(
    "pages/generate.ts",
    [folder],
    "The pages of help do not say what the functions do: see the message above.",
  );
  const complaints = placeManifest(
    path.join(project, "manifest.xml"),
    folder,
    address,
  );
  if (complaints.length > 0)
    stop(`Excel would not take the manifest.\n${complaints.join("\n")}`);
  keepStamp(folder, stamp);
  console.log(sizes());
}

/**
 * @param {string} script in TypeScript
 * @param {string[]} words
 * @param {string} failure
 */
function run(script, words, failure) {
  const { status } = spawnSync(
    process.execPath,
    ["tools/run-ts.cjs", script, ...words],
    { cwd: project, stdio: "inherit" },
  );
  if (status !== 0) stop(failure);
}

/** @param {string} given */
function addressGiven(given) {
  try {
    return checkedAddress(given);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** @returns {Promise<import("webpack").Stats>} */
async function bundle() {
  const compiler = webpack(configuration(settings));
  if (!compiler)
    throw new Error("webpack gave no compiler for its configuration");
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  return stats;
}

/** Each script that a page or Excel names, with its size as served and as compressed; then what is loaded on demand. */
function sizes() {
  const scripts = fs.readdirSync(folder).filter((name) => name.endsWith(".js"));
  const onDemand = scripts.filter((name) => /^\d/.test(name));
  return [
    ...scripts
      .filter((name) => !onDemand.includes(name))
      .map((name) => sizeLine(name, [name])),
    sizeLine(`${onDemand.length} loaded on demand`, onDemand),
  ].join("\n");
}

/**
 * @param {string} label
 * @param {string[]} names
 */
function sizeLine(label, names) {
  const scripts = names.map((name) => fs.readFileSync(path.join(folder, name)));
  const served = scripts.reduce((sum, script) => sum + script.length, 0);
  const compressed = scripts.reduce(
    (sum, script) => sum + gzipSync(script).length,
    0,
  );
  return `${label.padEnd(32)}${inKilobytes(served)}${inKilobytes(compressed)} gzip`;
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
