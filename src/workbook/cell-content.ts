/** What we put in cells and what they hold: compared, and turned into one another. */
import { type CellValue, isCellError } from "../core/cell";
import type { CellInput } from "./port";

/** A formula of ours that reads cells of its own row; `row` counts from 0. */
export interface RowFormula {
  readonly formulaAt: (row: number) => string;
}

/** What we put in a cell of ours. A formula that reads its own row must be a RowFormula, since rows move. */
export type OwnedInput = CellInput | RowFormula;

/** What several cells of one row held when they were read at `row`. */
export interface RowContent {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
}

/** The input for a cell of a row. An empty text empties our cells: some hosts cannot hold one. */
export function inputAt(input: OwnedInput, row: number): CellInput {
  if (input === "") return null;
  if (typeof input === "object" && input !== null && "formulaAt" in input) {
    return { formula: input.formulaAt(row) };
  }
  return input;
}

/** Tells whether a cell holds what was put in; an `undefined` input asks for nothing. */
export function holdsInput(
  input: CellInput,
  value: CellValue,
  formula: string | null,
): boolean {
  if (input === undefined) return true;
  if (typeof input === "object" && input !== null) {
    return formula !== null && isSameFormula(input.formula, formula);
  }
  if (formula !== null) return false;
  return input === null ? value === null || value === "" : input === value;
}

/** The input that puts a cell's content back; undefined for an error that no formula gives, which cannot be put in. */
export function inputOf(value: CellValue, formula: string | null): CellInput {
  if (formula !== null) return { formula };
  return isCellError(value) ? undefined : value;
}

/** Hosts may write a formula's names in another case and its spaces in another number; its texts they keep. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plainFormula(one) === plainFormula(other);
}

/** A formula without what hosts may change in it. */
export function plainFormula(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+|[^"'\s]+/g,
    (piece, text?: string) =>
      text === undefined ? piece.trim().toUpperCase() : text,
  );
}
