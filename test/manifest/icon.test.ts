// The icons are pictures that any reader of PNG takes, of the sizes that Excel asks for.
import { inflateSync } from "node:zlib";
import { iconPng, iconSizes } from "../../tools/manifest/icon.cjs";
import { pngSize } from "../../tools/manifest/png.cjs";

test("there is one for each place that shows it", () => {
  expect(iconSizes).toEqual([16, 32, 64, 80, 128]);
});

test.each([16, 32])("at %i pixels it is a book on nothing", (size) => {
  const file = iconPng(size);
  expect(pngSize(file)).toEqual({ width: size, height: size });
  const pixel = pixelsOf(file, size);
  expect(pixel(0, 0)[3]).toBe(0);
  expect(pixel(size / 2, 2)).toEqual([20, 92, 110, 255]);
  // The highest step of the series.
  expect(pixel(Math.floor(size * 0.74), size / 2)).toEqual([
    255, 255, 255, 255,
  ]);
});

test("what is no PNG has no size", () => {
  expect(pngSize(Buffer.from("GIF89a, but long enough to be read"))).toBe(
    undefined,
  );
});

/** Red, green, blue and opacity by place, out of a file of one data chunk whose rows have no filter. */
function pixelsOf(file: Buffer, size: number) {
  const start = file.indexOf("IDAT") + 4;
  const length = file.readUInt32BE(start - 8);
  const rows = inflateSync(file.subarray(start, start + length));
  return (x: number, y: number) => {
    const at = y * (size * 4 + 1) + 1 + x * 4;
    return [...rows.subarray(at, at + 4)];
  };
}
