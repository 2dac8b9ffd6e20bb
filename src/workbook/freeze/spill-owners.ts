/** Tells which formula had filled which cells: each filled a rectangle whose first cell is its own, some of it with blanks. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** For each filled cell the nearest formula to its left and above, in the same order; undefined where there is none. */
export function spillOwners<Formula extends Place>(
  formulas: readonly Formula[],
  filled: readonly Place[],
): (Formula | undefined)[] {
  return filled.map((cell) => {
    let owner: Formula | undefined;
    let least = Infinity;
    for (const formula of formulas) {
      const size = cellsBetween(formula, cell);
      if (size < least) [owner, least] = [formula, size];
    }
    return owner;
  });
}

/** How many cells the rectangle from a formula to a cell has; infinitely many where the formula cannot have filled it. */
function cellsBetween(formula: Place, cell: Place): number {
  const rows = cell.row - formula.row + 1;
  const columns = cell.column - formula.column + 1;
  return rows < 1 || columns < 1 ? Infinity : rows * columns;
}
