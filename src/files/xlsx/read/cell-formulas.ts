/** The formulas of a sheet's cells: copies written out in full, and arrays with the cells that they fill. */
import { parseRange } from "../../address";
import type { CellContent, CellRange } from "../../document";
import { damaged, FileFault } from "../../fault";
import type { Damage } from "../../problem";
import { CopiedFormula } from "../../formula/move";
import { readsOtherWorkbook } from "../../formula/other-workbook";
import { fromStored } from "../../formula/stored";
import { attribute, decodeStored } from "../../xml/text";
import type { CellContext } from "./cells";

/** A formula as its cell tells it: the attributes of both, and the text. */
export interface FormulaSource {
  readonly row: number;
  readonly column: number;
  readonly cellAttributes: string;
  readonly attributes: string;
  readonly text: string;
}

/** More than Excel stores, prefixes included. */
const FORMULA_CHARACTERS = 32_767;

type Rows = (CellContent | undefined)[][];

export class CellFormulas {
  private readonly copies = new Map<
    string,
    { formula: CopiedFormula; row: number; column: number }
  >();
  private readonly arrays: { row: number; column: number; range: CellRange }[] =
    [];

  constructor(private readonly context: CellContext) {}

  /** What the cell gets besides its value; undefined where only the value is kept, which is counted. @throws FileFault */
  read(
    source: FormulaSource,
  ): Pick<CellContent, "formula" | "array"> | undefined {
    const kind = attribute(source.attributes, "t") ?? "normal";
    if (kind === "dataTable") {
      this.context.tally.add("dataTable");
      return undefined;
    }
    const formula =
      kind === "shared" ? this.readShared(source) : this.readText(source);
    if (formula === undefined) return undefined;
    if (this.context.readsOtherWorkbooks && readsOtherWorkbook(formula)) {
      this.context.tally.add("externalFormula");
      return undefined;
    }
    const dynamic = this.context.spilling.has(
      Number(attribute(source.cellAttributes, "cm") ?? 0),
    );
    if (kind !== "array" && !dynamic) return { formula };
    return { formula, array: { range: this.keepArray(source), dynamic } };
  }

  /** Marks the cells that arrays filled; to be called when all cells are read. @throws FileFault */
  markSpilled(rows: Rows): void {
    // Arrays do not overlap, so that each row and cell is met about once.
    const most = 4 * (rows.length + this.context.stored.cells);
    let visited = 0;
    for (const { row, column, range } of this.arrays) {
      const bottom = Math.min(range.bottom, rows.length - 1);
      for (let r = range.top; r <= bottom; r++) {
        const cells = rows[r] ?? [];
        const right = Math.min(range.right, cells.length - 1);
        visited += 1 + Math.max(0, right - range.left);
        if (visited > most) throw this.broken("arraysOverlap");
        for (let c = range.left; c <= right; c++) {
          const cell = cells[c];
          if (
            cell === undefined ||
            cell.formula !== undefined ||
            (r === row && c === column)
          )
            continue;
          cells[c] = { ...cell, spilled: true };
        }
      }
    }
  }

  private readText({ text }: FormulaSource): string | undefined {
    if (text.length > FORMULA_CHARACTERS) throw this.broken("formulaLength");
    const formula = fromStored(decodeStored(text)).trim();
    return formula === "" ? undefined : formula;
  }

  private readShared(source: FormulaSource): string | undefined {
    const { row, column, attributes } = source;
    const index = attribute(attributes, "si") ?? "";
    const formula = this.readText(source);
    if (formula !== undefined) {
      this.copies.set(index, {
        formula: new CopiedFormula(formula),
        row,
        column,
      });
      return formula;
    }
    const original = this.copies.get(index);
    if (original === undefined) throw this.broken("formulaCopy");
    return original.formula.moved(row - original.row, column - original.column);
  }

  private keepArray({ row, column, attributes }: FormulaSource): CellRange {
    const own = { top: row, left: column, bottom: row, right: column };
    const reference = attribute(attributes, "ref");
    const range = reference === undefined ? own : parseRange(reference);
    if (range === undefined) {
      throw new FileFault({
        kind: "outsideSheet",
        sheet: this.context.sheet,
        reference: (reference ?? "").slice(0, 20),
      });
    }
    this.arrays.push({ row, column, range });
    return range;
  }

  private broken(damage: Damage): FileFault {
    return damaged({ sheet: this.context.sheet }, damage);
  }
}
