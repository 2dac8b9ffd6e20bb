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
import type { CellInput, FormulaInput } from "../../src/workbook/port";
import {
  calculate,
  gridOf,
  type Shown,
} from "../workbook/budget/formula-engine";

type Grid = readonly (readonly CellInput[])[];

/** A roster with its pay table, and the budget that the core reckons for it. */
export interface BudgetCase {
  /** For the message of a failure. */
  readonly name: string;
  readonly budget: Budget;
  readonly mapping: PositionMapping;
  readonly roster: readonly (readonly CellValue[])[];
  readonly payCells: readonly (readonly CellValue[])[];
}

/** The cells of each sheet by its name, and what the grid's own engine shows for them. */
export interface CalculatedBudget {
  readonly name: string;
  readonly budget: Budget;
  readonly grids: Readonly<Record<string, Grid>>;
  readonly shown: Shown;
}

/** Builds the sheets of the budget and calculates them by the grid's engine. */
export async function calculatedBudget({
  name,
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
    payTable: { reference, timesPerYear: 1 },
  });
  const grids = {
    Roster: roster as CellInput[][],
    Pay: payCells as CellInput[][],
    ...Object.fromEntries(sheets.map((sheet) => [sheet.name, gridOf(sheet)])),
  };
  return { name, budget, grids, shown: await calculate(grids) };
}

/** Stands with every formula that is to be calculated anew: an engine that trusts it is found out. */
const WRONG = -0.125;

/** What our function fills, from the first column of the lines on, is the values that the grid shows; all else is as it is, but for the results of the formulas. */
export function withoutOurFunctions(of: CalculatedBudget): WorkbookDocument {
  return documentOf(of, (name, grid) => {
    const rows = contents(grid, () => WRONG);
    if (name !== LINES_SHEET) return rows;
    const first = grid.findIndex(([cell]) => isFormula(cell));
    const lines = allShown(of, name).slice(first);
    return [
      ...rows.slice(0, first),
      ...lines.map((line) => line.map((value) => ({ value }))),
    ];
  });
}

/** The whole workbook, each formula with its result and, where it spills, with the cells that it fills. */
export function asSaved(of: CalculatedBudget): WorkbookDocument {
  return documentOf(of, (name, grid) => {
    const rows = contents(grid, (row, column) =>
      plain(of.shown(name, row, column)),
    );
    return name === LINES_SHEET
      ? spilling(grid, rows, allShown(of, name))
      : rows;
  });
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

export const isFormula = (cell: CellInput): cell is FormulaInput =>
  typeof cell === "object" && cell !== null;

function contents(
  grid: Grid,
  result: (row: number, column: number) => CellValue,
): (CellContent | undefined)[][] {
  return grid.map((line, row) =>
    Array.from(line, (cell, column) => {
      if (cell === null || cell === undefined) return undefined;
      return isFormula(cell)
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

/** Each formula in the first column fills its row to the end, and the rows below it up to the next. */
function spilling(
  grid: Grid,
  rows: readonly (readonly (CellContent | undefined)[])[],
  values: readonly (readonly CellValue[])[],
): (CellContent | undefined)[][] {
  const firsts = [...grid.entries()]
    .filter(([, [first]]) => isFormula(first))
    .map(([row]) => row);
  return values.map((line, row) => {
    const top = firsts.filter((one) => one <= row).at(-1);
    if (top === undefined) return [...(rows[row] ?? [])];
    const below = firsts.find((one) => one > row) ?? values.length;
    const range = { top, left: 0, bottom: below - 1, right: line.length - 1 };
    return line.map((value, column): CellContent => {
      const anchor = column === 0 && row === top ? rows[row]?.[0] : undefined;
      return anchor
        ? { ...anchor, array: { range, dynamic: true } }
        : { value, spilled: true };
    });
  });
}
