/** Formulas that were copied to other cells: their relative references move along. */
import { columnIndex, columnLetters } from "../address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";
import { type FormulaToken, tokens } from "./tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** A formula ready to be copied: cut once, moved as often as needed. */
export class CopiedFormula {
  private readonly pieces: readonly FormulaToken[];
  private readonly movable: ReadonlySet<number>;

  constructor(formula: string) {
    this.pieces = tokens(formula);
    this.movable = new Set(
      this.pieces.flatMap((_, at) =>
        isReference(this.pieces, at) ? [at] : [],
      ),
    );
  }

  /** The formula as it reads so many rows further down and columns further right; a reference off the sheet is #REF!. */
  moved(rows: number, columns: number): string {
    return this.written((reference) => moveReference(reference, rows, columns));
  }

  /** The same for all cells that hold copies of one formula: relative references are told as distances. */
  pattern(row: number, column: number): string {
    return this.written((reference) => distance(reference, row, column));
  }

  private written(change: (reference: string) => string): string {
    let formula = "";
    for (let at = 0; at < this.pieces.length; at++) {
      const { text } = this.pieces[at] as FormulaToken;
      formula += this.movable.has(at) ? change(text) : text;
    }
    return formula;
  }
}

function isReference(pieces: readonly FormulaToken[], at: number): boolean {
  const { kind, text } = pieces[at] as FormulaToken;
  if (kind !== "word" && kind !== "number") return false;
  const before = pieces[at - 1]?.text;
  const behind = pieces[at + 1]?.text;
  if (behind === "(" || behind === "!" || pieces[at + 1]?.kind === "bracket")
    return false;
  if (CELL.test(text)) return true;
  const inRange = before === ":" || behind === ":";
  return inRange && (COLUMN.test(text) || ROW.test(text));
}

function moveReference(
  reference: string,
  rows: number,
  columns: number,
): string {
  const cell = CELL.exec(reference);
  if (cell !== null) {
    const column = moveColumn(cell[1] as string, cell[2] as string, columns);
    const row = moveRow(cell[3] as string, cell[4] as string, rows);
    return column === undefined || row === undefined ? "#REF!" : column + row;
  }
  const column = COLUMN.exec(reference);
  if (column !== null) {
    return (
      moveColumn(column[1] as string, column[2] as string, columns) ?? "#REF!"
    );
  }
  const row = ROW.exec(reference);
  return row === null
    ? reference
    : (moveRow(row[1] as string, row[2] as string, rows) ?? "#REF!");
}

function moveColumn(
  fixed: string,
  letters: string,
  by: number,
): string | undefined {
  if (fixed !== "") return fixed + letters;
  const index = columnIndex(letters) + by;
  return index >= 0 && index < SHEET_COLUMNS ? columnLetters(index) : undefined;
}

function moveRow(
  fixed: string,
  digits: string,
  by: number,
): string | undefined {
  if (fixed !== "") return fixed + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= SHEET_ROWS ? String(row) : undefined;
}

function distance(reference: string, row: number, column: number): string {
  const cell = CELL.exec(reference);
  const columnOnly = cell === null ? COLUMN.exec(reference) : null;
  const rowOnly = cell === null ? ROW.exec(reference) : null;
  const columnPart = cell ?? columnOnly;
  const across =
    columnPart &&
    columnDistance(columnPart[1] as string, columnPart[2] as string, column);
  const fixedRow = cell?.[3] ?? rowOnly?.[1];
  const digits = cell?.[4] ?? rowOnly?.[2];
  const down =
    digits === undefined
      ? ""
      : fixedRow === "$"
        ? `R${digits}`
        : `R[${Number(digits) - 1 - row}]`;
  return `${down}${across ?? ""}`;
}

function columnDistance(
  fixed: string,
  letters: string,
  column: number,
): string {
  const index = columnIndex(letters);
  return fixed === "$" ? `C${index + 1}` : `C[${index - column}]`;
}
