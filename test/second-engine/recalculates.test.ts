/** The second engine believes no kept result: what is wrong on purpose comes back right. */
import { bytesOf, sheetOf } from "../files/xlsx/documents";
import {
  recalculated,
  recalculatedAll,
  testWithSecondEngine,
} from "./second-engine";

const wrong = sheetOf([
  [2, { value: 99, formula: "A1*21" }],
  ["IF", { value: "no", formula: 'IF(A2="IF","yes","no")' }],
  [null, { value: 99, formula: "1/0" }],
  [null, { value: 99, formula: "NOSUCH(A1)" }],
  [null, { value: null, formula: "SUM(B1,A1)" }],
]);

testWithSecondEngine(
  "a kept result that is wrong comes back right",
  async () => {
    const { shown, formula } = await recalculated(await bytesOf(wrong));
    const column = [0, 1, 2, 3, 4].map((row) => shown("Roster", row, 1));
    expect(column).toEqual([42, "yes", "#DIV/0!", "#NAME?", 44]);
    expect(formula("Roster", 0, 1)).toBe("A1*21");
    expect(formula("Roster", 0, 0)).toBeUndefined();
  },
  120_000,
);

testWithSecondEngine(
  "each workbook of many comes back in its place",
  async () => {
    const books = [3, 4, 5].map((value) =>
      bytesOf(sheetOf([[value, { value: 99, formula: "A1*2" }]])),
    );
    const found = await recalculatedAll(await Promise.all(books));
    expect(found.map(({ shown }) => shown("Roster", 0, 1))).toEqual([6, 8, 10]);
  },
  120_000,
);
