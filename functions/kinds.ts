/** The kinds of functions: cell-wise ones that answer row by row, and lists that spill a table. */
import { isBlank, isCellError, type CellValue } from "../src/core/cell";
import { isProblem, type Problem } from "../src/core/problem";
import { cellAt, cellsIn, rangeIn, singleIn, type Range } from "./cell-input";
import { cellOut, type Answer } from "./cell-output";

/**
 * Answers for each cell of the arguments. Ranges of equal shape pair up; one value, row or column is repeated; an
 * error cell comes back as itself.
 */
export function eachCell<A extends unknown[]>(
  args: A,
  answer: (...cells: { [K in keyof A]: CellValue }) => Answer,
): unknown[][] {
  const ranges = args.map(rangeIn);
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map((range) => range[0]?.length ?? 1));
  const cells: CellValue[] = ranges.map(() => null);
  const answers: unknown[][] = [];
  for (let row = 0; row < height; row++) {
    const out: unknown[] = [];
    for (let column = 0; column < width; column++)
      out.push(answerAt(ranges, cells, row, column, answer as RowFunction));
    answers.push(out);
  }
  return answers;
}

type RowFunction = (...cells: CellValue[]) => Answer;

/** `cells` is filled anew for each answer, so that a long column leaves nothing behind but its results. */
function answerAt(
  ranges: readonly Range[],
  cells: CellValue[],
  row: number,
  column: number,
  answer: RowFunction,
): unknown {
  for (let index = 0; index < ranges.length; index++) {
    const cell = cellAt(ranges[index] ?? [], row, column);
    if (cell === undefined) return cellOut({ problem: "unequalRanges" });
    if (isCellError(cell)) return cellOut(cell);
    cells[index] = cell;
  }
  return cellOut(answer(...cells));
}

/** Spills a table for single values; `names` are the arguments as the user knows them. */
export function asList<A extends unknown[]>(
  names: { [K in keyof A]: string },
  args: A,
  rows: (
    ...cells: { [K in keyof A]: CellValue }
  ) => readonly (readonly Answer[])[] | Problem,
): unknown[][] {
  const cells = args.map((argument) => singleIn(argument));
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
  const cell = singleIn(argument);
  return cell !== undefined && isBlank(cell);
}

/** Answers for whole ranges at once: each argument as one list of cells, row by row. */
export function asAggregate<A extends unknown[]>(
  args: A,
  answer: (
    ...lists: { [K in keyof A]: CellValue[] }
  ) => Answer | readonly (readonly Answer[])[],
): unknown[][] {
  const lists = args.map((argument) => cellsIn(argument).flat());
  const found = answer(...(lists as { [K in keyof A]: CellValue[] }));
  return Array.isArray(found)
    ? (found as readonly (readonly Answer[])[]).map((row) => row.map(cellOut))
    : [[cellOut(found as Answer)]];
}

/** A single answer as the table that a list function spills. */
export const oneCell = (answer: Answer): readonly (readonly Answer[])[] => [
  [answer],
];
