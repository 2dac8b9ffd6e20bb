// What the custom functions read of the data: the rest is for the pane and for people, and would be a third of their script.
"use strict";

/** Fields that no function reads, by their path; lists on the way are walked through. */
const leftOut = [
  "format",
  "compaRatioRule",
  "documents.sha256",
  "documents.established.at",
  "documents.revised.at",
  "documents.publisherBasis.why",
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
];

/**
 * The part of a document set that the functions read.
 * @param {unknown} set
 * @returns {unknown}
 */
function readByFunctions(set) {
  return partOf(set, "");
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {unknown}
 */
function partOf(value, path) {
  if (Array.isArray(value)) return value.map((item) => partOf(item, path));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const own = path === "" ? name : `${path}.${name}`;
      return leftOut.includes(own) ? [] : [[name, partOf(field, own)]];
    }),
  );
}

module.exports = { leftOut, readByFunctions };
