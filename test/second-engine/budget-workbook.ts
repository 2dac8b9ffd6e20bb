/** A budget's sheets beside their roster as workbooks to be saved: as a planner has it, and with values in place of our functions. */
import type { Budget } from "../../src/core/budget/budget";
import type { CellValue } from "../../src/core/cell";
import type { PositionMapping } from "../../src/core/position/mapping";
import {
  emptySheet,
  workbookOf,
  type CellContent,
  type WorkbookDocument,
} from "../../src/files";
import { budgetSheets } from "../../src/workbook/budget/budget-sheets";
import { LINES_SHEET } from "../../src/workbook/budget/lines-sheet";
import type { CellInput } from "../../src/workbook/port";
import {
  calculate,
  gridOf,
  type Shown,
} from "../workbook/budget/formula-engine";

type Grid = readonly (readonly CellInput[])[];

/** A roster with its pay table, and the budget that the core reckons for it. */
export interface BudgetCase {
  readonly budget: Budget;
  readonly mapping: PositionMapping;
  readonly roster: readonly (readonly CellValue[])[];
  readonly payCells: readonly (readonly CellValue[])[];
}

/** The cells of each sheet by its name, and what the grid's own engine shows for them. */
export interface CalculatedBudget {
  readonly budget: Budget;
  readonly grids: Readonly<Record<string, Grid>>;
  readonly shown: Shown;
}

/** Builds the sheets of the budget and calculates them by the grid's engine. */
export async function calculatedBudget({
  budget,
  mapping,
  roster,
  payCells,
}: BudgetCase): Promise<CalculatedBudget> {
  const reference = `'Pay'!$A$1:$D$${payCells.length}`;
  const sheets = budgetSheets({
    budget,
    mapping,
    place: { sheetName: "Roster", row: 0, column: 0 },
    rows: roster.slice(1).map((_, index) => index + 1),
    payTable: { reference, timesPerYear: 1 },
  });
  const grids = {
    Roster: roster as CellInput[][],
    Pay: payCells as CellInput[][],
    ...Object.fromEntries(sheets.map((sheet) => [sheet.name, gridOf(sheet)])),
  };
  return { budget, grids, shown: await calculate(grids) };
}

/** Stands with every formula that is to be calculated anew: an engine that trusts it is found out. */
const WRONG = -0.125;

/** The lines are the values that the grid shows; the other sheets are as they are, but for the results of their formulas. */
export function withoutOurFunctions(of: CalculatedBudget): WorkbookDocument {
  return documentOf(of, (name, grid) =>
    name === LINES_SHEET
      ? allShown(of, name).map((line) => line.map((value) => ({ value })))
      : contents(grid, () => WRONG),
  );
}

/** The whole workbook, each formula with its result and, where it spills, with the cells that it fills. */
export function asSaved(of: CalculatedBudget): WorkbookDocument {
  return documentOf(of, (name, grid) =>
    name === LINES_SHEET
      ? spilling(grid, allShown(of, name))
      : contents(grid, (row, column) => plain(of.shown(name, row, column))),
  );
}

const documentOf = (
  { grids }: CalculatedBudget,
  rowsOf: (
    name: string,
    grid: Grid,
  ) => readonly (readonly (CellContent | undefined)[])[],
): WorkbookDocument =>
  workbookOf(
    Object.entries(grids).map(([name, grid]) => ({
      ...emptySheet(name),
      rows: rowsOf(name, grid),
    })),
  );

function contents(
  grid: Grid,
  result: (row: number, column: number) => CellValue,
): (CellContent | undefined)[][] {
  return grid.map((line, row) =>
    Array.from(line, (cell, column) => {
      if (cell === null || cell === undefined) return undefined;
      return typeof cell === "object"
        ? { value: result(row, column), formula: withoutSign(cell.formula) }
        : { value: cell };
    }),
  );
}

const withoutSign = (formula: string): string => formula.replace(/^=/, "");

/** Every cell of a sheet as the grid shows it, those included that a formula fills. */
function allShown(
  { grids, shown }: CalculatedBudget,
  name: string,
): CellValue[][] {
  const grid = grids[name] ?? [];
  const width = Math.max(...grid.map(({ length }) => length));
  const cells: CellValue[][] = [];
  for (;;) {
    const row = cells.length;
    const line = Array.from({ length: width }, (_, column) =>
      plain(shown(name, row, column)),
    );
    if (row >= grid.length && line.every((cell) => cell === null)) return cells;
    cells.push(line);
  }
}

const plain = (value: unknown): CellValue =>
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean"
    ? value
    : null;

/** Each formula fills its row to the end, and the rows below it up to the next formula. */
function spilling(
  grid: Grid,
  values: readonly (readonly CellValue[])[],
): CellContent[][] {
  const rows: CellContent[][] = values.map((line, row) =>
    line.map((value) =>
      row < firstFormula(grid, 0) ? { value } : { value, spilled: true },
    ),
  );
  for (let top = firstFormula(grid, 0); top < values.length;) {
    const next = Math.min(firstFormula(grid, top + 1), values.length);
    const [first] = grid[top] ?? [];
    const right = (values[top]?.length ?? 1) - 1;
    const range = { top, left: 0, bottom: next - 1, right };
    if (typeof first === "object" && first !== null)
      (rows[top] as CellContent[])[0] = {
        value: values[top]?.[0] ?? null,
        formula: withoutSign(first.formula),
        array: { range, dynamic: true },
      };
    top = next;
  }
  return rows;
}

/** The first row from this one on whose first cell holds a formula. */
function firstFormula(grid: Grid, from: number): number {
  const found = grid.findIndex(
    ([first], row) =>
      row >= from && typeof first === "object" && first !== null,
  );
  return found < 0 ? Infinity : found;
}
