// A data file as a script of the functions takes it: without what that script never reads.
"use strict";
const { readBy } = require("./functions-data.cjs");

/**
 * @this {import("webpack").LoaderContext<{ script: string }>}
 * @param {string} source
 */
module.exports = function functionsDataLoader(source) {
  return JSON.stringify(readBy(this.getOptions().script, JSON.parse(source)));
};
