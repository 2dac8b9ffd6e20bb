/** Which texts of a file are numbers, and what its decimal mark is. Codes, dates and long digits stay texts. */

export type DecimalMark = "." | ",";

export interface ReadNumber {
  readonly value: number;
  /** Shows the number as the file did, where plain digits would not: thousands, or dollars. */
  readonly numberFormat?: string;
}

/** What one text says about the file's decimal mark; "either" for "1.234", which is both a number and a thousand. */
export type MarkEvidence = DecimalMark | "either" | undefined;

/** More digits than a spreadsheet's number keeps. */
const DIGITS = 15;

/** Thousands apart by a sure sign: spaces that do not break, or an apostrophe. */
const SURE_GAP = "[\\u00a0\\u202f'’]";
const WHOLE = "(?:0|[1-9]\\d*)";

const PATTERNS = { ".": patternsOf("\\.", ","), ",": patternsOf(",", "\\.") };

const THOUSAND_OR_PART = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const MAYBE_NUMBER = /^[-$.\d]/;

function patternsOf(
  mark: string,
  gap: string,
): { plain: RegExp; grouped: RegExp } {
  const gaps = `(?:${gap}|${SURE_GAP})`;
  const spaced = `[1-9]\\d{0,2}(?: \\d{3})+${mark}\\d+`;
  const grouped = `[1-9]\\d{0,2}(?:${gaps}\\d{3})+(?:${mark}\\d+)?`;
  return {
    plain: new RegExp(`^-?(?:${WHOLE}(?:${mark}\\d+)?|${mark}\\d+)$`),
    grouped: new RegExp(
      `^-?\\$?(?:${grouped}|${spaced}|${WHOLE}(?:${mark}\\d+)?)$`,
    ),
  };
}

/**
 * What the text says about the decimal mark of its file; undefined where it says nothing.
 * Nobody writes dollars with three decimals, so that the sign in "$1,234" parts the thousands.
 */
export function markEvidence(text: string): MarkEvidence {
  if (!MAYBE_NUMBER.test(text) || !/[.,]/.test(text)) return undefined;
  if (THOUSAND_OR_PART.test(text)) return "either";
  if (THOUSAND_OR_PART.test(text.replace("$", ""))) {
    return text.includes(",") ? "." : ",";
  }
  const isDot = isNumber(text, ".");
  const isComma = isNumber(text, ",");
  if (isDot && isComma) return undefined;
  return isDot ? "." : isComma ? "," : undefined;
}

function isNumber(text: string, mark: DecimalMark): boolean {
  return PATTERNS[mark].plain.test(text) || PATTERNS[mark].grouped.test(text);
}

/**
 * The number that a text is under the given decimal mark, or undefined where the text must stay: leading zeros,
 * more digits than a number keeps, exponents, dates, anything else. With no mark known, only texts without one are numbers.
 */
export function readNumber(
  text: string,
  mark: DecimalMark | undefined,
): ReadNumber | undefined {
  if (!mayBeNumber(text)) return undefined;
  const { plain, grouped } = PATTERNS[mark ?? "."];
  if (mark === undefined && /[.,]/.test(text)) return undefined;
  const isPlain = plain.test(text);
  if (!isPlain && !grouped.test(text)) return undefined;
  const digits = text
    .replace(mark === "," ? /[^\d,-]/g : /[^\d.-]/g, "")
    .replace(",", ".");
  if (significantDigits(digits) > DIGITS || isNegativeZero(digits))
    return undefined;
  const value = Number(digits);
  return isPlain
    ? { value }
    : { value, numberFormat: formatLike(text, digits, mark ?? ".") };
}

function significantDigits(digits: string): number {
  const trimmed = digits.includes(".") ? digits.replace(/0+$/, "") : digits;
  return trimmed.replace(/[-.]/g, "").replace(/^0+/, "").length;
}

function isNegativeZero(digits: string): boolean {
  return digits.startsWith("-") && Number(digits) === 0;
}

function formatLike(text: string, digits: string, mark: DecimalMark): string {
  const places = digits.split(".")[1]?.length ?? 0;
  const whole = /\d[^\d]/.test(text.split(mark)[0] ?? "") ? "#,##0" : "0";
  const sign = text.includes("$") ? '"$"' : "";
  return `${sign}${whole}${places > 0 ? `.${"0".repeat(places)}` : ""}`;
}

/** By its first character: most texts of a file are none. */
export function mayBeNumber(text: string): boolean {
  return MAYBE_NUMBER.test(text);
}

/** A text that looks like a date of any country. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/.test(text);
}
