/** Merged cells must not overlap: a host that is given such merges shows one cell's value in another's place. */
import type { CellRange } from "../document";
import { SHEET_COLUMNS } from "../limits";

/** Whether two of the merges share a cell. Time grows with their number and width. */
export function doOverlap(merges: readonly CellRange[]): boolean {
  const takenTo = new Int32Array(SHEET_COLUMNS).fill(-1);
  const inOrder = [...merges].sort((a, b) => a.top - b.top);
  return inOrder.some(({ top, left, bottom, right }) => {
    for (let column = left; column <= right; column++) {
      if ((takenTo[column] as number) >= top) return true;
      takenTo[column] = bottom;
    }
    return false;
  });
}
