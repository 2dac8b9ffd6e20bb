/** A pay table as planners have it: found under titles, read row by row, and what is wrong with it told. */
import type { CellValue } from "../../../src/core/cell";
import { dayOf } from "../../../src/core/date-serial";
import { checkPayTable } from "../../../src/core/pay/check-pay-table";
import { guessPayColumns } from "../../../src/core/pay/pay-columns";
import { readPayRows } from "../../../src/core/pay/read-pay-rows";

const HEAD = ["Band", "Minimum", "Midpoint", "Maximum", "Effective"];

function read(cells: readonly (readonly CellValue[])[]) {
  const columns = guessPayColumns(cells);
  if (columns === undefined) throw new Error("no table");
  return readPayRows(cells, columns);
}

function kinds(
  rows: readonly (readonly CellValue[])[],
  needed: readonly string[] = [],
): string[] {
  const table = read([HEAD, ...rows]);
  const asOf = dayOf(2026, 7, 1);
  const checked = checkPayTable(table.rows, { asOf, needed, show: String });
  return [...table.findings, ...checked].map(({ kind }) => kind);
}

test("the columns are found by their names, below titles and in any order", () => {
  const found = guessPayColumns([
    ["Salary schedule of the county"],
    [],
    ["Note", "Annual Maximum", "Pay Grade", "Effective Date", "Annual Minimum"],
    ["", 2, "A", null, 1],
  ]);
  expect(found?.headerRow).toBe(2);
  expect(Object.fromEntries(found?.columns ?? [])).toEqual({
    band: 2,
    minimum: 4,
    maximum: 1,
    effective: 3,
  });
});

test("a lowest rate that somebody observed is no minimum", () => {
  const found = guessPayColumns([
    [
      "band",
      "midpoint_annual_published",
      "lowest_rate_seen_at_75pct",
      "maximum",
    ],
  ]);
  expect(Object.fromEntries(found?.columns ?? [])).toEqual({
    band: 0,
    midpoint: 1,
    maximum: 3,
  });
});

test("a roster is no pay table", () => {
  expect(
    guessPayColumns([
      ["Title", "Salary"],
      ["Clerk", 1],
    ]),
  ).toBeUndefined();
});

test("steps stand for the bounds: the first and the last that is given", () => {
  const { rows } = read([
    ["Grade", "Step 1", "Step 2", "Step 3"],
    ["ST 12", 60, 65, 70],
    ["ST 13", 66, 72, null],
  ]);
  expect(rows.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([
    [60, 70],
    [66, 72],
  ]);
});

test("what cannot be read is told, stays unknown, and leaves the other rows", () => {
  const { rows, findings } = read([
    HEAD,
    ["A", "lots", 100, 120, null],
    [null, 1, 2, 3, null],
    ["B", 90, 100, 110, "next year"],
    ["C", 90, { error: "#REF!" }, 110, null],
  ]);
  expect(
    rows.map(({ band, minimum, midpoint }) => [band, minimum, midpoint]),
  ).toEqual([
    ["A", undefined, 100],
    ["C", 90, undefined],
  ]);
  expect(findings.map(({ kind, rows: where }) => [kind, ...where])).toEqual([
    ["notRead", 1],
    ["notRead", 3],
    ["notRead", 4],
    ["noBand", 2],
  ]);
});

const row = (
  band: string,
  minimum: CellValue,
  midpoint: CellValue,
  maximum: CellValue,
  effective: CellValue = null,
) => [band, minimum, midpoint, maximum, effective];

test.each([
  [
    "a sound table",
    [row("A", 80, 100, 120), row("B", 100, 125, 150)],
    ["overlap"],
  ],
  ["bands side by side", [row("A", 80, 100, 119), row("B", 120, 150, 180)], []],
  [
    "a minimum above the midpoint",
    [row("A", 101, 100, 120)],
    ["boundsOutOfOrder"],
  ],
  [
    "a midpoint above the maximum",
    [row("A", 80, 121, 120)],
    ["boundsOutOfOrder"],
  ],
  ["bounds that are equal", [row("A", 100, 100, 100)], []],
  ["a gap", [row("A", 80, 90, 100), row("B", 102, 110, 120)], ["gap"]],
  [
    "a band within another",
    [row("A", 80, 100, 150), row("B", 90, 100, 120)],
    ["inside"],
  ],
  ["no amount at all", [row("A", null, null, null)], ["noAmounts"]],
  ["only midpoints", [row("A", null, 100, null)], ["noMinimum", "noMaximum"]],
  [
    "a band of unknown maximum between two others, which hides no gap and makes none",
    [row("A", 80, 90, 100), row("B", 95, 110, null), row("C", 130, 150, 170)],
    ["noMaximum", "overlap"],
  ],
  [
    "a band that gives its midpoint only, of which no gap is told",
    [row("A", 80, 90, 100), row("B", null, 115, null), row("C", 130, 150, 170)],
    ["noMinimum", "noMaximum"],
  ],
  [
    "a band twice",
    [row("A", 80, 100, 120), row("a ", 80, 100, 120)],
    ["twiceForOneDate"],
  ],
  [
    "a later revision that falls",
    [row("A", 80, 100, 120, "2025-07-01"), row("A", 80, 99, 120, "2026-07-01")],
    ["laterIsLower"],
  ],
  [
    "a band that a revision leaves out",
    [
      row("A", 80, 100, 119, "2025-07-01"),
      row("A", 81, 101, 119, "2026-07-01"),
      row("B", 120, 130, 140, "2025-07-01"),
    ],
    ["notAllRevised"],
  ],
  ["a date to come", [row("A", 80, 100, 120, "2026-07-02")], ["notYetInForce"]],
  [
    "a dated and an undated row",
    [row("A", 80, 100, 120), row("A", 81, 101, 121, "2026-01-01")],
    ["datedAndUndated"],
  ],
])("%s", (_, rows, expected) => {
  expect(kinds(rows)).toEqual(expected);
});

test("bands of the classes that the table lacks are named, however they are written", () => {
  expect(kinds([row("st-12", 80, 100, 120)], ["ST 12"])).toEqual([]);
  expect(kinds([row("IF", 80, 100, 120)], ["IF", "IG"])).toEqual([
    "catalogueLacks",
  ]);
});
