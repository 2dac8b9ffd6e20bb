/** The kinds of functions: cell-wise ones that answer row by row, and lists that spill a table. */
import { isBlank, isCellError, type CellValue } from "../src/core/cell";
import type { Problem } from "../src/core/problem";
import {
  cellsIn,
  rangeIn,
  rowIn,
  singleIn,
  spread,
  type Spread,
} from "./cell-input";
import { cellOut, type Answer } from "./cell-output";

/**
 * Answers for each cell of the arguments. Ranges of equal shape pair up; one value, row or column is repeated; an
 * error cell comes back as itself.
 */
export function eachCell<A extends unknown[]>(
  args: A,
  answer: (...cells: { [K in keyof A]: CellValue }) => Answer,
): unknown[][] {
  return eachRow(args, { one: answer as (...cells: CellValue[]) => Answer });
}

/** How a function answers: for one row of cells, and for many rows at once where that is quicker. */
export interface Answering<C extends CellValue[]> {
  readonly one: (...cells: C) => Answer;
  /** A text for each row that it can answer; the others are asked for one by one. */
  readonly many?: (
    columns: { [K in keyof C]: Spread },
    rows: number,
  ) => readonly (string | undefined)[];
}

/** So many cells are read and answered at a time, which keeps them near the processor and leaves little to clear away. */
const BLOCK = 1024;
/** Fewer answers are not worth reading into columns. */
const MANY = 16;

/** `eachCell` for a function that can answer for many rows at once. */
export function eachRow<C extends CellValue[]>(
  args: { [K in keyof C]: unknown },
  answering: Answering<C>,
): unknown[][] {
  const ranges = args.map(rangeIn);
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map((range) => rowIn(range, 0).length));
  const rows = Math.max(1, Math.floor(BLOCK / width));
  const answers = new Array<unknown[]>(height);
  const lists = ranges.map((): Spread => []);
  for (let from = 0; from < height; from += rows) {
    const to = Math.min(height, from + rows);
    ranges.forEach((range, index) =>
      spread(range, from, to, width, lists[index] ?? []),
    );
    addAnswers(answers, from, lists, (to - from) * width, width, answering);
  }
  return answers;
}

function addAnswers<C extends CellValue[]>(
  answers: unknown[][],
  from: number,
  lists: readonly Spread[],
  count: number,
  width: number,
  { one, many }: Answering<C>,
): void {
  const known =
    count < MANY
      ? undefined
      : many?.(lists as { [K in keyof C]: Spread }, count);
  const cells: CellValue[] = lists.map(() => null);
  for (let at = 0, row = from; at < count; row++) {
    const out: unknown[] = [
      known?.[at] ?? answerAt(lists, cells, at, one as RowAnswer),
    ];
    for (at++; out.length < width; at++)
      out.push(known?.[at] ?? answerAt(lists, cells, at, one as RowAnswer));
    answers[row] = out;
  }
}

type RowAnswer = (...cells: CellValue[]) => Answer;

/** `cells` is filled anew for each answer, so that a long column leaves nothing behind but its results. */
function answerAt(
  lists: readonly Spread[],
  cells: CellValue[],
  at: number,
  answer: RowAnswer,
): unknown {
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] as Spread;
    const cell = list.length === 1 ? list[0] : list[at];
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
  return asTable(rows(...(cells as { [K in keyof A]: CellValue })));
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
  return asTable(answer(...(lists as { [K in keyof A]: CellValue[] })));
}

/** A table to spill, or the one cell that says why there is none. */
export const asTable = (
  found: Answer | readonly (readonly Answer[])[],
): unknown[][] =>
  Array.isArray(found)
    ? (found as readonly (readonly Answer[])[]).map((row) => row.map(cellOut))
    : [[cellOut(found as Answer)]];

/** A single answer as the table that a list function spills. */
export const oneCell = (answer: Answer): readonly (readonly Answer[])[] => [
  [answer],
];
