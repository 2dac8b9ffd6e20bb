/** A budget's sheets beside their roster as workbooks to be saved: as a planner has it, and with values in place of our functions. */
import * as declared from "../../functions/functions";
import type { Budget } from "../../src/core/budget/budget";
import type { CellValue } from "../../src/core/cell";
import type { PositionMapping } from "../../src/core/position/mapping";
import {
  emptySheet,
  workbookOf,
  type CellContent,
  type CellRange,
  type WorkbookDocument,
} from "../../src/files";
import { budgetSheets } from "../../src/workbook/budget/budget-sheets";
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

const OURS = new RegExp(
  `\\b(?:${Object.keys(declared).join("|").toUpperCase()})\\(`,
);

/** Tells whether a formula calls a function of ours, which no other engine has. */
export const isOurs = (formula: string): boolean => OURS.test(formula);

/** Stands with every formula that is to be calculated anew: an engine that trusts it is found out. */
const WRONG = -0.125;

/** What our functions fill is the values that the grid shows; all else is as it is, but for the results of the formulas. */
export const withoutOurFunctions = (of: CalculatedBudget): WorkbookDocument =>
  documentOf(of, {
    formula: (formula, value) =>
      isOurs(formula) ? { value } : { value: WRONG, formula },
    filled: (value) => ({ value }),
  });

/** The whole workbook, each formula with its result and, where it fills others, with their cells. */
export const asSaved = (of: CalculatedBudget): WorkbookDocument =>
  documentOf(of, {
    formula: (formula, value, range) =>
      range.top === range.bottom && range.left === range.right
        ? { value, formula }
        : { value, formula, array: { range, dynamic: true } },
    filled: (value) => ({ value, spilled: true }),
  });

/** How cells are put into a workbook: formulas, and the cells that these fill. */
interface Kept {
  formula(formula: string, value: CellValue, fills: CellRange): CellContent;
  filled(value: CellValue): CellContent;
}

const documentOf = (of: CalculatedBudget, kept: Kept): WorkbookDocument =>
  workbookOf(
    Object.entries(of.grids).map(([name, grid]) => ({
      ...emptySheet(name),
      rows: contents(grid, allShown(of, name), kept),
    })),
  );

function contents(
  grid: Grid,
  shown: readonly (readonly CellValue[])[],
  kept: Kept,
): (CellContent | undefined)[][] {
  return shown.map((line, row) =>
    line.map((value, column) => {
      const cell = grid[row]?.[column];
      if (isFormula(cell)) {
        const formula = cell.formula.replace(/^=/, "");
        return kept.formula(formula, value, fillOf(grid, shown, row, column));
      }
      if (isBlank(cell)) return value === null ? undefined : kept.filled(value);
      return { value };
    }),
  );
}

/** The cells to the right of a formula and below it that show something without holding anything. */
function fillOf(
  grid: Grid,
  shown: readonly (readonly CellValue[])[],
  top: number,
  left: number,
): CellRange {
  const isFilled = (row: number, column: number): boolean =>
    isBlank(grid[row]?.[column]) && (shown[row]?.[column] ?? null) !== null;
  let [bottom, right] = [top, left];
  while (isFilled(top, right + 1)) right++;
  while (isFilled(bottom + 1, left)) bottom++;
  return { top, left, bottom, right };
}

export const isFormula = (cell: CellInput): cell is FormulaInput =>
  typeof cell === "object" && cell !== null;

const isBlank = (cell: CellInput): boolean =>
  cell === null || cell === undefined;

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
