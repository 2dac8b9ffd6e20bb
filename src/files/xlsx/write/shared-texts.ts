/** The texts that a workbook's cells share, numbered as they are met. */
import { encodeStored } from "../../xml/text";

export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number under which a cell names the text. */
  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const fresh = this.numbers.size;
    this.numbers.set(text, fresh);
    return fresh;
  }

  /** The part's text, piece by piece. */
  *part(): Generator<string, void> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    let piece = "";
    for (const text of this.numbers.keys()) {
      piece += `<si>${textElement(text)}</si>`;
      if (piece.length > 65_536) {
        yield piece;
        piece = "";
      }
    }
    yield `${piece}</sst>`;
  }
}

/** White space at the edges and line breaks would be lost without the mark. */
function textElement(text: string): string {
  const needsMark = /^\s|\s$|[\n\t]| {2}/.test(text);
  return `<t${needsMark ? ' xml:space="preserve"' : ""}>${encodeStored(text)}</t>`;
}
