/** What the source of one cell stands for; equal texts share one object, since rosters repeat themselves. */
import type { CellValue } from "../../../core/cell";
import type { CellContent } from "../../document";
import { damaged } from "../../fault";
import type { Damage } from "../../problem";
import { decodeStored } from "../../xml/text";

/** A cell's type letter, the text of its value, and the text that it brings itself. */
export interface CellSource {
  readonly type: string;
  readonly value: string;
  readonly inline: string;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DAY = 86_400_000;
/** Days from each system's day 0 to 1 January 1970; the older one counts a 29 February 1900 that never was. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const FIRST_OF_MARCH_1900 = 61;

export class CellValues {
  /** By style, then by the number of the shared text. */
  private readonly texts = new Map<number, CellContent[]>();

  constructor(
    private readonly context: {
      readonly sheet: string;
      readonly sharedTexts: readonly string[];
      readonly date1904: boolean;
    },
  ) {}

  /** Undefined for a cell that neither holds nor looks like anything. @throws FileFault where the source makes no sense. */
  cell(
    source: CellSource,
    styleId: number | undefined,
  ): CellContent | undefined {
    if (source.type === "s" && source.value !== "")
      return this.shared(source.value, styleId);
    const value = this.value(source);
    if (styleId !== undefined) return { value, styleId };
    return value === null ? undefined : { value };
  }

  private shared(number: string, styleId = 0): CellContent {
    const index = NUMBER.test(number) ? Number(number) : Number.NaN;
    let known = this.texts.get(styleId);
    if (known === undefined) this.texts.set(styleId, (known = []));
    const cell = known[index];
    if (cell !== undefined) return cell;
    const value = this.context.sharedTexts[index];
    if (value === undefined) throw this.broken("cellText");
    const fresh = styleId === 0 ? { value } : { value, styleId };
    known[index] = fresh;
    return fresh;
  }

  private value({ type, value, inline }: CellSource): CellValue {
    switch (type) {
      case "inlineStr":
        return decodeStored(inline);
      case "str":
        return decodeStored(value);
      case "b":
        return value === ""
          ? null
          : value === "1" || value.toLowerCase() === "true";
      case "e":
        return value === "" ? null : { error: value };
      case "d":
        return value === "" ? null : this.date(value);
      case "n":
      case "s":
        return value === "" ? null : this.number(value);
      default:
        throw this.broken("cellType");
    }
  }

  private number(text: string): number {
    const number = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) throw this.broken("cellNumber");
    return number;
  }

  /** A date spelled out becomes the serial number that other files store; a text that is no date stays one. */
  private date(text: string): number | string {
    const time = Date.parse(
      /(?:Z|[+-]\d\d:\d\d)$/.test(text) || text.length <= 10
        ? text
        : `${text}Z`,
    );
    if (Number.isNaN(time)) return text;
    if (this.context.date1904) return time / DAY + EPOCH_1904;
    const serial = time / DAY + EPOCH_1900;
    return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
  }

  private broken(damage: Damage): Error {
    return damaged({ sheet: this.context.sheet }, damage);
  }
}
