/** Roll-ups of any roster: the total is the sum of its bands, and no position is lost. */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { bandRollUp } from "../../../src/core/budget/band-roll-up";
import { isProblem } from "../../../src/core/problem";

interface Position {
  readonly band: CellValue;
  readonly fte: number;
  readonly cost: number;
  readonly status: "filled" | "vacant";
}

const position: fc.Arbitrary<Position> = fc.record({
  band: fc.constantFrom("IF", "IG", "ST 12", null),
  fte: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  cost: fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100),
  status: fc.constantFrom("filled", "vacant"),
});
const roster = fc.array(position, { minLength: 1, maxLength: 40 });

const rollUp = (positions: readonly Position[]): (string | number)[][] => {
  const rows = bandRollUp(
    positions.map(({ band }) => band),
    positions.map(({ fte }) => fte),
    positions.map(({ cost }) => cost),
    positions.map(({ status }) => status),
  );
  if (isProblem(rows) || !Array.isArray(rows)) throw new Error("no rows");
  return rows;
};

const summed = (rows: readonly (string | number)[][], column: number): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

test("the last row is the total of the others in positions, FTE and cents", () =>
  fc.assert(
    fc.property(roster, (positions) => {
      const rows = rollUp(positions);
      const [bands, total = []] = [rows.slice(0, -1), rows.at(-1)];
      expect(total[0]).toBe("Total");
      for (const column of [1, 2, 3, 4, 6])
        expect(total[column]).toBeCloseTo(summed(bands, column), 6);
      expect(total[1]).toBe(positions.length);
    }),
  ));

test("filled and vacant make the FTE, and the vacancy rate is their share", () =>
  fc.assert(
    fc.property(roster, (positions) => {
      for (const [, , fte, filled, vacant, rate] of rollUp(positions)) {
        expect(Number(filled) + Number(vacant)).toBeCloseTo(Number(fte), 9);
        if (fte === 0) expect(rate).toBe("");
        else expect(rate).toBeCloseTo(Number(vacant) / Number(fte), 9);
      }
    }),
  ));

test("the order of the roster does not matter", () =>
  fc.assert(
    fc.property(roster, (positions) => {
      expect(rollUp([...positions].reverse())).toEqual(rollUp(positions));
    }),
  ));

test("an error cell among the columns comes back as itself", () => {
  expect(bandRollUp(["IF"], [{ error: "#REF!" }], [10], undefined)).toEqual({
    error: "#REF!",
  });
});
