/** Which rows of a block can be written at once: those that stand together and that nothing hides. */

/** Neighbouring rows of a block; `from` counts within it. */
export interface Stretch {
  readonly from: number;
  readonly rows: number;
}

/**
 * The stretches of a block from its first row to its last. Where a block holds hidden rows Excel has put its cells into
 * the wrong rows (office-js #224): rows that are shown go together, since no hidden row is among them, and each hidden
 * row is by itself, since a block of such may be spared.
 */
export function stretchesOf(
  rows: number,
  isHidden: (row: number) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < rows;) {
    let end = from + 1;
    if (!isHidden(from)) while (end < rows && !isHidden(end)) end += 1;
    stretches.push({ from, rows: end - from });
    from = end;
  }
  return stretches;
}
