/** The cells of a sheet as its file tells them, one after the other. */
import { parseCell, parseRange } from "../../address";
import type { CellContent, CellRange } from "../../document";
import { damaged, FileFault } from "../../fault";
import { CopiedFormula } from "../../formula/move";
import { fromStored } from "../../formula/stored";
import { SHEET_COLUMNS, SHEET_ROWS, WORKBOOK_CELLS } from "../../limits";
import type { RowLook } from "../../look";
import { attribute, decodeStored, flag } from "../../xml/text";
import type { XmlListener } from "../../xml/scanner";
import { type CellSource, CellValues } from "./cell-values";
import type { Tally } from "./tally";

/** What cells refer to and what they share with the other sheets. */
export interface CellContext {
  readonly sheet: string;
  readonly sharedTexts: readonly string[];
  readonly date1904: boolean;
  /** By the number that cells carry: the document's look, 0 for the plain one. */
  readonly lookOf: readonly number[];
  /** Numbers of cell metadata that say "this formula spills". */
  readonly spilling: ReadonlySet<number>;
  readonly readsOtherWorkbooks: boolean;
  readonly tally: Tally;
  /** Cells of the whole workbook so far. */
  readonly stored: { cells: number };
}

/** More than Excel stores, prefixes included. */
const FORMULA_CHARACTERS = 32_767;
const OTHER_WORKBOOK = /(?<![\p{L}\p{N}_.\]])\[\d+\]|'\[?[^']*\[\d+\]/u;

export class CellReader implements XmlListener {
  readonly rows: (CellContent | undefined)[][] = [];
  readonly rowLooks = new Map<number, RowLook>();
  private readonly values: CellValues;
  private readonly copies = new Map<
    string,
    { formula: CopiedFormula; row: number; column: number }
  >();
  private readonly arrays: { row: number; column: number; range: CellRange }[] =
    [];
  private row = -1;
  private column = -1;
  private cell = "";
  private source: CellSource = emptySource();
  private formula = "";
  private formulaAttributes: string | undefined;
  private taking: "formula" | "value" | "inline" | undefined;
  private phonetic = false;

  constructor(private readonly context: CellContext) {
    this.values = new CellValues(context);
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case "row":
        return this.openRow(attributes);
      case "c":
        return this.openCell(attributes);
      case "f":
        this.formulaAttributes = attributes;
        this.taking = "formula";
        return;
      case "v":
        this.taking = "value";
        return;
      case "rPh":
        this.phonetic = true;
        return;
      case "t":
        if (!this.phonetic) this.taking = "inline";
    }
  }

  text(text: string): void {
    if (this.taking === "value") this.source.value += text;
    else if (this.taking === "formula") this.formula += text;
    else if (this.taking === "inline") this.source.inline += text;
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "rPh") this.phonetic = false;
    else if (name === "f" || name === "v" || name === "t")
      this.taking = undefined;
  }

  /** Marks the cells that array formulas filled; to be called when all cells were told. */
  finish(): void {
    let area = 0;
    for (const { row, column, range } of this.arrays) {
      const bottom = Math.min(range.bottom, this.rows.length - 1);
      for (let r = range.top; r <= bottom; r++) {
        const cells = this.rows[r];
        if (cells === undefined) continue;
        const right = Math.min(range.right, cells.length - 1);
        area += right - range.left + 2;
        if (area > WORKBOOK_CELLS)
          throw this.broken("its array formulas overlap");
        for (let c = range.left; c <= right; c++) {
          const cell = cells[c];
          const isAnchor = r === row && c === column;
          if (cell && !isAnchor && cell.formula === undefined)
            cells[c] = { ...cell, spilled: true };
        }
      }
    }
  }

  private openRow(attributes: string): void {
    const number = attribute(attributes, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(
      this.row >= 0 &&
      this.row < SHEET_ROWS &&
      Number.isInteger(this.row)
    )) {
      throw this.outside(`row ${(number ?? "").slice(0, 20)}`);
    }
    if (
      attributes.includes("ht=") ||
      attributes.includes("hidden=") ||
      attributes.includes("s=")
    ) {
      this.keepLook(attributes);
    }
    if (attributes.includes("outlineLevel=")) this.context.tally.add("outline");
  }

  private keepLook(attributes: string): void {
    const height = flag(attributes, "customHeight")
      ? Number(attribute(attributes, "ht"))
      : Number.NaN;
    const styleId = flag(attributes, "customFormat")
      ? this.styleId(attributes)
      : undefined;
    const look: RowLook = {
      ...(height >= 0 && { height }),
      ...(flag(attributes, "hidden") && { hidden: true }),
      ...(styleId !== undefined && { styleId }),
    };
    if (Object.keys(look).length > 0) this.rowLooks.set(this.row, look);
  }

  private openCell(attributes: string): void {
    const address = attribute(attributes, "r");
    if (address === undefined) this.column++;
    else this.moveTo(address);
    if (this.column >= SHEET_COLUMNS)
      throw this.outside(`column ${this.column + 1}`);
    this.cell = attributes;
    this.source = emptySource();
    this.source.type = attribute(attributes, "t") ?? "n";
    this.formula = "";
    this.formulaAttributes = undefined;
  }

  private moveTo(address: string): void {
    const place = parseCell(address);
    if (place === undefined) throw this.outside(address.slice(0, 20));
    if (place.row !== this.row)
      throw this.broken(`the cell ${address} is in another row`);
    this.column = place.column;
  }

  private closeCell(): void {
    const cells = (this.rows[this.row] ??= []);
    if (cells[this.column] !== undefined)
      throw this.broken("two cells have one address");
    const styleId = this.cell.includes("s=")
      ? this.styleId(this.cell)
      : undefined;
    if (this.cell.includes("vm=") && attribute(this.cell, "vm") !== undefined)
      this.context.tally.add("linkedData");
    const plain = this.values.cell(this.source, styleId);
    const formula =
      this.formulaAttributes === undefined
        ? undefined
        : this.readFormula(this.formulaAttributes);
    const cell =
      formula === undefined
        ? plain
        : { ...(plain ?? { value: null }), ...formula };
    if (cell === undefined) return;
    cells[this.column] = cell;
    if (++this.context.stored.cells > WORKBOOK_CELLS) {
      throw new FileFault({ kind: "tooManyCells", limit: WORKBOOK_CELLS });
    }
  }

  private readFormula(
    attributes: string,
  ): Pick<CellContent, "formula" | "array"> | undefined {
    const kind = attribute(attributes, "t") ?? "normal";
    if (kind === "dataTable") {
      this.context.tally.add("dataTable");
      return undefined;
    }
    const formula =
      kind === "shared" ? this.readShared(attributes) : this.readText();
    if (formula === undefined) return undefined;
    if (this.context.readsOtherWorkbooks && OTHER_WORKBOOK.test(formula)) {
      this.context.tally.add("externalFormula");
      return undefined;
    }
    const dynamic = this.context.spilling.has(
      Number(attribute(this.cell, "cm") ?? 0),
    );
    if (kind !== "array" && !dynamic) return { formula };
    return { formula, array: { range: this.keepArray(attributes), dynamic } };
  }

  private readText(): string | undefined {
    if (this.formula.length > FORMULA_CHARACTERS)
      throw this.broken("a formula is too long");
    const formula = fromStored(decodeStored(this.formula)).trim();
    return formula === "" ? undefined : formula;
  }

  private readShared(attributes: string): string | undefined {
    const index = attribute(attributes, "si") ?? "";
    const formula = this.readText();
    if (formula !== undefined) {
      this.copies.set(index, {
        formula: new CopiedFormula(formula),
        row: this.row,
        column: this.column,
      });
      return formula;
    }
    const original = this.copies.get(index);
    if (original === undefined)
      throw this.broken("a copied formula has no original");
    return original.formula.moved(
      this.row - original.row,
      this.column - original.column,
    );
  }

  private keepArray(attributes: string): CellRange {
    const own = {
      top: this.row,
      left: this.column,
      bottom: this.row,
      right: this.column,
    };
    const reference = attribute(attributes, "ref");
    const range = reference === undefined ? own : parseRange(reference);
    if (range === undefined) throw this.outside((reference ?? "").slice(0, 20));
    this.arrays.push({ row: this.row, column: this.column, range });
    return range;
  }

  private styleId(attributes: string): number | undefined {
    const number = Number(attribute(attributes, "s") ?? 0);
    return this.context.lookOf[number] || undefined;
  }

  private broken(detail: string): FileFault {
    return damaged(`the sheet "${this.context.sheet}"`, detail);
  }

  private outside(reference: string): FileFault {
    return new FileFault({
      kind: "outsideSheet",
      sheet: this.context.sheet,
      reference,
    });
  }
}

function emptySource(): CellSource {
  return { type: "n", value: "", inline: "" };
}
