/** Calculates the few formulas that the contract's checks write, for workbooks in memory. */
import type { CellValue } from "../../../src/core/cell";
import { parseReference } from "../../../src/workbook/a1";
import type { Evaluate } from "../../../src/workbook/memory/memory-model";
import type { SheetId } from "../../../src/workbook/port";

/** Knows a reference to another sheet's cell, and sums and products of numbers and of cells of its own sheet. */
export function evaluatorOn(
  sheets: () => readonly { readonly id: SheetId; readonly name: string }[],
): Evaluate {
  return (formula, at, valueAt): CellValue => {
    const named = parseReference(formula);
    const sheet = sheets().find(({ name }) => name === named?.sheetName);
    if (named && sheet) return valueAt(sheet.id, named.row, named.column);
    const operands = formula.slice(1).split(/[*+]/);
    const numbers = operands.map((operand) => {
      const cell = parseReference(`=x!${operand}`);
      return cell
        ? Number(valueAt(at.sheet, cell.row, cell.column))
        : Number(operand);
    });
    return formula.includes("*")
      ? numbers.reduce((product, number) => product * number, 1)
      : numbers.reduce((sum, number) => sum + number, 0);
  };
}
