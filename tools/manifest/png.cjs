// PNG files, written and measured without a library: eight bits a channel with opacity, one image, no other chunks.
"use strict";
const { deflateSync } = require("node:zlib");

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const EIGHT_BITS = 8;
const COLOUR_WITH_OPACITY = 6;

/**
 * @param {number} width
 * @param {number} height
 * @param {Buffer} pixels red, green, blue and opacity of each, row by row
 */
function encodePng(width, height, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([EIGHT_BITS, COLOUR_WITH_OPACITY], 8);
  const rows = Array.from({ length: height }, (_, row) => [
    // Each row begins with its filter: none.
    Buffer.of(0),
    pixels.subarray(row * width * 4, (row + 1) * width * 4),
  ]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * Width and height in pixels of a PNG file; undefined for anything else.
 * @param {Buffer} file
 */
function pngSize(file) {
  if (file.length < 24 || !file.subarray(0, 8).equals(signature))
    return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checked = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(checked));
  return Buffer.concat([length, checked, check]);
}

/**
 * CRC-32 as the format asks for it; Node has its own only from a later version on.
 * @param {Buffer} bytes
 */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

module.exports = { encodePng, pngSize };
