/** The texts that the cells of a workbook share. */
import { damaged, FileFault } from "../../fault";
import { WORKBOOK_CELLS } from "../../limits";
import type { Package } from "../../package/package";
import { decodeStored } from "../../xml/text";
import type { Tally } from "./tally";

/** How much of them is held at most. */
export interface TextsHeld {
  readonly texts: number;
  readonly characters: number;
}

/** In their order; pronunciations are left out, texts of several fonts become plain and are counted. @throws FileFault */
export async function readSharedTexts(
  source: Package,
  part: string | undefined,
  tally: Tally,
  most?: TextsHeld,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let characters = 0;
  if (part === undefined) return texts;
  let text = "";
  let taking = false;
  let phonetic = false;
  let fonts = 0;
  await source.scan(part, {
    open: (name) => {
      if (name === "si") [text, fonts] = ["", 0];
      else if (name === "rPh") phonetic = true;
      else if (name === "rPr") fonts++;
      else if (name === "t") taking = !phonetic;
    },
    text: (piece) => {
      if (taking) text += piece;
    },
    close: (name) => {
      if (name === "t") taking = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") {
        if (fonts > 0) tally.add("richText");
        if (texts.length >= WORKBOOK_CELLS)
          throw damaged({ part }, "tooManyTexts");
        texts.push(decodeStored(text));
        characters += text.length;
        if (most && (texts.length > most.texts || characters > most.characters))
          throw new FileFault({ kind: "tooMuchText", limit: most.texts });
      }
    },
  });
  return texts;
}
