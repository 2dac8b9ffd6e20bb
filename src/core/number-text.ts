/** Reading numbers from cells as planners type them. */
import type { CellValue } from "./cell";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** The number in a cell: a number, or a text that is wholly a number; otherwise undefined. */
export function numberIn(value: CellValue): number | undefined {
  if (typeof value === "number")
    return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const number = text.length <= 40 && NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Blank, "" and "?" say that a value is not known. */
export function isUnknown(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  return (
    typeof value === "string" && (value.trim() === "" || value.trim() === "?")
  );
}

/** A cell as text, as it would be quoted. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
