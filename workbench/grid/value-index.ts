/** Keeps the engine quick where many cells of a column differ: amounts, keys, names. */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

export type ValueIndex = typeof CELL_INVERTED_INDEX_CACHE;

/**
 * For each result the engine looks through all different values of its column for the one that the row had before,
 * which makes ten thousand different results cost a hundred million looks. A row that the index does not hold yet had
 * none: such a row is put in without looking.
 */
export function speedUpValueIndex(
  index: ValueIndex = CELL_INVERTED_INDEX_CACHE,
): void {
  if (quickened.has(index)) return;
  quickened.add(index);
  const set = index.set.bind(index);
  const look = index.shouldContinueBuildingCache.bind(index);
  const held = new WeakMap<object, Set<number>>();
  index.set = (unit, sheet, column, value, row, isForced = false) => {
    const before = index.getCellValuePositions(unit, sheet, column);
    const isNew = !(before && held.get(before)?.has(row));
    if (isForced && isNew) {
      index.shouldContinueBuildingCache = always;
      set(unit, sheet, column, value, row);
      index.shouldContinueBuildingCache = look;
    } else set(unit, sheet, column, value, row, isForced);
    const now = before ?? index.getCellValuePositions(unit, sheet, column);
    if (now) rowsOf(held, now).add(row);
  };
}

const quickened = new WeakSet<ValueIndex>();

const always = (): boolean => true;

function rowsOf(
  held: WeakMap<object, Set<number>>,
  column: object,
): Set<number> {
  const rows = held.get(column) ?? new Set();
  held.set(column, rows);
  return rows;
}
