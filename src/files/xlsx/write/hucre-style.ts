/** A look in our terms put into hucre's. */
import type { CellStyle as HucreStyle, ConditionalRule } from "hucre/xlsx";
import type { BorderSide, CellStyle, Colour, FontLook } from "../../look";

type HucreColour = NonNullable<NonNullable<HucreStyle["font"]>["color"]>;

/** A cell's look; what its font leaves out is taken from the plain one, since a font without a name has none at all. */
export function cellStyle(
  style: CellStyle,
  plain: { name: string; size: number },
): HucreStyle {
  const alignment = hucreAlignment(style);
  return {
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.font && { font: { ...plain, ...hucreFont(style.font) } }),
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: colour(style.fill) },
    }),
    ...(style.borders && { border: hucreBorder(style.borders) }),
    ...(alignment && { alignment }),
    ...(style.locked === false && { protection: { locked: false } }),
  };
}

/** A rule's look: only what it changes, and a fill by its background, as rules name it. */
export function ruleStyle(
  style: CellStyle,
): NonNullable<ConditionalRule["style"]> {
  return {
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.font && { font: hucreFont(style.font) }),
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", bgColor: colour(style.fill) },
    }),
    ...(style.borders && { border: hucreBorder(style.borders) }),
  };
}

function hucreFont(font: FontLook): NonNullable<HucreStyle["font"]> {
  return {
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: font.underline }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(font.colour !== undefined && { color: colour(font.colour) }),
  };
}

function hucreBorder(
  borders: NonNullable<CellStyle["borders"]>,
): NonNullable<HucreStyle["border"]> {
  const sides: [string, BorderSide][] = Object.entries(borders);
  return Object.fromEntries(
    sides.map(([side, { line, colour: named }]) => [
      side,
      { style: line, ...(named !== undefined && { color: colour(named) }) },
    ]),
  );
}

function hucreAlignment({ alignment }: CellStyle): HucreStyle["alignment"] {
  if (alignment === undefined) return undefined;
  const { horizontal, vertical, wrap, indent, rotation } = alignment;
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent !== undefined && { indent }),
    ...(rotation !== undefined && { textRotation: rotation }),
  };
}

function colour(named: Colour): HucreColour {
  return { rgb: named };
}
