/** Cuts the text of a sheet's part into its cells, which may be many, and the frame around them, which is small. */
import { damaged, unsafe } from "../../fault";
import type { Place } from "../../problem";
import { SHEET_HEAD_CHARACTERS, WHOLE_PART_BYTES } from "../../limits";
import type { XmlScanner } from "../../xml/scanner";

const OPENING = /<(?:[\w.-]+:)?sheetData(?:\s[^<>]*?)?\/?>/g;
const CLOSING = /<\/(?:[\w.-]+:)?sheetData\s*>/;
/** Longer than either tag, which may arrive in two pieces. */
const LONGEST_TAG = 256;

export class SheetSource {
  private before = "";
  private waiting = "";
  private behind: string[] = [];
  private behindCharacters = 0;
  private state: "before" | "cells" | "behind" = "before";

  /** `cells` is told all that stands inside the sheet's data. */
  constructor(
    private readonly cells: XmlScanner,
    private readonly place: Place,
  ) {
    cells.push("<sheetData>");
  }

  push(chunk: string): void {
    if (this.state === "before") this.takeBefore(chunk);
    else if (this.state === "cells") this.takeCells(chunk);
    else this.takeBehind(chunk);
  }

  /** The frame: the part's text without what stands in the sheet's data. @throws FileFault where the sheet breaks off. */
  frame(): string {
    if (this.state !== "behind") throw damaged(this.place, "breaksOff");
    this.cells.push("</sheetData>");
    this.cells.end();
    return this.before + this.behind.join("");
  }

  private takeBefore(chunk: string): void {
    OPENING.lastIndex = Math.max(0, this.before.length - LONGEST_TAG);
    this.before += chunk;
    if (this.before.length > SHEET_HEAD_CHARACTERS)
      throw unsafe("endlessFrame");
    const tag = OPENING.exec(this.before);
    if (tag === null) return;
    const rest = this.before.slice(tag.index + tag[0].length);
    this.before = this.before.slice(0, tag.index);
    this.state = tag[0].endsWith("/>") ? "behind" : "cells";
    this.push(rest);
  }

  private takeCells(chunk: string): void {
    const text = this.waiting + chunk;
    const tag = CLOSING.exec(text);
    if (tag === null) {
      const sure = Math.max(0, text.length - LONGEST_TAG);
      this.cells.push(text.slice(0, sure));
      this.waiting = text.slice(sure);
      return;
    }
    this.cells.push(text.slice(0, tag.index));
    this.state = "behind";
    this.takeBehind(text.slice(tag.index + tag[0].length));
  }

  private takeBehind(chunk: string): void {
    this.behind.push(chunk);
    this.behindCharacters += chunk.length;
    if (this.behindCharacters > WHOLE_PART_BYTES) throw unsafe("endlessFrame");
  }
}
