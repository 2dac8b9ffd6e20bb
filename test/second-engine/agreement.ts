/** What the second engine shows for a budget: where it differs from the grid's own engine, and the totals that stand in its sheet. */
import { BUDGET_SHEET } from "../../src/workbook/budget/roll-up-sheet";
import { isFormula, isOurs, type CalculatedBudget } from "./budget-workbook";
import type { Recalculated } from "./second-engine";

/** More than binary numbers leave over, far less than a cent. */
const CRUMB = 1e-6;

export interface Compared {
  readonly cells: number;
  /** Each in words, with its cell and its formula. */
  readonly differences: readonly string[];
}

export interface FormulaCell {
  /** Counted from 0. */
  readonly place: readonly [sheet: string, row: number, column: number];
  readonly formula: string;
}

/** Every formula of the budget's sheets. */
export function* formulaCells({
  grids,
}: CalculatedBudget): Generator<FormulaCell> {
  for (const [name, grid] of Object.entries(grids))
    for (const [row, line] of grid.entries())
      for (const [column, cell] of line.entries())
        if (isFormula(cell))
          yield { place: [name, row, column], formula: cell.formula };
}

/** Compares every formula but those of ours. */
export function compared(
  budget: CalculatedBudget,
  second: Recalculated,
): Compared {
  const differences: string[] = [];
  let cells = 0;
  for (const cell of formulaCells(budget)) {
    if (isOurs(cell.formula)) continue;
    cells++;
    const { place, formula } = cell;
    const [name, row, column] = place;
    const ours = budget.shown(...place);
    const theirs = second.shown(...place);
    if (!isSame(ours, theirs))
      differences.push(
        `${name}, row ${row + 1}, column ${column + 1}: the grid shows ${JSON.stringify(ours)}, the second engine ${JSON.stringify(theirs)} for ${formula}`,
      );
  }
  return { cells, differences };
}

const isSame = (ours: unknown, theirs: unknown): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= CRUMB
    : ours === theirs;

/** The year and its months, with which each row of a roll-up ends. */
const YEAR_AND_MONTHS = 13;

/** The rows of the budget sheet that begin with this text. */
export const rowsTitled = (
  { grids }: CalculatedBudget,
  second: Recalculated,
  title: string,
): number[] =>
  [...(grids[BUDGET_SHEET] ?? []).keys()].filter(
    (row) => second.shown(BUDGET_SHEET, row, 0) === title,
  );

/** The amounts of a row of the budget sheet, in cents: of a line that of the year, of a roll-up's the year's and its months'. */
export function centsIn(
  { grids }: CalculatedBudget,
  second: Recalculated,
  row: number,
): number[] {
  const width = Math.max(
    ...(grids[BUDGET_SHEET] ?? []).map(({ length }) => length),
  );
  const amounts = Array.from({ length: width }, (_, column) =>
    second.shown(BUDGET_SHEET, row, column),
  ).filter((value) => typeof value === "number");
  return amounts.slice(-YEAR_AND_MONTHS).map(cents);
}

/** Amounts stand rounded to the cent, but for what binary numbers leave over. */
function cents(value: number): number {
  const rounded = Math.round(value * 100);
  return Math.abs(rounded / 100 - value) <= CRUMB ? rounded + 0 : NaN;
}
