/** Checks the reckoning that a case file shows: "73,000 × 0.5 × 181 ÷ 365 = 18,100.00". */

const NUMBER = /^\d+(?:\.\d+)?/;

/** True where every part between equals signs comes to the same, each as exact as its last decimal allows. */
export function holds(line: string): boolean {
  const [first = "", ...others] = line.split(/[=≈]/).map(reckonable);
  return others.every((part) => {
    const decimals = /\.(\d+)$/.exec(part)?.[1]?.length ?? 0;
    const loss = line.includes("≈") ? 0.5 * 10 ** -decimals : 1e-9;
    return Math.abs(valueOf(first) - valueOf(part)) <= loss + 1e-9;
  });
}

/** What stands after a line's last sign of equality. */
export const resultOf = (line: string): number =>
  valueOf(reckonable(line.split(/[=≈]/).at(-1) ?? ""));

/** What stands after the last colon, without thousands separators, spaces and per cent signs. */
const reckonable = (text: string): string =>
  (text.split(":").at(-1) ?? "")
    .replace(/,(?=\d{3})/g, "")
    .replace(/(\d+(?:\.\d+)?)\s*%/g, "($1÷100)")
    .replace(/\s/g, "");

/** Sums of products; throws at whatever is no number, sign or bracket. */
export function valueOf(text: string): number {
  const rest = { text };
  const value = sum(rest);
  if (rest.text !== "") throw new Error(`"${text}" cannot be reckoned.`);
  return value;
}

interface Rest {
  text: string;
}

function sum(rest: Rest): number {
  let value = product(rest);
  for (let sign = next(rest, "+−"); sign; sign = next(rest, "+−"))
    value += sign === "+" ? product(rest) : -product(rest);
  return value;
}

function product(rest: Rest): number {
  let value = single(rest);
  for (let sign = next(rest, "×÷"); sign; sign = next(rest, "×÷"))
    value = sign === "×" ? value * single(rest) : value / single(rest);
  return value;
}

function single(rest: Rest): number {
  if (next(rest, "−")) return -single(rest);
  if (next(rest, "(")) {
    const value = sum(rest);
    if (!next(rest, ")")) throw new Error(`A bracket stays open in the line.`);
    return value;
  }
  const [number] = NUMBER.exec(rest.text) ?? [];
  if (number === undefined)
    throw new Error(`"${rest.text}" does not begin with a number.`);
  rest.text = rest.text.slice(number.length);
  return Number(number);
}

function next(rest: Rest, signs: string): string | undefined {
  const sign = rest.text[0];
  if (sign === undefined || !signs.includes(sign)) return undefined;
  rest.text = rest.text.slice(1);
  return sign;
}
