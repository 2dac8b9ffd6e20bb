// Which file of a build an address of the manifest stands for.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { URL } = require("node:url");
const { all, below } = require("./read-manifest.cjs");

/**
 * The file of the build that an address stands for; undefined for an address elsewhere.
 * @param {import("./read-manifest.cjs").Manifest} manifest
 * @param {string} address
 */
function fileNamed(manifest, address) {
  const page = below(all(manifest, "DefaultSettings")[0], "SourceLocation")
    ?.attributes.DefaultValue;
  if (page === undefined || !URL.canParse(page) || !URL.canParse(address))
    return undefined;
  const base = new URL(".", page);
  const named = new URL(address);
  if (named.origin !== base.origin) return undefined;
  return named.pathname.startsWith(base.pathname)
    ? decodeURIComponent(named.pathname.slice(base.pathname.length))
    : named.pathname;
}

/**
 * @param {string} folder
 * @param {string} name
 */
function isFile(folder, name) {
  return (
    fs
      .statSync(path.join(folder, name), { throwIfNoEntry: false })
      ?.isFile() === true
  );
}

module.exports = { fileNamed, isFile };
