/** Looks of cells between files and the grid. */
import type { CellStyle } from "../../src/files/look";
import { fileColour } from "../../workbench/files/grid-colours";
import { fileStyle, gridStyle } from "../../workbench/files/grid-styles";

const STYLES: readonly CellStyle[] = [
  {},
  { numberFormat: "#,##0.00" },
  {
    font: {
      name: "Calibri",
      size: 9.5,
      bold: true,
      italic: true,
      strikethrough: true,
      colour: "C00000",
    },
  },
  { font: { underline: "single" } },
  { font: { underline: "double" } },
  {
    fill: "FFE699",
    alignment: {
      horizontal: "right",
      vertical: "center",
      wrap: true,
      indent: 3,
    },
  },
  {
    borders: {
      top: { line: "thin", colour: "000000" },
      right: { line: "slantDashDot", colour: "1F4E78" },
      bottom: { line: "double", colour: "1F4E78" },
      left: { line: "mediumDashDotDot", colour: "1F4E78" },
    },
  },
];

test.each(STYLES)("%j comes back as itself", (style) => {
  expect(fileStyle(gridStyle(style))).toEqual(style);
});

test("the general number format is none", () => {
  expect(fileStyle({ n: { pattern: "General" } })).toEqual({});
});

test.each([
  ["#C00000", "C00000"],
  ["#abc", "AABBCC"],
  ["rgb(31, 78, 120)", "1F4E78"],
  ["rgba(31,78,120,0.5)", "1F4E78"],
  ["", undefined],
])("the grid's colour %j is %s in a file", (rgb, colour) => {
  expect(fileColour({ rgb })).toBe(colour);
});
