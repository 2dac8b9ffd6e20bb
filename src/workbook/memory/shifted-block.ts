/** Where a block is after rows or columns were put in or taken out. */
import type { Block } from "../port";
import type { Shift } from "../references";

/** The block as it is then: it grows where cells were put into its middle, and is undefined where all of it was taken out. */
export function shiftedBlock(
  block: Block,
  { axis, at, count }: Shift,
): Block | undefined {
  const size = axis === "row" ? "rows" : "columns";
  const first = block[axis];
  const end = first + block[size];
  if (count >= 0) {
    if (at >= end) return block;
    return at <= first
      ? { ...block, [axis]: first + count }
      : { ...block, [size]: block[size] + count };
  }
  const newFirst = placeAfter(first, at, -count);
  const newEnd = placeAfter(end, at, -count);
  if (newEnd === newFirst) return undefined;
  return { ...block, [axis]: newFirst, [size]: newEnd - newFirst };
}

/** Where a line between two cells is once `taken` cells from `at` on are gone. */
function placeAfter(place: number, at: number, taken: number): number {
  if (place <= at) return place;
  return Math.max(place - taken, at);
}
