// Puts the manifest and its icons into a built folder, and says what Excel would not take.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { iconPng, iconSizes } = require("./icon.cjs");
const { complaintsAboutManifest } = require("./manifest-rules.cjs");
const { localAddress, manifestFor } = require("./write-manifest.cjs");

/**
 * One sentence for each complaint, with the name of its rule; none when the folder can be served from the address.
 * @param {string} source manifest.xml
 * @param {string} folder
 * @param {string} [address] this machine's own if left out
 * @returns {string[]}
 */
function placeManifest(source, folder, address = localAddress) {
  const text = manifestFor(fs.readFileSync(source, "utf8"), address);
  fs.writeFileSync(path.join(folder, "manifest.xml"), text);
  fs.mkdirSync(path.join(folder, "icons"), { recursive: true });
  for (const size of iconSizes)
    fs.writeFileSync(
      path.join(folder, `icons/icon-${size}.png`),
      iconPng(size),
    );
  const isRelease = address !== localAddress;
  return complaintsAboutManifest(text, { folder, isRelease }).map(
    ({ rule, complaint }) => `manifest.xml, ${rule}: ${complaint}`,
  );
}

module.exports = { placeManifest };
