/** Cells of ours as plain data that does not depend on their row, so that rows with equal contents share one record. */
import { type CellValue, isCellError } from "../core/cell";
import {
  holdsInput,
  inputAt,
  isSameFormula,
  type OwnedInput,
  plainFormula,
  type RowContent,
} from "./cell-content";
import type { CellInput } from "./port";
import { copiedByRows } from "./references";

/**
 * What a cell is to hold, or held: `template` is a formula as it would stand in `TEMPLATE_ROW`, `formula` one that is
 * the same in every row, `left` stands where a cell is not our concern. An empty text is a blank.
 */
export type KeptCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly template: string }
  | { readonly error: string }
  | { readonly left: true };

/** One row of our columns. */
export type KeptRow = readonly KeptCell[];

/** So far down that no reference to a row of a sheet, as seen from here, comes to lie above the first row. */
export const TEMPLATE_ROW = 2_000_000;

export const LEFT: KeptCell = { left: true };

export function isLeft(cell: KeptCell | undefined): boolean {
  return (
    cell === undefined ||
    (typeof cell === "object" && cell !== null && "left" in cell)
  );
}

export function isFormula(cell: KeptCell): boolean {
  return (
    typeof cell === "object" &&
    cell !== null &&
    ("formula" in cell || "template" in cell)
  );
}

/** What an input asks for. @throws RangeError for no finite number, and for a formula that depends on more than its row. */
export function keptInput(input: OwnedInput, row: number): KeptCell {
  const given = inputAt(input, row);
  if (given === undefined) return LEFT;
  if (typeof given === "number" && !Number.isFinite(given))
    throw new RangeError(`No cell can hold ${given}`);
  if (typeof input !== "object" || input === null || "formula" in input)
    return given;
  const template = input.formulaAt(TEMPLATE_ROW);
  const here = { formula: copiedByRows(template, row - TEMPLATE_ROW) };
  if (JSON.stringify(here) !== JSON.stringify(given))
    throw new RangeError(`More than its row changes in ${here.formula}`);
  return { template };
}

/** What a cell that was read in a row holds. */
export function keptContent(
  value: CellValue,
  formula: string | null,
  row: number,
): KeptCell {
  if (formula !== null)
    return { template: copiedByRows(formula, TEMPLATE_ROW - row) };
  if (isCellError(value)) return { error: value.error };
  return value === "" ? null : value;
}

/** What a row that was read holds. */
export function keptRow({ row, values, formulas }: RowContent): KeptRow {
  return values.map((value, index) =>
    keptContent(value, formulas[index] ?? null, row),
  );
}

/** The input that gives a cell of a row this content; undefined where there is none to give. */
export function inputIn(cell: KeptCell, row: number): CellInput {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("template" in cell)
    return { formula: copiedByRows(cell.template, row - TEMPLATE_ROW) };
  return "formula" in cell ? cell : undefined;
}

/** Tells whether a cell of a row that was read holds this content; `left` is held by every cell. */
export function holds(
  { row, values, formulas }: RowContent,
  index: number,
  cell: KeptCell,
): boolean {
  const value = values[index] ?? null;
  if (typeof cell === "object" && cell !== null && "error" in cell) {
    const hasFormula = (formulas[index] ?? null) !== null;
    return !hasFormula && isCellError(value) && value.error === cell.error;
  }
  return holdsInput(inputIn(cell, row), value, formulas[index] ?? null);
}

/** Tells whether two records say the same of a cell. */
export function isSameCell(one: KeptCell, other: KeptCell): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  if (one === null || other === null) return false;
  if (isFormula(one) && isFormula(other))
    return isSameFormula(textOf(one), textOf(other));
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A text that cells with the same content share, to look them up by. */
export function signOf(cell: KeptCell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return `${typeof cell} ${String(cell)}`;
  return isFormula(cell) ? plainFormula(textOf(cell)) : JSON.stringify(cell);
}

function textOf(cell: KeptCell): string {
  if (typeof cell !== "object" || cell === null) return "";
  if ("template" in cell) return cell.template;
  return "formula" in cell ? cell.formula : "";
}

/** Keeps one record for all rows with equal contents. */
export class KeptRows {
  private readonly rows = new Map<string, KeptRow>();

  /** The record of a row's contents. */
  shared(row: KeptRow): KeptRow {
    const sign = JSON.stringify(row);
    const known = this.rows.get(sign);
    if (known === undefined) this.rows.set(sign, row);
    return known ?? row;
  }
}
