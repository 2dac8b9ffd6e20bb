/** The ladder beside any size, and changes of size: they agree with the level that the size alone gives. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import {
  changesOfFte,
  levelTable,
} from "../../../src/core/allocation/level-table";
import { managedFteLevel } from "../../../src/core/allocation/size-ladder";
import type { CellValue } from "../../../src/core/cell";
import { isProblem, signOf } from "../../../src/core/problem";

const LEVELS = ["CIO I", "CIO II", "CIO III", "CIO IV", "CIO V"];

/** Halves and tenths, around the borders of the document more often than by chance. */
const size = fc.oneof(
  fc.constantFrom(0, 6.9, 7, 10, 12, 12.1, 20, 40, 70, 70.1, 79.9, 80),
  fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
);

const levelOf = (fte: CellValue): string => {
  const answer = managedFteLevel(catalogue, fte, null);
  return isProblem(answer) ? signOf(answer) : answer;
};

const rowsFor = (fte: CellValue) => {
  const rows = levelTable(catalogue, fte);
  if (isProblem(rows)) throw new Error(rows.problem);
  return rows;
};

test("the levels that hold a size are those that it indicates, and no other", () =>
  fc.assert(
    fc.property(size, (fte) => {
      const rows = rowsFor(fte);
      expect(rows.map(([level]) => level)).toEqual(LEVELS);
      const inside = rows.filter(([, , , , , fit]) => fit === "inside");
      expect(inside.map(([level]) => level).join(" or ") || "#N/A").toBe(
        levelOf(fte),
      );
    }),
  ));

test("a distance is what brings the size to the range, and none is needed inside", () =>
  fc.assert(
    fc.property(size, (fte) => {
      for (const [, , , from, to, fit, distance] of rowsFor(fte)) {
        const away = Number(distance);
        if (fit === "inside") expect(away).toBe(0);
        if (fit === "below") expect(fte + away).toBeCloseTo(Number(from), 6);
        if (fit === "above") expect(fte - away).toBeCloseTo(Number(to), 6);
      }
    }),
  ));

test("more people never mean a lower level", () =>
  fc.assert(
    fc.property(size, size, (a, b) => {
      const rank = (fte: number): number => {
        const lowest = managedFteLevel(catalogue, fte, "lower");
        return isProblem(lowest) ? -1 : LEVELS.indexOf(lowest);
      };
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
    }),
  ));

test("a change gives the levels before and after, and the people left until the next level begins", () =>
  fc.assert(
    fc.property(size, size, (before, after) => {
      const change = Number((after - before).toFixed(1));
      const rows = changesOfFte(catalogue, before, [change]);
      if (isProblem(rows)) throw new Error(rows.problem);
      const [given, fte, old, now, , left] = rows[0] ?? [];
      expect([given, fte]).toEqual([change, after]);
      expect([old, now].map(signIfProblem)).toEqual([
        levelOf(before),
        levelOf(after),
      ]);
      const next = [7, 10, 20, 40, 80].find((start) => start > after);
      if (next === undefined) expect(left).toBe("");
      else expect(Number(left) + after).toBeCloseTo(next, 6);
    }),
  ));

const signIfProblem = (cell: unknown): unknown =>
  isProblem(cell) ? signOf(cell) : cell;

test.each<[string, CellValue, CellValue[], string]>([
  ["nothing to change", 19, [null, ""], "missingValue"],
  ["no size to change", null, [2], "missingValue"],
  ["a size that is no number", "some", [2], "notANumber"],
  ["a size that is a date", 46204, [2], "fteOutside"],
])("%s is a problem", (_, fte, changes, problem) => {
  expect(changesOfFte(catalogue, fte, changes)).toMatchObject({ problem });
});

test("a blank row has a blank answer", () => {
  expect(changesOfFte(catalogue, null, [null])).toEqual([[""]]);
  expect(levelTable(catalogue, " ")).toEqual([[""]]);
});
