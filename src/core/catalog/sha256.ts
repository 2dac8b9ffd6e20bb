/** SHA-256 (FIPS 180-4) of ASCII text: the core runs where no host's own digest is at hand, and must answer at once. */

const BLOCK = 64;
const ROUNDS = 64;

/** The first 32 bits of a number's fraction, of which the standard makes its constants. */
const fraction = (value: number): number =>
  Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;

const PRIMES = firstPrimes(ROUNDS);
const ROUND_CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const FIRST_STATE = PRIMES.slice(0, 8).map((prime) =>
  fraction(Math.sqrt(prime)),
);

/** The digest as 64 hexadecimal digits. @throws RangeError where the text holds more than ASCII. */
export function sha256(ascii: string): string {
  const words = paddedWords(ascii);
  let state: readonly number[] = FIRST_STATE;
  for (let first = 0; first < words.length; first += BLOCK / 4)
    state = compressed(state, words.subarray(first, first + BLOCK / 4));
  return state
    .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

/** The text, a one bit, zeros, and the text's length in bits, as big-endian words. */
function paddedWords(ascii: string): Int32Array {
  const blocks = Math.ceil((ascii.length + 9) / BLOCK);
  const words = new Int32Array((blocks * BLOCK) / 4);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at % 4)));
  };
  for (let at = 0; at < ascii.length; at += 1) {
    const code = ascii.charCodeAt(at);
    if (code > 127) throw new RangeError("Only ASCII text has a digest here.");
    put(at, code);
  }
  put(ascii.length, 0x80);
  const bits = ascii.length * 8;
  words[words.length - 2] = Math.floor(bits / 2 ** 32);
  words[words.length - 1] = bits | 0;
  return words;
}

function compressed(
  state: readonly number[],
  block: Int32Array,
): readonly number[] {
  const schedule = scheduleOf(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        choice +
        (ROUND_CONSTANTS[round] ?? 0) +
        (schedule[round] ?? 0)) |
      0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e] = [g, f, e, (d + first) | 0] as const;
    [d, c, b, a] = [c, b, a, (first + second) | 0] as const;
  }
  const added = [a, b, c, d, e, f, g, h];
  return state.map((word, index) => (word + (added[index] ?? 0)) | 0);
}

function scheduleOf(block: Int32Array): Int32Array {
  const schedule = new Int32Array(ROUNDS);
  schedule.set(block);
  for (let at = block.length; at < ROUNDS; at += 1) {
    const early = schedule[at - 15] ?? 0;
    const late = schedule[at - 2] ?? 0;
    schedule[at] =
      (schedule[at - 16] ?? 0) +
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      (schedule[at - 7] ?? 0) +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
  }
  return schedule;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
