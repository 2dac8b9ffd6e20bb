/** The engine's index of values, put to use without looking through it: the same index, at less cost. */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import fc from "fast-check";
import {
  speedUpValueIndex,
  type ValueIndex,
} from "../../workbench/grid/value-index";

const newIndex = (): ValueIndex =>
  new (CELL_INVERTED_INDEX_CACHE.constructor as new () => ValueIndex)();

const change = fc.record({
  column: fc.integer({ min: 0, max: 1 }),
  row: fc.integer({ min: 0, max: 6 }),
  value: fc.constantFrom(1, 2, "a", "A", "", null, true, "3"),
  isForced: fc.boolean(),
  clears: fc.constantFrom(false, false, false, false, true),
});

const rowsByValue = (index: ValueIndex, column: number): unknown =>
  [...(index.getCellValuePositions("book", "sheet", column) ?? [])]
    .map(([value, rows]) => [String(value), [...rows].sort()])
    .filter(([, rows]) => rows?.length)
    .sort();

test("after any changes it holds what the engine's own way would hold", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const [plain, quick] = [newIndex(), newIndex()];
      speedUpValueIndex(quick);
      for (const { column, row, value, isForced, clears } of changes) {
        for (const index of [plain, quick]) {
          if (clears) index.clear();
          index.set("book", "sheet", column, value, row, isForced);
          if (!isForced)
            index.setContinueBuildingCache("book", "sheet", column, row, row);
        }
        expect(rowsByValue(quick, column)).toEqual(rowsByValue(plain, column));
      }
    }),
  );
});

test("a row that is new is put in without looking at any other value", () => {
  const index = newIndex();
  speedUpValueIndex(index);
  index.set("book", "sheet", 0, 1, 0, true);
  const column = index.getCellValuePositions("book", "sheet", 0);
  if (!column) throw new Error("The column is not indexed.");
  let looks = 0;
  column[Symbol.iterator] = () => {
    looks++;
    return column.entries();
  };
  for (let row = 1; row < 100; row++)
    index.set("book", "sheet", 0, row * 1.5, row, true);
  expect(looks).toBe(0);
  index.set("book", "sheet", 0, "again", 5, true);
  expect([looks, column.size]).toEqual([1, 101]);
});
