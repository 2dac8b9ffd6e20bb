/** The budget functions' way from cells to the core: raises are read once for all rows. */
import {
  isBlank,
  isCellError,
  type CellError,
  type CellValue,
} from "../src/core/cell";
import { bandRollUp } from "../src/core/budget/band-roll-up";
import { groupSums } from "../src/core/budget/group-sums";
import {
  positionCostFor,
  positionMonthsFor,
  type PositionCells,
} from "../src/core/budget/position-answers";
import { readRaises, type Raise } from "../src/core/budget/raises";
import { budgetLines } from "../src/core/budget/sheet/lines";
import type { Problem } from "../src/core/problem";
import { cellsIn } from "./cell-input";
import type { Answer } from "./cell-output";
import { isOmitted } from "./kinds";

type TermCells = [
  rate: CellValue,
  fte: CellValue,
  start: CellValue,
  end: CellValue,
  fyStart: CellValue,
  benefitPct: CellValue,
  benefitFlat: CellValue,
];

const named = ([
  rate,
  fte,
  start,
  end,
  fyStart,
  benefitPct,
  benefitFlat,
]: TermCells): PositionCells => ({
  rate,
  fte,
  start,
  end,
  fyStart,
  benefitPct,
  benefitFlat,
});

/** POSCOST for one row of cells. */
export function costWith(raises: unknown): (...cells: TermCells) => Answer {
  const read = raisesIn(raises);
  return (...cells) =>
    isRaises(read) ? positionCostFor(named(cells), read) : read;
}

/** POSMONTHS for one position. */
export function monthsWith(
  raises: unknown,
): (...cells: TermCells) => Answer[][] | Problem {
  const read = raisesIn(raises);
  return (...cells) =>
    isRaises(read) ? positionMonthsFor(named(cells), read) : [[read]];
}

function raisesIn(raises: unknown): readonly Raise[] | Problem | CellError {
  const cells = cellsIn(raises);
  return cells.flat().find(isCellError) ?? readRaises(cells);
}

const isRaises = (
  read: readonly Raise[] | Problem | CellError,
): read is readonly Raise[] => Array.isArray(read);

/** BANDROLLUP for whole columns; a status column without any cell filled is none. */
export function rolledUp(
  bands: CellValue[],
  fte: CellValue[],
  cost: CellValue[],
  status: CellValue[],
): Answer | Answer[][] {
  const known = status.some((cell) => !isBlank(cell));
  return bandRollUp(bands, fte, cost, known ? status : undefined);
}

/** BUDGETLINES for some rows of a roster. */
export const linesFor = (
  rows: unknown,
  settings: unknown,
  raises: unknown,
  payTable: unknown,
): readonly (readonly Answer[])[] | Problem | CellError =>
  budgetLines(
    cellsIn(rows),
    cellsIn(settings),
    isOmitted(raises) ? undefined : cellsIn(raises),
    isOmitted(payTable) ? undefined : cellsIn(payTable),
  );

/** GROUPSUMS for whole ranges. */
export const sumsFor = (
  names: unknown,
  groups: unknown,
  amounts: unknown,
): readonly (readonly Answer[])[] | Problem | CellError =>
  groupSums(cellsIn(names).flat(), cellsIn(groups).flat(), cellsIn(amounts));
