/** Merged cells must not overlap: a host that is given such merges shows one cell's value in another's place. */
import type { CellRange } from "../../document";
import { damaged } from "../../fault";
import { SHEET_COLUMNS } from "../../limits";

/** The merges of more than one cell. Time grows with their number and width. @throws FileFault where two overlap. */
export function separateMerges(
  merges: readonly CellRange[],
  where: string,
): CellRange[] {
  const takenTo = new Int32Array(SHEET_COLUMNS).fill(-1);
  const kept = merges.filter(
    ({ top, left, bottom, right }) => top !== bottom || left !== right,
  );
  for (const { top, left, bottom, right } of [...kept].sort(
    (a, b) => a.top - b.top,
  )) {
    for (let column = left; column <= right; column++) {
      if ((takenTo[column] as number) >= top)
        throw damaged(where, "its merged cells overlap");
      takenTo[column] = bottom;
    }
  }
  return kept;
}
