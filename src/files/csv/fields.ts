/** Makes cells of fields; equal fields share one cell, since rosters repeat themselves. */
import type { CellContent } from "../document";
import type { CellStyle } from "../look";
import { type DecimalMark, mayBeNumber, readNumber } from "./numbers";

/** Columns of keys never repeat: beyond this many different fields, remembering costs more than it saves. */
const REMEMBERED = 65_536;

export class FieldReader {
  /** The looks that the cells refer to. */
  readonly styles: CellStyle[] = [{}];
  private readonly styleIds = new Map<string, number>();
  private readonly known = new Map<string, CellContent>();

  /** With no mark known, numbers that need one stay texts. */
  constructor(private readonly mark: DecimalMark | undefined) {}

  /** Undefined for an empty field. */
  cell(text: string): CellContent | undefined {
    if (text === "") return undefined;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const cell = this.read(text);
    if (this.known.size < REMEMBERED) this.known.set(text, cell);
    return cell;
  }

  /** The value alone; `null` for an empty field. A text that cannot be a number is not looked up. */
  value(text: string): CellContent["value"] {
    if (text === "") return null;
    return mayBeNumber(text) ? (this.cell(text)?.value ?? null) : text;
  }

  private read(text: string): CellContent {
    const number = readNumber(text, this.mark);
    if (number === undefined) return { value: text };
    const { value, numberFormat } = number;
    return numberFormat === undefined
      ? { value }
      : { value, styleId: this.styleId(numberFormat) };
  }

  private styleId(numberFormat: string): number {
    const known = this.styleIds.get(numberFormat);
    if (known !== undefined) return known;
    const fresh = this.styles.push({ numberFormat }) - 1;
    this.styleIds.set(numberFormat, fresh);
    return fresh;
  }
}
