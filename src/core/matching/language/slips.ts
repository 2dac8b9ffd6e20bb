/** Counting slips of the keys between two words: a letter dropped, added, changed, or swapped with its neighbour. */

const LONGEST = 40;
/** Scratch rows, filled anew by each count. */
let twoBack = new Uint8Array(LONGEST + 1);
let oneBack = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * How many slips lead from one word to the other; more than `most` is told as `most + 1`, and so are words of over 40
 * letters.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (one.length > LONGEST || other.length > LONGEST) return most + 1;
  for (let j = 0; j <= other.length; j++) oneBack[j] = j;
  for (let i = 1; i <= one.length; i++) {
    if (fillRow(one, other, i) > most) return most + 1;
    [twoBack, oneBack, row] = [oneBack, row, twoBack];
  }
  return Math.min(oneBack[other.length] ?? 0, most + 1);
}

/** Fills the row of the first `i` letters of `one`; its least count. */
function fillRow(one: string, other: string, i: number): number {
  row[0] = i;
  let least = i;
  for (let j = 1; j <= other.length; j++) {
    const changed = one[i - 1] === other[j - 1] ? 0 : 1;
    let slips = Math.min(
      (oneBack[j] ?? 0) + 1,
      (row[j - 1] ?? 0) + 1,
      (oneBack[j - 1] ?? 0) + changed,
    );
    if (isSwap(one, i, other, j))
      slips = Math.min(slips, (twoBack[j - 2] ?? 0) + 1);
    row[j] = slips;
    least = Math.min(least, slips);
  }
  return least;
}

const isSwap = (one: string, i: number, other: string, j: number): boolean =>
  i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
