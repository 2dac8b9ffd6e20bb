/** An argument of a worked example: what the formula text and the call of the function are both made from. */

export type ArgumentGiven =
  | null
  | string
  | number
  | boolean
  | DateGiven
  | PercentGiven
  | BlockGiven
  | CellsGiven
  | CallGiven;

/** A day, as 2026-07-01. */
export interface DateGiven {
  readonly date: string;
}

/** Percent points as they are typed: 35 stands for 35%. */
export interface PercentGiven {
  readonly percent: number;
}

/** Rows typed into the formula, in braces. */
export interface BlockGiven {
  readonly block: readonly (readonly (string | number | boolean)[])[];
}

/** Cells that the formula reads: an address or a name, the heading of each column, and what the cells hold. */
export interface CellsGiven {
  readonly cells: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellGiven[])[];
}

export type CellGiven =
  | null
  | string
  | number
  | boolean
  | DateGiven
  | PercentGiven
  | { readonly error: string };

/** Another function within the formula. */
export interface CallGiven {
  readonly call: string;
  readonly with: readonly ArgumentGiven[];
}

export const isCells = (given: ArgumentGiven): given is CellsGiven =>
  typeof given === "object" && given !== null && "cells" in given;

/** The cells that arguments read, those of calls within them too. */
export function cellsRead(
  given: readonly ArgumentGiven[],
): readonly CellsGiven[] {
  return given.flatMap((argument) => {
    if (isCells(argument)) return [argument];
    return typeof argument === "object" &&
      argument !== null &&
      "call" in argument
      ? cellsRead(argument.with)
      : [];
  });
}
