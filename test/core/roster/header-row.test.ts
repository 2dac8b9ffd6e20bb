/** Where the header of a roster is found, and where none is. */
import type { CellValue } from "../../../src/core/cell";
import { findHeaderRow } from "../../../src/core/roster/header-row";

const HEADER = ["Position No", "Title", "FTE", "Salary"];
const ROWS: CellValue[][] = [
  [101, "CIO I", 1, 90000],
  [102, "Nurse", 0.5, 50000],
  [103, "Clerk", 1, 40000],
];

test.each<[string, CellValue[][], number | undefined]>([
  ["in the first row", [HEADER, ...ROWS], 0],
  [
    "below a title, a date line and a blank row",
    [["State roster, July 2017"], ["As of", "7/1/2017"], [], HEADER, ...ROWS],
    3,
  ],
  [
    "below a row that groups the columns",
    [["Position", null, null, "Incumbent"], HEADER, ...ROWS],
    1,
  ],
  [
    "the first of two that are alike, as when it is printed anew on a page",
    [HEADER, ...ROWS, HEADER, ...ROWS],
    0,
  ],
  [
    "named by nothing we know, above columns of numbers",
    [
      ["Bezeichnung", "Betrag"],
      ["Nurse", 5],
      ["Clerk", 6],
    ],
    0,
  ],
  [
    "with an unnamed column",
    [
      ["Title", null, "Salary"],
      ["Nurse", "x", 5],
    ],
    0,
  ],
  ["alone in the sheet", [HEADER], 0],
  ["nowhere: rows of data only", ROWS, undefined],
  [
    "nowhere: texts of which one happens to be a known word",
    [
      ["Nurse", "Education"],
      ["Clerk", "Health"],
      ["Clerk", "Education"],
      ["Judge", "Education"],
    ],
    undefined,
  ],
  ["nowhere: no cells", [], undefined],
  [
    "nowhere: blank cells",
    [
      [null, ""],
      ["  ", null],
    ],
    undefined,
  ],
  [
    "nowhere: numbers",
    [
      [1, 2],
      [3, 4],
    ],
    undefined,
  ],
])("the header stands %s", (_, cells, row) => {
  expect(findHeaderRow(cells)).toBe(row);
});

test("a header may stand as far down as the fiftieth filled row", () => {
  const note = Array.from({ length: 49 }, (_, line): CellValue[] => [
    `Note ${line}`,
  ]);
  expect(findHeaderRow([...note, HEADER, ...ROWS])).toBe(49);
});
