/** The kinds of functions: cell-wise ones that answer row by row, and lists that spill a table. */
import { isBlank, isCellError, type CellValue } from "../src/core/cell";
import { isProblem, type Problem } from "../src/core/problem";
import { cellsIn, singleIn, type Cells } from "./cell-input";
import { cellOut, type Answer } from "./cell-output";

/** Where one range is shorter than another there is nothing to pair up. */
const NOTHING_TO_PAIR: CellValue = {
  error: "#N/A",
  message:
    "The ranges differ in size: give ranges of the same shape, or a single value.",
};

/**
 * Answers for each cell of the arguments. Ranges of equal shape pair up; one value, row or column is repeated; an
 * error cell comes back as itself.
 */
export function eachCell<A extends unknown[]>(
  args: A,
  answer: (...cells: { [K in keyof A]: CellValue }) => Answer,
): unknown[][] {
  const ranges = args.map(cellsIn);
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map((range) => range[0]?.length ?? 1));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cells = ranges.map((range) => cellAt(range, row, column));
      return cellOut(
        cells.find(isCellError) ??
          answer(...(cells as { [K in keyof A]: CellValue })),
      );
    }),
  );
}

function cellAt(range: Cells, row: number, column: number): CellValue {
  const cells = range.length === 1 ? range[0] : range[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  return cell === undefined ? NOTHING_TO_PAIR : cell;
}

/** Spills a table for single values; `names` are the arguments as the user knows them. */
export function asList<A extends unknown[]>(
  names: { [K in keyof A]: string },
  args: A,
  rows: (
    ...cells: { [K in keyof A]: CellValue }
  ) => readonly (readonly Answer[])[] | Problem,
): unknown[][] {
  const cells = args.map((argument) => singleIn(cellsIn(argument)));
  const range = cells.indexOf(undefined);
  if (range >= 0)
    return [
      [
        cellOut({
          problem: "singleValueNeeded",
          argument: String(names[range]),
        }),
      ],
    ];
  const failure = (cells as CellValue[]).find(isCellError);
  if (failure) return [[cellOut(failure)]];
  const table = rows(...(cells as { [K in keyof A]: CellValue }));
  return isProblem(table)
    ? [[cellOut(table)]]
    : table.map((row) => row.map(cellOut));
}

/** True where an optional argument was left out, or its single cell is blank. */
export function isOmitted(argument: unknown): boolean {
  const cell = singleIn(cellsIn(argument));
  return cell !== undefined && isBlank(cell);
}
