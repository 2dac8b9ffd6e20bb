// Writes data/help/declared.json, what the functions' declarations say about themselves: `node tools/declare-help.cjs` after a change there.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { describeFunctions } = require("./functions-metadata.cjs");

const functionsFile = path.resolve(__dirname, "../functions/functions.ts");
const declaredFile = path.resolve(__dirname, "../data/help/declared.json");

/**
 * The pane may import data alone, so that the declarations reach it as data; the build compares the two.
 * @param {readonly import("./functions-metadata.cjs").FunctionDescription[]} functions
 * @returns {import("../src/core/help/complete-help").DeclaredHelp[]}
 */
function declaredHelp(functions) {
  return functions.map(({ id, description = "", parameters }) => ({
    id,
    summary: description,
    arguments: parameters.map((one) => ({
      name: one.name,
      text: one.description ?? "",
      optional: one.optional === true,
    })),
  }));
}

async function writeDeclared() {
  const { functions } = await describeFunctions(functionsFile);
  const text = JSON.stringify(declaredHelp(functions), null, 2);
  fs.writeFileSync(declaredFile, `${text}\n`);
}

if (require.main === module) void writeDeclared();

module.exports = { declaredHelp };
