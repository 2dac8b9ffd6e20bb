/** The checksum that a zip archive keeps of each part. */

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder =
      remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});

/** Goes on with a checksum over more bytes; begin with 0. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  let remainder = ~soFar;
  for (let at = 0; at < bytes.length; at++) {
    remainder =
      (REMAINDERS[(remainder ^ (bytes[at] as number)) & 255] as number) ^
      (remainder >>> 8);
  }
  return ~remainder >>> 0;
}
