/** What the grid stores in a cell, and what the product makes of it. */
import { CellValueType } from "@univerjs/core";
import { cellDataOf, storedValue } from "../../workbench/grid/cell-data";

test.each([
  "01723",
  " 12 ",
  "1E5",
  "0x1F",
  "TRUE",
  "false",
  "=1+1",
  "'quoted",
  "#N/A",
])(
  "the text %j is stored by force, since the grid would read it anew",
  (text) => {
    expect(cellDataOf(text)).toEqual({
      v: text,
      t: CellValueType.FORCE_STRING,
    });
    expect(storedValue(cellDataOf(text))).toBe(text);
  },
);

test.each(["CIO 2", "3-4", "", " ", "#1 priority", "+x"])(
  "the text %j is stored as an ordinary one",
  (text) => {
    expect(cellDataOf(text)).toEqual({ v: text, t: CellValueType.STRING });
    expect(storedValue(cellDataOf(text))).toBe(text);
  },
);

test.each([0, -1.5, true, false, { error: "#DIV/0!" }])(
  "%j comes back as itself",
  (value) => {
    expect(storedValue(cellDataOf(value))).toEqual(value);
  },
);

test("nothing stored is a blank", () => {
  for (const cell of [null, undefined, {}, { s: "bold" }, { v: null }])
    expect(storedValue(cell)).toBeNull();
});

test("an error's message is told while the error is the same", () => {
  const custom = { error: "#N/A", message: "No such class." };
  expect(storedValue({ v: "#N/A", t: CellValueType.STRING, custom })).toEqual(
    custom,
  );
  expect(storedValue({ v: "#REF!", t: CellValueType.STRING, custom })).toEqual({
    error: "#REF!",
  });
});

test("a text with looks of its own is its words", () => {
  const p = {
    id: "p",
    body: { dataStream: "two\rlines\r\n" },
    documentStyle: {},
  };
  expect(storedValue({ p })).toBe("two\nlines");
});
