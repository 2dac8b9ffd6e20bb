/** Takes a sheet's print settings through as they are, without what refers to other parts. */
import { attributeList, encodeAttribute, encodeText } from "../../xml/text";

const PARTS = new Set([
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
]);

export class PrintSetupReader {
  private written = "";
  private depth = 0;

  open(name: string, attributes: string): void {
    if (this.depth === 0 && !PARTS.has(name)) return;
    this.depth++;
    const kept = attributeList(attributes)
      .filter(([key]) => !key.includes(":"))
      .map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`);
    this.written += `<${name}${kept.join("")}>`;
  }

  text(text: string): void {
    if (this.depth > 0) this.written += encodeText(text);
  }

  close(name: string): void {
    if (this.depth === 0) return;
    this.depth--;
    this.written += `</${name}>`;
  }

  /** The settings as a file stores them; undefined where there are none. */
  result(): string | undefined {
    return this.written === "" ? undefined : this.written;
  }
}
