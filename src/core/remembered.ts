/** Answers to cells that repeat: a column of thousands of rows holds few distinct classes and degrees. */
import type { CellValue } from "./cell";

/** The function with its answers kept by cell; meant for one run, since nothing is ever dropped. */
export function remembered<T>(
  answer: (cell: CellValue) => T,
): (cell: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const fresh = answer(cell);
    known.set(cell, fresh);
    return fresh;
  };
}
