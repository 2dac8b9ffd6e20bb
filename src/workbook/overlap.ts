/** Whether blocks of cells meet. */
import type { Block } from "./port";

/** Tells whether two blocks share a cell. */
export function overlaps(one: Block, other: Block): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
