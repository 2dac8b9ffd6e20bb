/** Colours as workbooks name them (by value, by theme, by index) turned into plain ones. */
import type { Colour } from "../../look";
import { attribute } from "../../xml/text";

/** A colour as its file names it; all four may be absent, which means automatic. */
export interface NamedColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Themes list dark before light, cells count light before dark: the first two pairs change places. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** What Excel 97 to 2003 offered; files still name these by number. 0 to 7 repeat 8 to 15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

export class Palette {
  /** `theme` lists the twelve colours in the theme's own order. */
  constructor(private readonly theme: readonly string[]) {}

  /** The plain colour, or undefined for "automatic" and for names that stand for nothing. */
  plain(colour: NamedColour | undefined): Colour | undefined {
    const base = colour && this.base(colour);
    if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
    return colour?.tint ? tinted(base, colour.tint) : base;
  }

  /** The colour that a tag such as `<tabColor theme="4"/>` names. */
  ofTag(attributes: string): Colour | undefined {
    const number = (name: string): number | undefined => {
      const value = attribute(attributes, name);
      return value === undefined ? undefined : Number(value);
    };
    const rgb = attribute(attributes, "rgb");
    const theme = number("theme");
    const tint = number("tint");
    const indexed = number("indexed");
    return this.plain({
      ...(rgb !== undefined && { rgb }),
      ...(theme !== undefined && { theme }),
      ...(tint !== undefined && { tint }),
      ...(indexed !== undefined && { indexed }),
    });
  }

  private base({ rgb, theme, indexed }: NamedColour): string | undefined {
    if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
    if (theme !== undefined) return this.theme[THEME_ORDER[theme] ?? -1];
    if (indexed === undefined) return undefined;
    return INDEXED[indexed < 8 ? indexed : indexed - 8];
  }
}

/** Lighter for a positive tint, darker for a negative one; hue and saturation stay. */
function tinted(colour: Colour, tint: number): Colour {
  const [red, green, blue] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const target =
    tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return [red, green, blue]
    .map((channel) => relit(channel, lightness, target))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}

/** A channel's distance from the lightness grows and shrinks with the room that the lightness leaves. */
function relit(channel: number, lightness: number, target: number): number {
  const room = 1 - Math.abs(2 * lightness - 1);
  const targetRoom = 1 - Math.abs(2 * target - 1);
  return room === 0
    ? target
    : target + ((channel - lightness) * targetRoom) / room;
}
