/** What the cells of a sheet say of themselves: where the header is, what the columns may hold. */
import { type CellValue, isBlank } from "../../src/core/cell";
import { cellText } from "../../src/core/roster/cells";
import type { Guess } from "../../src/core/roster/guess";
import { guessColumns } from "../../src/core/roster/guess-columns";
import { findHeaderRow } from "../../src/core/roster/header-row";
import type { RosterCells } from "../../src/core/roster/mapping";
import { NO_OVERRIDES, type Overrides } from "../../src/core/roster/override";

/** A column that holds something, as a planner can choose it. */
export interface RosterColumn {
  readonly column: number;
  /** "" where it has none. */
  readonly header: string;
}

export interface GuessedRoster {
  /** -1 where there is no header. */
  readonly headerRow: number;
  readonly columns: readonly RosterColumn[];
  readonly guesses: readonly Guess[];
}

/** The cells as the planner's own: those in our columns are blank, so that no result is taken for a fact. */
export function plannersCells(
  cells: readonly (readonly CellValue[])[],
  ownColumns: ReadonlySet<number>,
): RosterCells {
  if (ownColumns.size === 0) return cells;
  const own = [...ownColumns];
  return cells.map((row) => {
    // Copied whole and then blanked: a roster of a million rows has ten million cells.
    const planners = row.slice();
    for (const column of own) if (column < row.length) planners[column] = null;
    return planners;
  });
}

/** The planner's overrides, by the row that they stand in. */
export function overridesIn(
  cells: readonly (readonly CellValue[])[],
  column: number | undefined,
): Overrides {
  if (column === undefined) return NO_OVERRIDES;
  return new Map(
    cells.flatMap((line, row) => {
      const cell = line[column] ?? null;
      return cell === null ? [] : [[row, cell] as const];
    }),
  );
}

/** Guesses from the row that the planner chose as header, or from the one that looks like it. */
export function guessRoster(
  cells: RosterCells,
  chosenHeaderRow: number | undefined,
): GuessedRoster {
  const headerRow = chosenHeaderRow ?? findHeaderRow(cells) ?? -1;
  const header = cells[headerRow] ?? [];
  const below = cells.slice(headerRow + 1);
  return {
    headerRow,
    columns: filledColumns(header, below),
    guesses: guessColumns(header, below),
  };
}

/** The columns that hold something, in the header or below it. */
export function filledColumns(
  header: readonly CellValue[],
  rows: RosterCells,
): readonly RosterColumn[] {
  const isFilled = header.map((cell) => !isBlank(cell));
  let unfilled = columnsBut(isFilled);
  for (const row of rows) {
    for (let column = isFilled.length; column < row.length; column++)
      unfilled.push(isFilled.push(false) - 1);
    // Most columns are known to be filled after a few rows.
    if (unfilled.some((column) => !isBlank(row[column] ?? null))) {
      for (const column of unfilled)
        isFilled[column] = !isBlank(row[column] ?? null);
      unfilled = columnsBut(isFilled);
    }
  }
  return isFilled.flatMap((filled, column) =>
    filled ? [{ column, header: cellText(header[column] ?? null) }] : [],
  );
}

const columnsBut = (isFilled: readonly boolean[]): number[] =>
  isFilled.flatMap((filled, column) => (filled ? [] : [column]));
