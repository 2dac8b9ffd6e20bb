// The icon of the add-in, drawn from its shape at any size: a closed book with the steps of a class series on its cover.
"use strict";
const { encodePng } = require("./png.cjs");

/** In pixels: the ribbon takes 16, 32, 64 and 80, a listing in a store 128. */
const iconSizes = [16, 32, 64, 80, 128];

/**
 * Shapes on a square of side 1, the topmost first; `round` is the radius of the corners.
 * @type {readonly { left: number, top: number, right: number, bottom: number, round: number, colour: readonly number[] }[]}
 */
const shapes = [
  ...[0.52, 0.36, 0.2].map((top, step) => {
    const left = 0.33 + 0.18 * step;
    return {
      ...{ left, top, right: left + 0.12, bottom: 0.74, round: 0.02 },
      colour: [255, 255, 255],
    };
  }),
  // The spine.
  {
    ...{ left: 0.1, top: 0.02, right: 0.22, bottom: 0.98, round: 0.05 },
    colour: [11, 61, 74],
  },
  {
    ...{ left: 0.1, top: 0.02, right: 0.92, bottom: 0.88, round: 0.1 },
    colour: [20, 92, 110],
  },
  // The edges of the pages show below the cover.
  {
    ...{ left: 0.1, top: 0.02, right: 0.92, bottom: 0.98, round: 0.1 },
    colour: [201, 214, 220],
  },
];

/** Each pixel is the mean of this many points squared, which smooths its edges. */
const POINTS = 4;

/**
 * The icon as a PNG file, transparent around the book.
 * @param {number} size of its side in pixels
 */
function iconPng(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      pixels.set(pixelAt(x, y, size), (y * size + x) * 4);
  return encodePng(size, size, pixels);
}

/**
 * Red, green, blue and opacity of one pixel.
 * @param {number} x
 * @param {number} y
 * @param {number} size
 */
function pixelAt(x, y, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let point = 0; point < POINTS * POINTS; point++) {
    const colour = colourAt(
      (x + ((point % POINTS) + 0.5) / POINTS) / size,
      (y + (Math.floor(point / POINTS) + 0.5) / POINTS) / size,
    );
    if (colour === undefined) continue;
    covered++;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const mean = sum.map((part) =>
    covered === 0 ? 0 : Math.round(part / covered),
  );
  return [...mean, Math.round((255 * covered) / (POINTS * POINTS))];
}

/**
 * The colour of the topmost shape at a point of the square.
 * @param {number} x
 * @param {number} y
 */
function colourAt(x, y) {
  return shapes.find((shape) => holds(shape, x, y))?.colour;
}

/**
 * @param {typeof shapes[number]} shape
 * @param {number} x
 * @param {number} y
 */
function holds({ left, top, right, bottom, round }, x, y) {
  // How far the point lies outside the rectangle that the corners are rounded around.
  const beside = Math.max(left + round - x, x - (right - round), 0);
  const above = Math.max(top + round - y, y - (bottom - round), 0);
  return Math.hypot(beside, above) <= round;
}

module.exports = { iconPng, iconSizes };
