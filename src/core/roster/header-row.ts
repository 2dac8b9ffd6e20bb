/** Finding the row of column headers, which is not always the first. */
import { isBlank, type CellValue } from "../cell";
import { numberIn } from "../number-text";
import { squash } from "../text-key";
import { cellAt, filledRows, textOf } from "./cells";
import { bestStrength } from "./header-words";
import type { RosterCells } from "./mapping";

/** A header stands within this many rows. */
const SEARCHED = 50;
const COMPARED = 50;
const LONGEST_HEADER = 80;
const LEAST_TEXTS = 0.6;
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
}

/**
 * The row that names most columns, the first of equals; undefined where no row looks like a header: the data then
 * begin in the first row, or the planner points to it.
 */
export function findHeaderRow(cells: RosterCells): number | undefined {
  const rows = filledRows(cells.slice(0, SEARCHED + COMPARED), -1);
  const widest = Math.max(0, ...rows.map((row) => filledIn(cells, row).length));
  const candidates = rows
    .slice(0, SEARCHED)
    .flatMap((row, order) =>
      describe(cells, row, rows.slice(order + 1, order + 1 + COMPARED), widest),
    )
    .filter(isHeader);
  const best = candidates.reduce<Candidate | undefined>(
    (found, next) => (found && scoreOf(found) >= scoreOf(next) ? found : next),
    undefined,
  );
  return best?.row;
}

const scoreOf = ({ named, contrast, width }: Candidate): number =>
  2 * named + contrast + 2 * width;

/** One known word alone may stand in the data too, so something else must speak for the row. */
const isHeader = ({ named, contrast, width }: Candidate): boolean =>
  named >= 2 || (width >= LEAST_TEXTS && (contrast >= 1 || named >= 1));

const filledIn = (cells: RosterCells, row: number): readonly CellValue[] =>
  (cells[row] ?? []).filter((cell) => !isBlank(cell));

function describe(
  cells: RosterCells,
  row: number,
  below: readonly number[],
  widest: number,
): Candidate[] {
  const filled = filledIn(cells, row);
  const texts = filled.filter(isHeaderText);
  if (filled.length === 0 || texts.length < LEAST_TEXTS * filled.length)
    return [];
  const columns = [...(cells[row] ?? []).keys()].filter((column) =>
    isHeaderText(cellAt(cells, row, column)),
  );
  const alone = columns.filter((column) => !recurs(cells, row, below, column));
  const named = new Set(
    alone
      .map((column) => cellAt(cells, row, column))
      .filter((cell) => bestStrength(cell) >= NAMED)
      .map((cell) => squash(textOf(cell))),
  );
  const contrast = columns.filter((column) =>
    mostlyNumbers(cells, below, column),
  ).length;
  return [{ row, named: named.size, contrast, width: filled.length / widest }];
}

const isHeaderText = (cell: CellValue): boolean =>
  typeof cell === "string" &&
  cell.trim() !== "" &&
  cell.length <= LONGEST_HEADER &&
  numberIn(cell) === undefined;

/** A text that stands in every tenth row below is a value; a header printed anew on each page is rarer. */
function recurs(
  cells: RosterCells,
  row: number,
  below: readonly number[],
  column: number,
): boolean {
  const text = textOf(cellAt(cells, row, column));
  const same = below.filter(
    (other) => textOf(cellAt(cells, other, column)) === text,
  ).length;
  return same > 0 && same > below.length / 10;
}

function mostlyNumbers(
  cells: RosterCells,
  below: readonly number[],
  column: number,
): boolean {
  const filled = below
    .map((row) => cellAt(cells, row, column))
    .filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 &&
    filled.filter((cell) => numberIn(cell) !== undefined).length >
      filled.length / 2
  );
}
