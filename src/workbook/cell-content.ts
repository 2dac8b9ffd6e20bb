/** Compares what a cell holds with what was put in, and turns the one into the other. */
import { type CellValue, isCellError } from "../core/cell";
import type { CellInput } from "./port";
import { copiedByRows } from "./references";

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

/** The inputs that give a row back what it held, wherever it stands now. */
export function inputsOf(content: RowContent, row: number): CellInput[] {
  return content.values.map((value, index) => {
    const formula = content.formulas[index] ?? null;
    return inputOf(
      value,
      formula === null ? null : copiedByRows(formula, row - content.row),
    );
  });
}

/** Hosts may write a formula's names in another case and its spaces in another number; its texts they keep. */
function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+|[^"'\s]+/g,
    (piece, text?: string) =>
      text === undefined ? piece.trim().toUpperCase() : text,
  );
}
