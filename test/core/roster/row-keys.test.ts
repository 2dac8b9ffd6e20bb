/** Which columns can tell rows apart. */
import type { CellValue } from "../../../src/core/cell";
import { keyOf, uniqueKeyColumns } from "../../../src/core/roster/row-keys";

test.each<[string, CellValue[], number[]]>([
  ["texts", ["a", "b", "c"], [0]],
  ["whole numbers", [1, 2, 3], [0]],
  ["a repeated text", ["a", "b", "a"], []],
  ["a text and the same number", ["1", 2, 1], []],
  ["texts that differ by outer space only", ["a", "b", " a "], []],
  ["composed and combined accents", ["Zoe\u0308", "b", "Zo\u00eb"], []],
  ["capitals differ", ["a", "b", "A"], [0]],
  ["a blank", ["a", "b", "  "], []],
  ["an error", ["a", "b", { error: "#N/A" }], []],
  ["amounts with cents", [1.5, 2.5, 3], []],
  ["numbers beyond 15 digits", [1, 2, 1e15], []],
  ["TRUE and FALSE", [true, false, "c"], []],
])("%s", (_, values, columns) => {
  const cells = [
    ["Id", "Pay"],
    ...values.map((value): CellValue[] => [value, 5]),
  ];
  expect(uniqueKeyColumns(cells, 0)).toEqual(columns);
});

test("blank rows need no key, and the header is found where none is given", () => {
  const cells: CellValue[][] = [
    ["Roster"],
    ["Position No", "Title", "Salary"],
    [1, "Nurse", 5],
    [],
    [2, "Nurse", 5],
  ];
  expect(uniqueKeyColumns(cells)).toEqual([0]);
});

test("no rows, no keys", () => {
  expect(uniqueKeyColumns([])).toEqual([]);
  expect(uniqueKeyColumns([["Id"]], 0)).toEqual([]);
});

test("a key keeps its zeros and capitals", () => {
  expect([
    keyOf("01723"),
    keyOf(1723),
    keyOf(" Ab "),
    keyOf(null),
    keyOf({ error: "#N/A" }),
  ]).toEqual(["01723", "1723", "Ab", "", ""]);
});

test("without any header the first row is data, and its key counts", () => {
  const cells: CellValue[][] = [["a"], ["b"], ["a"]];
  expect(uniqueKeyColumns(cells)).toEqual([]);
  expect(uniqueKeyColumns(cells.slice(1))).toEqual([0]);
});
