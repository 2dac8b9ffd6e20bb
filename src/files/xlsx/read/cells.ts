/** The cells of a sheet as its file tells them, one after the other. */
import { parseCell } from "../../address";
import type { CellContent } from "../../document";
import { damaged, FileFault } from "../../fault";
import type { Damage } from "../../problem";
import { SHEET_COLUMNS, SHEET_ROWS, WORKBOOK_CELLS } from "../../limits";
import type { RowLook } from "../../look";
import { attribute, flag } from "../../xml/text";
import type { XmlListener } from "../../xml/scanner";
import { CellFormulas } from "./cell-formulas";
import { CellValues } from "./cell-values";
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

/** What has been told of the cell at hand; `formula` is undefined where it has none. */
interface OpenCell {
  attributes: string;
  value: string;
  inline: string;
  formula: { readonly attributes: string; text: string } | undefined;
  hasFonts: boolean;
}

export class CellReader implements XmlListener {
  readonly rows: (CellContent | undefined)[][] = [];
  readonly rowLooks = new Map<number, RowLook>();
  private readonly values: CellValues;
  private readonly formulas: CellFormulas;
  private row = -1;
  private column = -1;
  private cell = openCell("");
  private taking: "formula" | "value" | "inline" | undefined;
  private phonetic = false;

  constructor(private readonly context: CellContext) {
    this.values = new CellValues(context);
    this.formulas = new CellFormulas(context);
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case "row":
        return this.openRow(attributes);
      case "c":
        return this.openCell(attributes);
      case "f":
        this.cell.formula = { attributes, text: "" };
        this.taking = "formula";
        return;
      case "v":
        this.taking = "value";
        return;
      case "rPr":
        this.cell.hasFonts = true;
        return;
      case "rPh":
        this.phonetic = true;
        return;
      case "t":
        if (!this.phonetic) this.taking = "inline";
    }
  }

  text(text: string): void {
    if (this.taking === "value") this.cell.value += text;
    else if (this.taking === "inline") this.cell.inline += text;
    else if (this.taking === "formula" && this.cell.formula)
      this.cell.formula.text += text;
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "rPh") this.phonetic = false;
    else if (name === "f" || name === "v" || name === "t")
      this.taking = undefined;
  }

  /** To be called when all cells were told. @throws FileFault */
  finish(): void {
    this.formulas.markSpilled(this.rows);
  }

  private openRow(attributes: string): void {
    const number = attribute(attributes, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    const isInSheet = this.row >= 0 && this.row < SHEET_ROWS;
    if (!isInSheet || !Number.isInteger(this.row)) {
      throw this.outside(`row ${(number ?? "").slice(0, 20)}`);
    }
    if (/\b(?:ht|hidden|s)=/.test(attributes)) this.keepLook(attributes);
    if (attributes.includes("outlineLevel=")) this.context.tally.add("outline");
  }

  private keepLook(attributes: string): void {
    const hasHeight = flag(attributes, "customHeight") ?? false;
    const height = hasHeight ? Number(attribute(attributes, "ht")) : Number.NaN;
    const hasStyle = flag(attributes, "customFormat") ?? false;
    const styleId = hasStyle ? this.styleId(attributes) : undefined;
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
    this.cell = openCell(attributes);
  }

  private moveTo(address: string): void {
    const place = parseCell(address);
    if (place === undefined) throw this.outside(address.slice(0, 20));
    if (place.row !== this.row) throw this.broken("cellRow");
    this.column = place.column;
  }

  private closeCell(): void {
    const { attributes, hasFonts } = this.cell;
    if (hasFonts) this.context.tally.add("richText");
    if (attributes.includes("vm=")) this.context.tally.add("linkedData");
    const content = this.content();
    if (content === undefined) return;
    const cells = (this.rows[this.row] ??= []);
    if (cells[this.column] !== undefined) throw this.broken("cellAddress");
    cells[this.column] = content;
    if (++this.context.stored.cells > WORKBOOK_CELLS) {
      throw new FileFault({ kind: "tooManyCells", limit: WORKBOOK_CELLS });
    }
  }

  private content(): CellContent | undefined {
    const { attributes, value, inline, formula } = this.cell;
    const type = attribute(attributes, "t") ?? "n";
    const styleId = attributes.includes("s=")
      ? this.styleId(attributes)
      : undefined;
    const plain = this.values.cell({ type, value, inline }, styleId);
    if (formula === undefined) return plain;
    const { row, column } = this;
    const read = this.formulas.read({
      row,
      column,
      cellAttributes: attributes,
      ...formula,
    });
    return read === undefined
      ? plain
      : { ...(plain ?? { value: null }), ...read };
  }

  private styleId(attributes: string): number | undefined {
    const number = Number(attribute(attributes, "s") ?? 0);
    return this.context.lookOf[number] || undefined;
  }

  private broken(damage: Damage): FileFault {
    return damaged({ sheet: this.context.sheet }, damage);
  }

  private outside(reference: string): FileFault {
    return new FileFault({
      kind: "outsideSheet",
      sheet: this.context.sheet,
      reference,
    });
  }
}

function openCell(attributes: string): OpenCell {
  return {
    attributes,
    value: "",
    inline: "",
    formula: undefined,
    hasFonts: false,
  };
}
