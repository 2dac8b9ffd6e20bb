/** Takes a sheet's print settings through as they are, without what refers to other parts. */
import type { PrintSetup } from "../../document";
import {
  attributeList,
  encodeAttribute,
  encodeText,
  flag,
} from "../../xml/text";

const PARTS = new Set([
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
]);

export class PrintSetupReader {
  private fitsPages = false;
  private written = "";
  private depth = 0;

  open(name: string, attributes: string): void {
    if (name === "pageSetUpPr") {
      this.fitsPages = flag(attributes, "fitToPage") ?? false;
    }
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

  /** The settings; undefined where there are none. */
  result(): PrintSetup | undefined {
    if (this.written === "") return undefined;
    return { fitsPages: this.fitsPages, stored: this.written };
  }
}
