/** Tells which formula had filled which cells: each filled a rectangle whose first cell is its own. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** For each filled cell the formula that filled it, in the same order; undefined where none can have. */
export function spillOwners<Formula extends Place>(
  formulas: readonly Formula[],
  filled: readonly Place[],
): (Formula | undefined)[] {
  const isFilled = new Set(filled.map(nameOf));
  const owners = new Map<string, Formula>();
  for (const formula of formulas) {
    const { row, column } = formula;
    const columns = reach((across) =>
      isFilled.has(nameOf({ row, column: column + across })),
    );
    const rows = reach((down) =>
      isFilled.has(nameOf({ row: row + down, column })),
    );
    for (let down = 0; down < rows; down += 1)
      for (let across = 0; across < columns; across += 1) {
        const name = nameOf({ row: row + down, column: column + across });
        if (!owners.has(name)) owners.set(name, formula);
      }
  }
  return filled.map((cell) => owners.get(nameOf(cell)));
}

/** How many cells on from a formula's own are filled, itself included. */
function reach(isFilledAt: (steps: number) => boolean): number {
  let steps = 1;
  while (isFilledAt(steps)) steps += 1;
  return steps;
}

function nameOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
