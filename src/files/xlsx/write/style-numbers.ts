/** The numbers under which the written file knows the document's looks. */
import type { CellStyle } from "../../look";
import { attribute } from "../../xml/text";
import { formatNumber } from "../number-formats";

const LOOK = /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs;
const LISTED_FORMAT = /<numFmt ([^>]*)\/>/g;

export class StyleNumbers {
  /** By the file's number: the number of the same look marked "typed as text". */
  private readonly quoted = new Map<number, number>();

  /**
   * @param numbers by `styleId`, as hucre numbered them.
   * @param part hucre's list of looks.
   */
  constructor(
    private readonly numbers: readonly number[],
    private readonly part: string,
  ) {
    this.looks = cellLooks(part).found.length;
  }

  private readonly looks: number;

  /** The number of a document's look; 0 for one that the document does not list. */
  of(styleId: number | undefined): number {
    return this.numbers[styleId ?? 0] ?? 0;
  }

  /** The same look for a text that would turn into a formula or a number if a planner entered its cell again. */
  asTyped(styleId: number | undefined): number {
    const number = this.of(styleId);
    const known = this.quoted.get(number);
    if (known !== undefined) return known;
    const fresh = this.looks + this.quoted.size;
    this.quoted.set(number, fresh);
    return fresh;
  }

  /** The list of looks, with those that `asTyped` asked for, and with dates that follow the reader's country. */
  finishedPart(): string {
    const { found, from, to } = cellLooks(this.part);
    const quoted = [...this.quoted.keys()].map((number) =>
      (found[number] ?? "<xf/>").replace("<xf ", '<xf quotePrefix="1" '),
    );
    const all = [...found, ...quoted].map(
      withFormatNumber(numberedFormats(this.part)),
    );
    const list = `<cellXfs count="${all.length}">${all.join("")}</cellXfs>`;
    return this.part.slice(0, from) + list + this.part.slice(to);
  }
}

/** Whether Excel would make something else of the text if it were typed. */
export function turnsWhenTyped(text: string): boolean {
  return /^[=+\-@'\t\r\n＝＋－＠]|^[\s$(]*\d[\d.,]*(?:[eE][+-]?\d+)?[\s%)]*$/.test(
    text,
  );
}

/** The plain look of a workbook, which every other one is a change of. */
export function plainFont(styles: readonly CellStyle[]): {
  name: string;
  size: number;
} {
  const font = styles[0]?.font;
  return { name: font?.name ?? "Calibri", size: font?.size ?? 11 };
}

function cellLooks(part: string): {
  found: string[];
  from: number;
  to: number;
} {
  const from = part.indexOf("<cellXfs");
  const end = "</cellXfs>";
  const to = part.indexOf(end) + end.length;
  return { found: part.slice(from, to).match(LOOK) ?? [], from, to };
}

/** hucre's number of a format to the one that stands for it in every country. */
function numberedFormats(part: string): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [, attributes = ""] of part.matchAll(LISTED_FORMAT)) {
    const number = formatNumber(attribute(attributes, "formatCode") ?? "");
    const listed = attribute(attributes, "numFmtId");
    if (number !== undefined && listed !== undefined) known.set(listed, number);
  }
  return known;
}

function withFormatNumber(
  known: ReadonlyMap<string, number>,
): (look: string) => string {
  return (look) =>
    look.replace(/ numFmtId="(\d+)"/, (whole, listed: string) => {
      const number = known.get(listed);
      return number === undefined ? whole : ` numFmtId="${number}"`;
    });
}
