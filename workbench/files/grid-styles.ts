/** Looks of cells as files know them and as the grid stores them. */
import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type ITextDecoration,
  type Nullable,
} from "@univerjs/core";
import type { Alignment, CellStyle, FontLook } from "../../src/files/look";
import { fileBorders, gridBorders } from "./grid-borders";
import { fileColour, gridColour } from "./grid-colours";

type Horizontal = NonNullable<Alignment["horizontal"]>;
type Vertical = NonNullable<Alignment["vertical"]>;

const HORIZONTAL: Record<Horizontal, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<Vertical, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const PIXELS_PER_INDENT = 9;

/** A look as the grid shows it; what the grid cannot show (shrinking, turned text) is left to the file's own style. */
export function gridStyle({
  numberFormat,
  font,
  fill,
  borders,
  alignment,
}: CellStyle): IStyleData {
  return defined({
    n: numberFormat === undefined ? undefined : { pattern: numberFormat },
    bg: fill === undefined ? undefined : gridColour(fill),
    bd: borders && gridBorders(borders),
    ...(font && gridFont(font)),
    ...(alignment && gridAlignment(alignment)),
  });
}

/** The look of a cell that was restyled in the grid, as a file stores it. */
export function fileStyle(style: IStyleData): CellStyle {
  const font = fileFont(style);
  const alignment = fileAlignment(style);
  const borders = style.bd && fileBorders(style.bd);
  const pattern = style.n?.pattern;
  return defined({
    numberFormat: pattern === "General" ? undefined : pattern,
    font: isEmpty(font) ? undefined : font,
    fill: fileColour(style.bg),
    borders: borders && !isEmpty(borders) ? borders : undefined,
    alignment: isEmpty(alignment) ? undefined : alignment,
  });
}

function gridFont({
  name,
  size,
  bold,
  italic,
  underline,
  strikethrough,
  colour,
}: FontLook): IStyleData {
  return defined({
    ff: name,
    fs: size,
    bl: flag(bold),
    it: flag(italic),
    ul: underline && gridUnderline(underline),
    st: strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: colour === undefined ? undefined : gridColour(colour),
  });
}

function gridUnderline(underline: "single" | "double"): ITextDecoration {
  return {
    s: BooleanNumber.TRUE,
    t: underline === "double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
  };
}

function gridAlignment({
  horizontal,
  vertical,
  wrap,
  indent,
}: Alignment): IStyleData {
  return defined({
    ht: horizontal && HORIZONTAL[horizontal],
    vt: vertical && VERTICAL[vertical],
    tb:
      wrap === undefined
        ? undefined
        : wrap
          ? WrapStrategy.WRAP
          : WrapStrategy.OVERFLOW,
    pd: indent ? { l: indent * PIXELS_PER_INDENT } : undefined,
  });
}

function fileFont({ ff, fs, bl, it, ul, st, cl }: IStyleData): FontLook {
  return defined({
    name: ff ?? undefined,
    size: fs,
    bold: bl === BooleanNumber.TRUE ? true : undefined,
    italic: it === BooleanNumber.TRUE ? true : undefined,
    underline:
      ul?.s === BooleanNumber.TRUE
        ? ul.t === TextDecoration.DOUBLE
          ? "double"
          : "single"
        : undefined,
    strikethrough: st?.s === BooleanNumber.TRUE ? true : undefined,
    colour: fileColour(cl),
  });
}

function fileAlignment({ ht, vt, tb, pd }: IStyleData): Alignment {
  return defined({
    horizontal: keyOf(HORIZONTAL, ht),
    vertical: keyOf(VERTICAL, vt),
    wrap: tb === WrapStrategy.WRAP ? true : undefined,
    indent: pd?.l ? Math.round(pd.l / PIXELS_PER_INDENT) : undefined,
  });
}

function keyOf<Key extends string, Value>(
  table: Record<Key, Value>,
  value: Nullable<Value>,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function flag(value: boolean | undefined): BooleanNumber | undefined {
  return value === undefined
    ? undefined
    : value
      ? BooleanNumber.TRUE
      : BooleanNumber.FALSE;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined),
  ) as Defined<Value>;
}
