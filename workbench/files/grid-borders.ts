/** Borders as files know them and as the grid stores them. */
import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderLine, BorderSide, Borders } from "../../src/files/look";
import { fileColour, gridColour } from "./grid-colours";

const LINES: Record<BorderLine, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];

export function gridBorders(borders: Borders): IBorderData {
  const sides = SIDE_NAMES.flatMap((side) => {
    const drawn = borders[side];
    return drawn ? [[SIDES[side], gridSide(drawn)] as const] : [];
  });
  return Object.fromEntries(sides);
}

export function fileBorders(borders: IBorderData): Borders {
  const sides = SIDE_NAMES.flatMap((side) => {
    const drawn = fileSide(borders[SIDES[side]]);
    return drawn ? [[side, drawn] as const] : [];
  });
  return Object.fromEntries(sides);
}

function gridSide({ line, colour }: BorderSide): IBorderStyleData {
  return { s: LINES[line], cl: gridColour(colour ?? "000000") };
}

function fileSide(side: Nullable<IBorderStyleData>): BorderSide | undefined {
  const line = (Object.keys(LINES) as BorderLine[]).find(
    (name) => LINES[name] === side?.s,
  );
  if (!line) return undefined;
  const colour = fileColour(side?.cl);
  return colour === undefined ? { line } : { line, colour };
}
