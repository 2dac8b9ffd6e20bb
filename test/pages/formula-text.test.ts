/** The formula text of an example, as a user would type it. */
import type { ArgumentGiven } from "../../src/core/help/argument-given";
import { formulaText } from "../../src/core/help/formula-text";

const cells = { cells: "A2:A5", headings: ["FTE"], rows: [[1]] };

test.each<[readonly ArgumentGiven[], string]>([
  [[], "=FN()"],
  [["CIO I", 6, true], '=FN("CIO I",6,TRUE)'],
  [['a "b"'], '=FN("a ""b""")'],
  [[1, null, 2, null, null], "=FN(1,,2)"],
  [[null, null], "=FN()"],
  [[{ date: "2026-07-01" }], "=FN(DATE(2026,7,1))"],
  [[{ percent: 35 }], "=FN(35%)"],
  [[{ block: [[-5], [2], [25]] }], "=FN({-5;2;25})"],
  [[{ block: [["a", 1]] }], '=FN({"a",1})'],
  [[cells, "lower"], '=FN(A2:A5,"lower")'],
  [[{ call: "OTHER", with: [11, null] }], "=FN(OTHER(11))"],
])("%j", (given, expected) => {
  expect(formulaText("FN", given)).toBe(expected);
});

test("an organisation's prefix stands before every name", () => {
  expect(formulaText("FN", [{ call: "OTHER", with: [] }], "CB.")).toBe(
    "=CB.FN(CB.OTHER())",
  );
});
