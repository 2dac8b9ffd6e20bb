/** Addresses of cells and rectangles, and what is none. */
import fc from "fast-check";
import {
  cellAddress,
  columnIndex,
  columnLetters,
  parseCell,
  parseRange,
  parseRanges,
  rangeAddress,
} from "../../src/files/address";

test.each([
  ["A", 0],
  ["Z", 25],
  ["AA", 26],
  ["XFD", 16_383],
])("column %s is %d", (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "XFE1",
  "A1048577",
  "ZZZZZZZZ1",
  "A999999999999",
  "A1B",
  "__proto__",
])("%j is no cell", (address) => {
  expect(parseCell(address)).toBeUndefined();
});

test.each([
  ["A1:D10", { top: 0, left: 0, bottom: 9, right: 3 }],
  ["$D$10:$A$1", { top: 0, left: 0, bottom: 9, right: 3 }],
  ["B:C", { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ["B7", { top: 6, left: 1, bottom: 6, right: 1 }],
])("%s is a rectangle", (address, range) => {
  expect(parseRange(address)).toEqual(range);
});

test("several rectangles are read together, and one that is none spoils them", () => {
  expect(parseRanges("A1:A2 C3")).toHaveLength(2);
  expect(parseRanges("A1:A2 XFE1")).toBeUndefined();
  expect(parseRanges("")).toBeUndefined();
});

test("every place of a sheet is found again by its address", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
    }),
  );
  expect(rangeAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
});
