/** Which rows of a roster become lines of a budget. */
import { positionRows } from "../../../src/core/position/position-rows";
import type { RosterMapping } from "../../../src/core/roster/mapping";

const mapping: RosterMapping = {
  headerRow: 1,
  jurisdiction: undefined,
  columns: new Map([["title", 1]]),
  rowKey: 0,
  degreeNumbers: "notNumbers",
  standard: "minimum",
  credit: undefined as never,
};

test("titles above the header, blank rows, subtotals and a header printed again are no positions", () => {
  const cells = [
    ["Staff of July", null, null],
    ["Id", "Title", "Salary"],
    ["P-1", "Clerk", 1],
    [null, null, null],
    ["Total", null, 1],
    ["Id", "Title", "Salary"],
    ["P-2", null, 2],
  ];
  expect(positionRows(cells, mapping)).toEqual([2, 6]);
});
