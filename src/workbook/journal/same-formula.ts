/** Tells a formula again whose references a workbook has shifted since, because columns or rows were put in. */
import { isFormula, type KeptCell, signOf } from "../kept-cell";

const TEXT_OR_REFERENCE = /("(?:[^"]|"")*")|\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(])/g;

/** Whether two formulas are alike but for the cells that they name; nobody types one that differs in nothing else. */
export function isSameFormulaElsewhere(
  one: KeptCell,
  other: KeptCell,
): boolean {
  return (
    isFormula(one) && isFormula(other) && skeleton(one) === skeleton(other)
  );
}

function skeleton(formula: KeptCell): string {
  return signOf(formula).replace(TEXT_OR_REFERENCE, (piece, text?: string) =>
    text === undefined ? "cell" : piece,
  );
}
