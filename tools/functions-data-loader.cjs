// A data file as the script of the functions takes it: without what no function reads.
"use strict";
const { readByFunctions } = require("./functions-data.cjs");

/**
 * @param {string} source
 * @returns {string}
 */
module.exports = function functionsDataLoader(source) {
  return JSON.stringify(readByFunctions(JSON.parse(source)));
};
