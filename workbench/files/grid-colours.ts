/** Colours as files and as the grid write them. */
import type { IColorStyle, Nullable } from "@univerjs/core";
import type { Colour } from "../../src/files/look";

export function gridColour(colour: Colour): IColorStyle {
  return { rgb: `#${colour}` };
}

/** The grid says colours as #rgb, #rrggbb or rgb(r,g,b). */
export function fileColour(colour: Nullable<IColorStyle>): Colour | undefined {
  const text = colour?.rgb?.trim() ?? "";
  const [, long] = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text) ?? [];
  if (long) return long.toUpperCase();
  const [, short] = /^#([0-9a-f]{3})$/i.exec(text) ?? [];
  if (short)
    return [...short]
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text);
  if (!parts) return undefined;
  return parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
