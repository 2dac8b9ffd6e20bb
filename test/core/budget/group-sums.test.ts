/** GROUPSUMS: exact to the cent, and groups as a sheet compares texts. */
import fc from "fast-check";
import { groupSums } from "../../../src/core/budget/group-sums";

test("ten times a tenth is one, and a million small cents stay whole", () => {
  const tenths = Array.from({ length: 10 }, () => [0.1]);
  expect(groupSums(["A"], Array(10).fill("A"), tenths)).toEqual([[1]]);
  const odd = Array.from({ length: 100_000 }, () => [123_456.07, -0.01]);
  expect(groupSums(["A"], Array(100_000).fill("a "), odd)).toEqual([
    [12_345_607_000, -1000],
  ]);
});

test("sums of cents equal those of whole numbers, group by group", () => {
  const row = fc.record({
    group: fc.constantFrom("IG", "ig", "IH", " IG", "N*", "01", "1", "", null),
    cents: fc.integer({ min: -90_000_000, max: 90_000_000 }),
  });
  const names = ["IG", "IH", "N*", "01", "1"];
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const sums = groupSums(
        names,
        rows.map(({ group }) => group),
        rows.map(({ cents }) => [cents / 100]),
      );
      const expected = names.map((name) =>
        rows
          .filter(
            ({ group }) =>
              (group ?? "").trim().toLowerCase() === name.toLowerCase(),
          )
          .reduce((sum, { cents }) => sum + cents, 0),
      );
      expect(sums).toEqual(
        rows.length === 0
          ? names.map(() => [])
          : expected.map((cents) => [cents / 100 + 0]),
      );
    }),
  );
});

test("texts among the amounts are passed over, a blank name has an empty row, an error comes back", () => {
  const groups = ["A", "A"];
  expect(
    groupSums(["A", null], groups, [
      [1, "x"],
      [2, 3],
    ]),
  ).toEqual([
    [3, 3],
    ["", ""],
  ]);
  const failure = { error: "#REF!" };
  expect(groupSums(["A"], groups, [[1], [failure]])).toBe(failure);
  expect(groupSums(["A"], ["A"], [[1], [2]])).toEqual({
    problem: "unequalRanges",
  });
});
