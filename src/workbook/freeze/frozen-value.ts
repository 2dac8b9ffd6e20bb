/** What is put in for a formula so that its cell goes on showing what it shows. */
import { type CellValue, isCellError } from "../../core/cell";
import type { CellInput } from "../port";

/** Errors cannot be put in as values; these formulas give them in any workbook, with or without us. */
const ERROR_FORMULAS: ReadonlyMap<string, string> = new Map([
  ["#N/A", "=NA()"],
  ["#VALUE!", "=#VALUE!"],
  ["#DIV/0!", "=#DIV/0!"],
  ["#NUM!", "=#NUM!"],
  ["#REF!", "=#REF!"],
]);

const FORMULAS = new Set(ERROR_FORMULAS.values());

/** The input; undefined where the cell shows that it was not calculated, such as #BUSY! or #NAME?. */
export function frozenInput(value: CellValue): CellInput {
  if (!isCellError(value)) return value === "" ? null : value;
  const formula = ERROR_FORMULAS.get(value.error);
  return formula === undefined ? undefined : { formula };
}

/** Whether a value of the sheet of formulas stands for an error. */
export function isErrorFormula(
  value: string | number | boolean | null,
): value is string {
  return typeof value === "string" && FORMULAS.has(value);
}
