/** A budget's columns are found again in next month's roster, and those that are not there are named. */
import type {
  PositionMapping,
  PositionRole,
} from "../../../src/core/position/mapping";
import {
  namePositions,
  placePositions,
} from "../../../src/core/succession/named-positions";

const JULY = [["Key", "Title", "General", "Grant"], ["P-1"]];

const MAPPING: PositionMapping = {
  headerRow: 0,
  columns: new Map<PositionRole, number>([
    ["key", 0],
    ["title", 1],
  ]),
  fundColumns: [
    { fund: "General fund", column: 2 },
    { fund: "Grant", column: 3 },
  ],
  salaryPeriod: "annual",
  isOnePeriod: false,
  partTime: "fullTimeRate",
  hoursPerYear: 2080,
  withoutFte: "ask",
  vacantWords: ["Vacant"],
};

test("columns that moved are found by their names, above them new rows or not", () => {
  const named = namePositions(MAPPING, JULY);
  const august = [["Staff"], ["Grant", "title", "General", "Key"], ["", "x"]];
  expect(placePositions(named, august)).toEqual({
    mapping: {
      ...MAPPING,
      headerRow: 1,
      columns: new Map([
        ["key", 3],
        ["title", 1],
      ]),
      fundColumns: [
        { fund: "General fund", column: 2 },
        { fund: "Grant", column: 0 },
      ],
    },
    notFound: [],
  });
});

test("a column that is gone is named, and none is taken in its place", () => {
  const named = namePositions(MAPPING, JULY);
  const placed = placePositions(named, [["Key", "General", "General"]]);
  expect(placed.mapping.columns).toEqual(new Map([["key", 0]]));
  expect(placed.mapping.fundColumns).toEqual([
    { fund: "General fund", column: 2 },
  ]);
  expect(placed.notFound).toEqual(["Title", "Grant"]);
});
