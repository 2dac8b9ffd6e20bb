/** What makes two key cells the same key. */
import { type CellValue, isBlank, isCellError } from "../core/cell";

/** Beyond it neighbouring whole numbers are no longer told apart by what a spreadsheet shows: 15 digits. */
const LARGEST_WHOLE_KEY = 999_999_999_999_999;

/**
 * The text under which a row is known: composed Unicode without outer white space, a number by its value. The text
 * "00123" and the number 123 are two keys, the text "123" and the number 123 one. Undefined for blanks and errors.
 */
export function keyText(value: CellValue | undefined): string | undefined {
  if (
    value === undefined ||
    value === null ||
    isBlank(value) ||
    isCellError(value)
  ) {
    return undefined;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number"
    ? String(value)
    : value.normalize("NFC").trim();
}

/** Tells whether a number has lost its last digits to the spreadsheet, so that two keys may have become one. */
export function isDamagedKey(value: CellValue | undefined): boolean {
  return typeof value === "number" && Math.abs(value) > LARGEST_WHOLE_KEY;
}
