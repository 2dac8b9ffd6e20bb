/** A look in hucre's terms put into ours. */
import type { CellStyle as HucreStyle } from "hucre/xlsx";
import type {
  Alignment,
  BorderSide,
  Borders,
  CellStyle,
  Colour,
  FontLook,
} from "../../look";
import type { NamedColour, Palette } from "./palette";

/** Without the number format, which is read apart; nothing is set that the file does not set. */
export function plainStyle(style: HucreStyle, palette: Palette): CellStyle {
  const font = plainFont(style.font, palette);
  const fill = plainFill(style.fill, palette);
  const borders = plainBorders(style.border, palette);
  const alignment = plainAlignment(style.alignment);
  return {
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...(alignment && { alignment }),
    ...(style.protection?.locked === false && { locked: false }),
  };
}

function plainFont(
  font: HucreStyle["font"],
  palette: Palette,
): FontLook | undefined {
  if (font === undefined) return undefined;
  const colour = isTextColour(font.color)
    ? undefined
    : palette.plain(font.color);
  const look: FontLook = {
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && {
      underline: isDouble(font.underline) ? "double" : "single",
    }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(colour !== undefined && { colour }),
  };
  return filled(look);
}

/** Excel names the theme's own text colour where nobody chose one. */
function isTextColour(colour: NamedColour | undefined): boolean {
  return colour?.theme === 1 && !colour.tint;
}

function isDouble(underline: unknown): boolean {
  return underline === "double" || underline === "doubleAccounting";
}

/** Of a pattern the colour of its lines, of a gradient its first colour; the rules' looks name a solid fill by its background. */
function plainFill(
  fill: HucreStyle["fill"],
  palette: Palette,
): Colour | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === "gradient") return palette.plain(fill.stops[0]?.color);
  const foreground = palette.plain(fill.fgColor);
  const background = palette.plain(fill.bgColor);
  return fill.pattern === "none" ? background : (foreground ?? background);
}

function plainBorders(
  border: HucreStyle["border"],
  palette: Palette,
): Borders | undefined {
  if (border === undefined) return undefined;
  const side = (from: "top" | "right" | "bottom" | "left"): Borders => {
    const line = border[from];
    if (line === undefined) return {};
    const colour = palette.plain(line.color);
    const look: BorderSide = {
      line: line.style,
      ...(colour !== undefined && { colour }),
    };
    return { [from]: look };
  };
  return filled({
    ...side("top"),
    ...side("right"),
    ...side("bottom"),
    ...side("left"),
  });
}

function plainAlignment(
  alignment: HucreStyle["alignment"],
): Alignment | undefined {
  if (alignment === undefined) return undefined;
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  return filled<Alignment>({
    ...(horizontal !== undefined && horizontal !== "general" && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrapText && { wrap: true }),
    ...(indent && { indent }),
    ...(textRotation && { rotation: textRotation }),
  });
}

function filled<T extends object>(look: T): T | undefined {
  return Object.keys(look).length > 0 ? look : undefined;
}
