/** The bytes of a text file as text. */
import { FileFault } from "../fault";

export interface DecodedText {
  readonly text: string;
  /** True where the bytes were no UTF-8 and the old Western European encoding was taken instead. */
  readonly assumed: boolean;
}

const SAMPLE = 4_096;

/** Takes a byte order mark at its word, then UTF-16 by its zeros, then UTF-8, then Windows-1252. @throws FileFault */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const sure = encodingOf(bytes);
  if (sure !== undefined) {
    const text = decoded(bytes, sure);
    if (text === undefined) {
      throw new FileFault({
        kind: "badEncoding",
        encoding: sure.toUpperCase(),
      });
    }
    return { text, assumed: false };
  }
  const text = decoded(bytes, "utf-8");
  if (text !== undefined) return { text, assumed: false };
  return { text: new TextDecoder("windows-1252").decode(bytes), assumed: true };
}

/** What a byte order mark, or the zeros of UTF-16, say for certain; the first bytes are enough. */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return encodingByZeros(bytes.subarray(0, SAMPLE));
}

/** In UTF-16 the letters and separators of a table have a zero for their other half. */
function encodingByZeros(sample: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const many = sample.length / 4;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
