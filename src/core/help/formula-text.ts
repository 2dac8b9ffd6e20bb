/** The formula of a worked example as a user types it into a cell. */
import type { ArgumentGiven } from "./argument-given";

/** Writes the formula, "=" included; `prefix` is what an organisation has set before each name, such as "CB.". */
export const formulaText = (
  id: string,
  given: readonly ArgumentGiven[],
  prefix = "",
): string => `=${callText(id, given, prefix)}`;

function callText(
  id: string,
  given: readonly ArgumentGiven[],
  prefix: string,
): string {
  const texts = withoutOmittedEnd(given).map((argument) =>
    argumentText(argument, prefix),
  );
  return `${prefix}${id}(${texts.join(",")})`;
}

/** An omitted argument in the middle leaves its comma; at the end nobody types any. */
function withoutOmittedEnd(
  given: readonly ArgumentGiven[],
): readonly ArgumentGiven[] {
  const last = given.map((argument) => argument !== null).lastIndexOf(true);
  return given.slice(0, last + 1);
}

function argumentText(given: ArgumentGiven, prefix: string): string {
  if (given === null) return "";
  if (typeof given !== "object") return valueText(given);
  if ("date" in given) return dateText(given.date);
  if ("percent" in given) return `${given.percent}%`;
  if ("cells" in given) return given.cells;
  if ("block" in given)
    return `{${given.block.map((row) => row.map(valueText).join(",")).join(";")}}`;
  return callText(given.call, given.with, prefix);
}

function valueText(value: string | number | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean"
    ? String(value).toUpperCase()
    : String(value);
}

function dateText(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `DATE(${year},${month},${day})`;
}
