/** The looks that a workbook keeps in one list, read by hucre and put into our terms. */
import type { CellStyle as HucreStyle, ConditionalRule } from "hucre/xlsx";
import type { CellStyle } from "../../look";
import { damaged } from "../../fault";
import { WORKBOOK_STYLES } from "../../limits";
import type { Package } from "../../package/package";
import { attribute } from "../../xml/text";
import { plainStyle } from "./plain-style";
import { numberedFormat } from "../number-formats";
import { probePackage } from "./style-probe";
import { Palette } from "./palette";

export interface Styles {
  /** Each look once; the first is the plain one with the workbook's own font. */
  readonly looks: readonly CellStyle[];
  /** By the number that cells carry: the look's index, 0 for what looks plain. */
  readonly lookOf: readonly number[];
  /** By the number that conditional formats carry. */
  readonly ofRules: readonly CellStyle[];
  readonly palette: Palette;
  /** Looks that hold a pattern, a gradient or a diagonal line, of which only the colour or nothing is kept. */
  readonly simplified: number;
}

interface Listing {
  readonly formatOf: readonly (string | undefined)[];
  readonly rules: number;
  readonly simplified: number;
}

/** Reads the part `styles`; a workbook without one has the plain look only. @throws FileFault */
export async function readStyles(
  source: Package,
  styles: string | undefined,
  theme: string | undefined,
): Promise<Styles> {
  const palette = await readPalette(source, theme);
  if (styles === undefined) {
    return { ...eachOnce([{}]), ofRules: [], palette, simplified: 0 };
  }
  const listing = await list(source, styles);
  const told = await readByHucre(await source.text(styles), listing);
  const plain = (style: HucreStyle): CellStyle => plainStyle(style, palette);
  return {
    ...eachOnce(
      listing.formatOf.map((numberFormat, at) => ({
        ...plain(told.ofCells[at] ?? {}),
        ...(numberFormat !== undefined && { numberFormat }),
      })),
    ),
    ofRules: told.ofRules.map((style) => ({
      ...plain(style),
      ...(style.numFmt !== undefined && { numberFormat: style.numFmt }),
    })),
    palette,
    simplified: listing.simplified,
  };
}

async function readPalette(
  source: Package,
  theme: string | undefined,
): Promise<Palette> {
  if (theme === undefined) return new Palette([]);
  const { parseThemeColors } = await import("hucre/xlsx");
  return new Palette(parseThemeColors(await source.text(theme)));
}

/** Every look of a list of looks, in hucre's terms. */
async function readByHucre(
  styles: string,
  { formatOf, rules }: Listing,
): Promise<{ ofCells: HucreStyle[]; ofRules: HucreStyle[] }> {
  const { readXlsx } = await import("hucre/xlsx");
  const probe = await probePackage(styles, formatOf.length, rules);
  const book = await readXlsx(probe, { readStyles: true }).catch(() => {
    throw damaged("styles", "looks");
  });
  const [sheet] = book.sheets;
  const ofCells = formatOf.map(
    (_, at) => sheet?.cells?.get(`${at},0`)?.style ?? {},
  );
  ofCells[0] = { font: book.defaultFont ?? {} };
  return {
    ofCells,
    ofRules: rulesInOrder(sheet?.conditionalRules ?? [], rules),
  };
}

/** Files list many looks twice, and mark some in ways that our looks do not know. */
function eachOnce(
  styles: readonly CellStyle[],
): Pick<Styles, "looks" | "lookOf"> {
  const plainFont = styles[0]?.font;
  const known = new Map<string, number>();
  const looks: CellStyle[] = [];
  const lookOf = styles.map((style) => {
    const key = JSON.stringify({ font: plainFont, ...style });
    const index = known.get(key) ?? looks.length;
    if (index === looks.length) looks.push(style);
    known.set(key, index);
    return index;
  });
  return { looks, lookOf };
}

/** What hucre does not tell: formats by number, how many looks there are, and what it simplifies. */
async function list(source: Package, part: string): Promise<Listing> {
  const spelled = new Map<number, string>();
  const formatOf: (string | undefined)[] = [];
  let rules = 0;
  let simplified = 0;
  let section = "";
  await source.scan(part, {
    open: (name, attributes) => {
      if (SECTIONS.has(name)) section = name;
      if (name === "numFmt" && section === "numFmts") {
        checkLength(attributes, part);
        spelled.set(
          Number(attribute(attributes, "numFmtId")),
          attribute(attributes, "formatCode") ?? "",
        );
      }
      if (name === "xf" && section === "cellXfs") {
        const id = Number(attribute(attributes, "numFmtId") ?? 0);
        const format = spelled.get(id) ?? numberedFormat(id);
        formatOf.push(format === "General" ? undefined : format);
      }
      if (name === "dxf" && section === "dxfs") rules++;
      if (isSimplified(name, attributes, section)) simplified++;
      if (formatOf.length > WORKBOOK_STYLES || rules > WORKBOOK_STYLES) {
        throw damaged({ part }, "tooManyLooks");
      }
    },
  });
  return {
    formatOf: formatOf.length === 0 ? [undefined] : formatOf,
    rules,
    simplified,
  };
}

/** Excel takes 255 characters. */
function checkLength(attributes: string, part: string): void {
  if (attributes.length > 4_096) throw damaged({ part }, "numberFormat");
}

const SECTIONS = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
]);

function isSimplified(
  name: string,
  attributes: string,
  section: string,
): boolean {
  if (name === "gradientFill") return true;
  if (name === "patternFill" && section === "fills") {
    const pattern = attribute(attributes, "patternType") ?? "none";
    return !["none", "solid", "gray125"].includes(pattern);
  }
  return name === "diagonal" && attribute(attributes, "style") !== undefined;
}

function rulesInOrder(
  rules: readonly ConditionalRule[],
  count: number,
): HucreStyle[] {
  const styles: HucreStyle[] = Array.from({ length: count }, () => ({}));
  for (const { priority, style } of rules) styles[priority - 1] = style ?? {};
  return styles;
}
