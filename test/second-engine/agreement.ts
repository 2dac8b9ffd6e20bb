/** What the second engine shows for a budget: where it differs from the grid's own engine, and the totals that stand in its sheet. */
import { LINES_SHEET } from "../../src/workbook/budget/lines-sheet";
import { BUDGET_SHEET } from "../../src/workbook/budget/roll-up-sheet";
import type { CalculatedBudget } from "./budget-workbook";
import type { Recalculated } from "./second-engine";

/** More than binary numbers leave over, far less than a cent. */
const CRUMB = 1e-6;

export interface Compared {
  readonly cells: number;
  /** Each in words, with its cell and its formula. */
  readonly differences: readonly string[];
}

/** Compares every formula outside the lines. */
export function compared(
  { grids, shown }: CalculatedBudget,
  second: Recalculated,
): Compared {
  const differences: string[] = [];
  let cells = 0;
  for (const [name, grid] of Object.entries(grids))
    for (const [row, line] of name === LINES_SHEET ? [] : grid.entries())
      for (const [column, cell] of line.entries()) {
        if (typeof cell !== "object" || cell === null) continue;
        cells++;
        const ours = shown(name, row, column);
        const theirs = second.shown(name, row, column);
        if (!isSame(ours, theirs))
          differences.push(
            `${name}, row ${row + 1}, column ${column + 1}: the grid shows ${JSON.stringify(ours)}, the second engine ${JSON.stringify(theirs)} for ${cell.formula}`,
          );
      }
  return { cells, differences };
}

const isSame = (ours: unknown, theirs: unknown): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= CRUMB
    : ours === theirs;

/** The year, and before it in the roll-ups the months. */
const YEAR_AND_MONTHS = 13;

/** The amounts of the rows of the budget sheet that begin with this text, in cents; of a roll-up the year and its months. */
export function centsIn(
  { grids }: CalculatedBudget,
  second: Recalculated,
  title: string,
): number[][] {
  const grid = grids[BUDGET_SHEET] ?? [];
  return [...grid.entries()]
    .filter(([row]) => second.shown(BUDGET_SHEET, row, 0) === title)
    .map(([row, line]) => {
      const first = Math.max(1, line.length - YEAR_AND_MONTHS);
      return Array.from({ length: line.length - first }, (_, at) =>
        cents(second.shown(BUDGET_SHEET, row, first + at)),
      );
    });
}

/** Amounts stand rounded to the cent, but for what binary numbers leave over. */
function cents(value: unknown): number {
  const rounded = Math.round(Number(value) * 100);
  return Math.abs(rounded / 100 - Number(value)) <= CRUMB ? rounded + 0 : NaN;
}
