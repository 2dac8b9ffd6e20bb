/** Which columns a budget is offered, from the roster's mapping and from headers. */
import { guessPositionColumns } from "../../../src/core/position/guess-columns";
import type { PositionRole } from "../../../src/core/position/mapping";
import type { FactRole, RosterMapping } from "../../../src/core/roster/mapping";

function guessed(
  headers: string[],
  facts: [FactRole, number][] = [],
  rowKey: RosterMapping["rowKey"] = 0,
): [PositionRole, number][] {
  const roster: RosterMapping = {
    headerRow: 1,
    jurisdiction: undefined,
    columns: new Map(facts),
    rowKey,
    degreeNumbers: "notNumbers",
    standard: "minimum",
    credit: undefined as never,
    pay: { salary: "hourly", midpoint: "annual", hoursPerYear: 1950 },
  };
  const mapping = guessPositionColumns([["Staff list"], headers], roster);
  expect([mapping.salaryPeriod, mapping.hoursPerYear]).toEqual([
    "hourly",
    1950,
  ]);
  return [...mapping.columns];
}

test("what the roster's mapping knows is taken over, and the rest is found by its header", () => {
  expect(
    guessed(
      [
        "Id",
        "Job",
        "Dept",
        "FTE",
        "Rate",
        "Start Date",
        "END_DATE",
        "Pay band",
        "Fund",
      ],
      [
        ["title", 1],
        ["department", 2],
        ["positionFte", 3],
        ["salary", 4],
      ],
    ),
  ).toEqual([
    ["key", 0],
    ["title", 1],
    ["unit", 2],
    ["fte", 3],
    ["salary", 4],
    ["band", 7],
    ["start", 5],
    ["end", 6],
    ["fund", 8],
  ]);
});

test("the class in force goes before the roster's own class", () => {
  expect(
    guessed(["Id", "Class", "Class in force"], [["classCode", 1]]),
  ).toContainEqual(["class", 2]);
});

test("a position number that is the row key is no seat besides", () => {
  expect(guessed(["Position number"])).toEqual([["key", 0]]);
  expect(guessed(["Id", "Position number"])).toContainEqual(["seat", 1]);
});

test("a header that says more is not guessed, nor is a key that the product has yet to add", () => {
  expect(guessed(["Hire start date", "Bandwidth"], [], "owned")).toEqual([]);
});
