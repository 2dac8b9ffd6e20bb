// Rules about the manifest and the folder that it is served with: its addresses, their files and the functions.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { URL } = require("node:url");
const { complaintsAbout } = require("../functions-gate.cjs");
const { fileNamed, isFile } = require("./built-files.cjs");
const {
  addressesIn,
  all,
  below,
  resourceNamed,
} = require("./read-manifest.cjs");

/** @typedef {import("./read-manifest.cjs").Manifest} Manifest */
/** @typedef {{ folder: string, isRelease: boolean }} Build the folder whose files the manifest's addresses stand for; a release is for other machines than this one */

/** @param {Manifest} manifest */
function addressesAreHttps(manifest) {
  return addressesIn(manifest)
    .filter(({ address }) => !isHttps(address))
    .map(({ holder, address }) => `${holder} is not https: "${address}".`);
}

/** @param {string} address */
function isHttps(address) {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}

/**
 * @param {Manifest} manifest
 * @param {Build} build
 */
function addressesAreFiles(manifest, { folder }) {
  return addressesIn(manifest).flatMap(({ holder, address }) => {
    const name = fileNamed(manifest, address);
    if (name === undefined || isFile(folder, name)) return [];
    return [`${holder} names ${address}, and the build has no ${name}.`];
  });
}

/** @param {Manifest} manifest */
function supportIsNamed({ root }) {
  return below(root, "SupportUrl") ? [] : ["There is no SupportUrl."];
}

/**
 * The XML manifest has no place for the privacy page; a store asks for it, and the support page leads there.
 * @param {Manifest} manifest
 * @param {Build} build
 */
function privacyIsLinked({ root }, { folder }) {
  if (!isFile(folder, "privacy.html"))
    return ["The build has no privacy.html."];
  const support = below(root, "SupportUrl")?.attributes.DefaultValue ?? "";
  const name = path.posix.basename(support);
  if (!support.endsWith(".html") || !isFile(folder, name)) return [];
  return fs
    .readFileSync(path.join(folder, name), "utf8")
    .includes("privacy.html")
    ? []
    : [`${name} does not lead to privacy.html.`];
}

/**
 * Excel reads the three together, and on the web its rules for other origins would stop one that stands elsewhere.
 * @param {Manifest} manifest
 */
function functionsAreOnOneOrigin(manifest) {
  const origins = ["Script", "Page", "Metadata"].flatMap((name) => {
    const place = below(all(manifest, name)[0], "SourceLocation");
    const address = resourceNamed(manifest, place?.attributes.resid)?.value;
    return address !== undefined && URL.canParse(address)
      ? [new URL(address).origin]
      : [];
  });
  return new Set(origins).size <= 1
    ? []
    : [
        `The functions' script, page and description stand on several origins: ${[...new Set(origins)].join(", ")}.`,
      ];
}

/**
 * @param {Manifest} manifest
 * @param {Build} build
 */
function functionsAreDescribed(manifest, { folder }) {
  const file = path.join(folder, "functions.json");
  if (!fs.existsSync(file)) return [];
  /** @type {import("../functions-metadata.cjs").FunctionsMetadata} */
  const metadata = JSON.parse(fs.readFileSync(file, "utf8"));
  return [
    ...complaintsAbout(metadata),
    ...metadata.functions.flatMap(({ name, helpUrl = "" }) => {
      const page = fileNamed(manifest, helpUrl);
      return page === undefined || isFile(folder, page)
        ? []
        : [`${name} has its help at ${helpUrl}, and the build has no ${page}.`];
    }),
  ];
}

/**
 * @param {Manifest} manifest
 * @param {Build} build
 */
function releaseIsNotLocal(manifest, { isRelease }) {
  if (!isRelease) return [];
  return addressesIn(manifest)
    .filter(({ address }) => /\/\/(localhost|127\.|\[::1\])/.test(address))
    .map(
      ({ holder, address }) =>
        `${holder} names ${address}, which is another machine for everyone else.`,
    );
}

module.exports = {
  buildRules: {
    "https addresses": addressesAreHttps,
    "files of the build": addressesAreFiles,
    "support address": supportIsNamed,
    "privacy page": privacyIsLinked,
    "functions on one origin": functionsAreOnOneOrigin,
    "functions described": functionsAreDescribed,
    "no localhost in a release": releaseIsNotLocal,
  },
};
