// Runs a TypeScript file of the project in Node: `node tools/run-ts.cjs tools/check-data.ts …`. Types are stripped, not checked.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"])
  require.extensions[extension] = loadCompiled;
process.setSourceMapsEnabled(true);

const [, , script, ...rest] = process.argv;
if (!script) {
  console.error(
    "Name the TypeScript file to run: node tools/run-ts.cjs <file> [arguments]",
  );
  process.exit(2);
}
const entry = path.resolve(script);
process.argv = [process.execPath, entry, ...rest];
require(entry);

/**
 * @param {NodeJS.Module} module
 * @param {string} filename
 */
function loadCompiled(module, filename) {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith(".tsx") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  });
  // Node gives every module this method and its types do not know it.
  const compiling =
    /** @type {NodeJS.Module & { _compile(code: string, filename: string): void }} */ (
      module
    );
  compiling._compile(code, filename);
}
