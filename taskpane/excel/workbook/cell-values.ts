/** What Excel says of a cell, in the terms of the port. */
import type { CellValue } from "../../../src/core/cell";

/** The value of a cell: errors and blanks arrive as texts, and only the type tells them from a text that reads the same. */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  return isPlain(value) ? value : String(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** A text in quotation marks, a sheet's name, or a prefix that Excel puts before functions that it did not know when the file was saved. */
const PREFIX =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.])(?:_xl(?:fn|ws|udf|pm)\.|_xldudf_)+/gi;

/**
 * The formula of a cell; null where it holds none. Where there is none Excel gives the value in its stead,
 * so a text that begins with "=" looks like a formula that gives itself, which no formula does.
 */
export function formulaIn(formula: unknown, value: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  if (formula === value) return null;
  return formula.replace(PREFIX, (_, text?: string) => text ?? "");
}
