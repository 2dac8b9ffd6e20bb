/** The cells of a sheet as its part stores them, piece by piece. */
import { columnLetters, rangeAddress } from "../../address";
import type { CellContent, SheetDocument } from "../../document";
import { toStored } from "../../formula/stored";
import { encodeStored, encodeText } from "../../xml/text";
import { isCellError } from "../../../core/cell";
import { checkCell } from "./check";
import type { SharedTexts } from "./shared-texts";
import { type StyleNumbers, turnsWhenTyped } from "./style-numbers";
import { headerTexts, tableAt } from "./table-part";

const PIECE_CHARACTERS = 65_536;
/** The one entry of the part that says "this formula spills". */
const SPILLS = ' cm="1"';

export class CellWriter {
  private readonly letters: string[] = [];
  private readonly headers: ReturnType<typeof headerTexts>;

  constructor(
    private readonly sheet: SheetDocument,
    private readonly texts: SharedTexts,
    private readonly styles: StyleNumbers,
  ) {
    this.headers = headerTexts(sheet);
  }

  /** All rows that hold or look like something. @throws FileFault at a cell that a sheet cannot hold. */
  *rows(): Generator<string, void> {
    const { rows, rowLooks } = this.sheet;
    let last = rows.length - 1;
    for (const row of [...rowLooks.keys(), ...this.headers.keys()])
      last = Math.max(last, row);
    let piece = "";
    for (let row = 0; row <= last; row++) {
      piece += this.row(row);
      if (piece.length > PIECE_CHARACTERS) {
        yield piece;
        piece = "";
      }
    }
    yield piece;
  }

  private row(row: number): string {
    const cells = this.sheet.rows[row] ?? [];
    const headers = this.headers.get(row) ?? [];
    const width = Math.max(cells.length, headers.length);
    let written = "";
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      const header = headers[column];
      if (header !== undefined)
        written += this.text(this.address(row, column), header, cell?.styleId);
      else if (cell !== undefined) written += this.cell(cell, row, column);
    }
    const look = this.lookOf(row);
    return written === "" && look === ""
      ? ""
      : `<row r="${row + 1}"${look}>${written}</row>`;
  }

  private lookOf(row: number): string {
    const look = this.sheet.rowLooks.get(row);
    if (look === undefined) return "";
    const style = this.styles.of(look.styleId);
    return [
      look.styleId === undefined ? "" : ` s="${style}" customFormat="1"`,
      look.height === undefined ? "" : ` ht="${look.height}" customHeight="1"`,
      look.hidden ? ' hidden="1"' : "",
    ].join("");
  }

  private cell(cell: CellContent, row: number, column: number): string {
    checkCell(this.sheet.name, cell, row, column);
    const address = this.address(row, column);
    if (cell.formula !== undefined)
      return this.formula(address, cell, cell.formula, row, column);
    if (typeof cell.value === "string")
      return this.text(address, cell.value, cell.styleId);
    const style = styleAttribute(this.styles.of(cell.styleId));
    if (cell.value === null)
      return style === "" ? "" : `<c r="${address}"${style}/>`;
    return `<c r="${address}"${style}${stored(cell.value)}</c>`;
  }

  private address(row: number, column: number): string {
    return (this.letters[column] ??= columnLetters(column)) + (row + 1);
  }

  private text(
    address: string,
    text: string,
    styleId: number | undefined,
  ): string {
    const style = turnsWhenTyped(text)
      ? this.styles.asTyped(styleId)
      : this.styles.of(styleId);
    return `<c r="${address}"${styleAttribute(style)} t="s"><v>${this.texts.number(text)}</v></c>`;
  }

  private formula(
    address: string,
    cell: CellContent,
    formula: string,
    row: number,
    column: number,
  ): string {
    const { array, value, styleId } = cell;
    const text = encodeStored(
      toStored(formula, tableAt(this.sheet, row, column)),
    );
    const extent =
      array === undefined
        ? ""
        : ` t="array" ref="${rangeAddress(array.range)}"`;
    const style =
      styleAttribute(this.styles.of(styleId)) + (array?.dynamic ? SPILLS : "");
    const source = `<f${extent}>${text}</f>`;
    if (value === null) return `<c r="${address}"${style}>${source}</c>`;
    const result = stored(value).replace(">", `>${source}`);
    return `<c r="${address}"${style}${result}</c>`;
  }
}

function styleAttribute(number: number): string {
  return number === 0 ? "" : ` s="${number}"`;
}

/** From behind a cell's style to before its end: the type, and the value. */
function stored(value: Exclude<CellContent["value"], null>): string {
  if (typeof value === "number") return `><v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (isCellError(value)) return ` t="e"><v>${encodeText(value.error)}</v>`;
  return ` t="str"><v>${encodeStored(value)}</v>`;
}
