// Rules about the icons: Excel scales a picture of the wrong size until it is a blur, and says nothing.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { fileNamed, isFile } = require("./built-files.cjs");
const { iconSizes } = require("./icon.cjs");
const { pngSize } = require("./png.cjs");
const { all, below, resourceNamed } = require("./read-manifest.cjs");

/** @typedef {import("./read-manifest.cjs").Manifest} Manifest */

/**
 * @param {Manifest} manifest
 * @param {import("./build-rules.cjs").Build} build
 */
function iconsHaveTheirSize(manifest, { folder }) {
  const shown = all(manifest, "Image")
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ attributes }) => ({
      address: resourceNamed(manifest, attributes.resid)?.value ?? "",
      size: Number(attributes.size),
    }));
  const [small, large] = ["IconUrl", "HighResolutionIconUrl"].map(
    (name) => below(manifest.root, name)?.attributes.DefaultValue ?? "",
  );
  const files = [
    ...[
      ...shown,
      { address: small ?? "", size: 32 },
      { address: large ?? "", size: 64 },
    ].map(({ address, size }) => ({
      name: fileNamed(manifest, address),
      size,
    })),
    ...iconSizes.map((size) => ({ name: `icons/icon-${size}.png`, size })),
  ];
  return [
    ...new Set([
      ...missingSizes(manifest),
      ...files.flatMap(({ name, size }) => wrongSize(folder, name, size)),
    ]),
  ];
}

/**
 * Excel takes no list of icons without these three.
 * @param {Manifest} manifest
 */
function missingSizes(manifest) {
  return all(manifest, "Icon").flatMap(({ children }) =>
    ["16", "32", "80"]
      .filter(
        (size) => !children.some(({ attributes }) => attributes.size === size),
      )
      .map((size) => `An Icon has no image of the size ${size}.`),
  );
}

/**
 * @param {string} folder
 * @param {string | undefined} name
 * @param {number} size
 */
function wrongSize(folder, name, size) {
  if (name === undefined || !isFile(folder, name)) return [];
  const found = pngSize(fs.readFileSync(path.join(folder, name)));
  if (found?.width === size && found.height === size) return [];
  const is = found ? `${found.width} × ${found.height}` : "no PNG";
  return [`${name} stands for ${size} × ${size} and is ${is}.`];
}

module.exports = { iconRules: { "icon sizes": iconsHaveTheirSize } };
