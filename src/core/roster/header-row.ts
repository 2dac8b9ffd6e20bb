/** Finding the row of column headers, which is not always the first. */
import { isBlank, type CellValue } from "../cell";
import { numberIn } from "../number-text";
import { squash } from "../text-key";
import { cellAt, filledRows, textOf } from "./cells";
import { bestStrength } from "./header-words";
import type { RosterCells } from "./mapping";

/** A header stands among this many filled rows. */
const SEARCHED = 50;
/** So many rows below it tell texts from numbers. */
const COMPARED = 50;
const LONGEST_HEADER = 80;
const LEAST_SHARE = 0.6;
/** From here on a cell says by its words that it is a header. */
const NAMED = 0.9;

interface Candidate {
  readonly row: number;
  /** Different cells that name a role. */
  readonly named: number;
  /** Texts above a column of numbers. */
  readonly contrast: number;
  /** Share of the widest row's cells that are filled here. */
  readonly width: number;
  /** No row before it is as wide. */
  readonly leads: boolean;
}

/**
 * The row that names most columns, the first of equals; undefined where no row looks like a header: the data then
 * begin in the first row, or the planner points to it.
 */
export function findHeaderRow(cells: RosterCells): number | undefined {
  const rows = filledRows(cells.slice(0, 4 * (SEARCHED + COMPARED)), -1);
  const looked = rows.slice(0, SEARCHED + COMPARED);
  const best = looked
    .slice(0, SEARCHED)
    .flatMap((row, order) => describe(cells, looked, row, order))
    .filter(isHeader)
    .reduce<Candidate | undefined>(
      (found, next) =>
        found && scoreOf(found) >= scoreOf(next) ? found : next,
      undefined,
    );
  return best?.row;
}

const scoreOf = ({ named, contrast, width }: Candidate): number =>
  2 * named + contrast + 2 * width;

/** One known word alone may stand in the data too, so something else must speak for the row. */
const isHeader = ({ named, contrast, width, leads }: Candidate): boolean =>
  named >= 2 ||
  (width >= LEAST_SHARE && (contrast >= 1 || (named >= 1 && leads)));

function describe(
  cells: RosterCells,
  looked: readonly number[],
  row: number,
  order: number,
): Candidate[] {
  const filled = filledIn(cells, row);
  const columns = headerColumns(cells, row);
  if (columns.length < LEAST_SHARE * filled) return [];
  const below = looked.slice(order + 1, order + 1 + COMPARED);
  const widths = looked.map((other) => filledIn(cells, other));
  return [
    {
      row,
      named: namedIn(cells, row, columns, looked).size,
      contrast: columns.filter((column) => mostlyNumbers(cells, below, column))
        .length,
      width: filled / Math.max(...widths),
      leads: widths.slice(0, order).every((width) => width < filled),
    },
  ];
}

const filledIn = (cells: RosterCells, row: number): number =>
  (cells[row] ?? []).filter((cell) => !isBlank(cell)).length;

const headerColumns = (cells: RosterCells, row: number): number[] =>
  [...(cells[row] ?? []).keys()].filter((column) =>
    isHeaderText(cellAt(cells, row, column)),
  );

const isHeaderText = (cell: CellValue): boolean =>
  typeof cell === "string" &&
  cell.trim() !== "" &&
  cell.length <= LONGEST_HEADER &&
  numberIn(cell) === undefined;

/** The different texts of a row that name a role and are no value of their column. */
function namedIn(
  cells: RosterCells,
  row: number,
  columns: readonly number[],
  looked: readonly number[],
): Set<string> {
  const others = looked.filter((other) => !isSameRow(cells, row, other));
  const named = columns.filter(
    (column) => bestStrength(cellAt(cells, row, column)) >= NAMED,
  );
  return new Set(
    named
      .filter((column) => !recurs(cells, row, others, column))
      .map((column) => squash(textOf(cellAt(cells, row, column)))),
  );
}

/** The row itself, and the same header printed anew on another page. */
const isSameRow = (cells: RosterCells, row: number, other: number): boolean =>
  (cells[row] ?? []).every(
    (cell, column) => textOf(cell) === textOf(cellAt(cells, other, column)),
  );

const recurs = (
  cells: RosterCells,
  row: number,
  others: readonly number[],
  column: number,
): boolean =>
  others.some(
    (other) =>
      textOf(cellAt(cells, other, column)) ===
      textOf(cellAt(cells, row, column)),
  );

function mostlyNumbers(
  cells: RosterCells,
  below: readonly number[],
  column: number,
): boolean {
  const filled = below
    .map((row) => cellAt(cells, row, column))
    .filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => numberIn(cell) !== undefined);
  return filled.length > 0 && numbers.length > filled.length / 2;
}
