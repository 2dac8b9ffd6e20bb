// What each script of the custom functions reads of the data: the rest is for the pane and for people, and would be half of functions.js.
"use strict";

/**
 * @typedef {object} Reading
 * @property {readonly string[]} leftOut fields that the script never reads, by their path; lists on the way are walked through
 * @property {readonly string[]} emptied lists that it walks through and needs nothing of
 */

/** @type {Readonly<Record<string, Reading>>} */
const readings = {
  functions: {
    leftOut: [
      "format",
      "documents.sha256",
      "documents.established.at",
      "documents.revised.at",
      "documents.publisherBasis.why",
      "series.key",
      "series.at",
      "sizeLadders.typical",
      "sizeLadders.doubts",
      "sizeLadders.steps.orElse",
      "timeShareStandards.classKey",
      "timeShareStandards.purpose",
      "timeShareStandards.timeShare.at",
      "timeShareStandards.degreeOfMatch",
      "timeShareStandards.differing.at",
      "timeShareStandards.duties.text",
      "timeShareStandards.duties.logic",
      "timeShareStandards.duties.at",
      "timeShareStandards.representativeDuties",
      "classes.code.at",
      "classes.titles.at",
      "classes.titles.why",
      "classes.flsa.at",
      "classes.bargainingUnit.at",
      "classes.civilService",
      "classes.supervisesGroup.at",
      "classes.capacities.at",
      "classes.comparableWork",
      "classes.scope.sizes.at",
      "classes.scope.complexity.at",
      "classes.scope.phases",
      "classes.traits.at",
      "classes.standards.heading",
      "classes.standards.conditions",
      "classes.standards.tracks.at",
      "classes.standards.tracks.needs.reach.at",
      "classes.standards.tracks.needs.reach.of.at",
      "classes.standards.afterHire.needs",
      "classes.standards.afterHire.maintained",
      "classes.doubts",
    ],
    emptied: [],
  },
  "functions-more": {
    leftOut: [
      "format",
      "documents.sha256",
      "documents.title",
      "documents.publisher",
      "documents.publisherBasis",
      "documents.established",
      "documents.revised",
      "series.at",
      "partialRoles",
      "timeShareStandards",
      "classes.code.at",
      "classes.titles.at",
      "classes.titles.why",
      "classes.pay",
      "classes.flsa",
      "classes.bargainingUnit",
      "classes.civilService",
      "classes.supervisesGroup",
      "classes.capacities.at",
      "classes.capacities.unit",
      "classes.capacities.size",
      "classes.comparableWork",
      "classes.scope",
      "classes.traits",
      "classes.doubts",
    ],
    emptied: ["sizeLadders", "classes.standards"],
  },
};

/** The scripts that carry the functions, by the names of their files. */
const functionScripts = Object.keys(readings);

/**
 * The part of a document set that a script reads.
 * @param {string} script
 * @param {unknown} set
 * @returns {unknown}
 */
function readBy(script, set) {
  const reading = readings[script];
  if (!reading) throw new Error(`No script of functions is named ${script}.`);
  return partOf(set, "", reading);
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {Reading} reading
 * @returns {unknown}
 */
function partOf(value, path, reading) {
  if (Array.isArray(value))
    return reading.emptied.includes(path)
      ? []
      : value.map((item) => partOf(item, path, reading));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const own = path === "" ? name : `${path}.${name}`;
      return reading.leftOut.includes(own)
        ? []
        : [[name, partOf(field, own, reading)]];
    }),
  );
}

module.exports = { functionScripts, readBy, readings };
