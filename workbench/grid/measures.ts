/** Widths and heights: workbooks count characters and points, the grid counts pixels. */

/** Of the default font, with the space that a cell leaves at its sides. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 4 / 3;

/** A column's width in pixels, from its width in characters of the default font. */
export function columnPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING_PIXELS);
}

/** A column's width in characters of the default font. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, (pixels - CELL_PADDING_PIXELS) / PIXELS_PER_CHARACTER);
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
