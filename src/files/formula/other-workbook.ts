/** Formulas that read other workbooks, which files name by number. */
import { tokens } from "./tokens";

/** Whether a formula names another workbook: "[1]Bands!A1" or "'[1]Pay bands'!A1"; a table's column "[1]" is none. */
export function readsOtherWorkbook(formula: string): boolean {
  if (!/\[\d+\]/.test(formula)) return false;
  const pieces = tokens(formula);
  return pieces.some(({ kind, text }, at) => {
    if (kind === "sheet") return /\[\d+\]/.test(text);
    const isTable = pieces[at - 1]?.kind === "word";
    return kind === "bracket" && /^\[\d+\]$/.test(text) && !isTable;
  });
}
