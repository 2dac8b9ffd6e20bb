// What the manifest must hold beyond its schema: every rule by its name, and all of them at once.
"use strict";
const { buildRules } = require("./build-rules.cjs");
const { iconRules } = require("./icon-rules.cjs");
const { readManifest } = require("./read-manifest.cjs");
const { runtimeRules } = require("./runtime-rules.cjs");
const { structureRules } = require("./structure-rules.cjs");

/** @typedef {(manifest: import("./read-manifest.cjs").Manifest, build: import("./build-rules.cjs").Build) => string[]} Rule */

/** @type {Readonly<Record<string, Rule>>} */
const manifestRules = {
  ...structureRules,
  ...runtimeRules,
  ...buildRules,
  ...iconRules,
};

/**
 * One sentence for each thing that is wrong, with the name of its rule; empty when Excel can be given the manifest.
 * @param {string} text of the manifest
 * @param {import("./build-rules.cjs").Build} build
 * @returns {{ rule: string, complaint: string }[]}
 */
function complaintsAboutManifest(text, build) {
  const manifest = readManifest(text);
  return Object.entries(manifestRules).flatMap(([rule, complaints]) =>
    complaints(manifest, build).map((complaint) => ({ rule, complaint })),
  );
}

module.exports = { complaintsAboutManifest, manifestRules };
