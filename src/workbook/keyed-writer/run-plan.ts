/** The whole of a run as it is settled before its first cell is written: what each row is to hold, and what it holds. */
import type { OwnedInput } from "../cell-content";
import {
  isFormula,
  isLeft,
  isSameCell,
  keptInput,
  type KeptRow,
  KeptRows,
} from "../kept-cell";
import type { OwnedColumn } from "../owned/owned-columns";
import { isWritable, type WriteRequest } from "./request";

/** Where the rows are; rows and columns count from 0. */
export type Place = Pick<
  WriteRequest,
  "sheet" | "headerRow" | "firstRow" | "lastRow" | "key"
>;

export interface RunPlan extends Place {
  readonly keyColumn: number;
  readonly keyHeader: string;
  /** The texts in the header row when the plan was made; a plan from the journal has none. */
  readonly headers?: readonly string[];
  /** Where the headers of the columns stood that were there, by their ids. */
  readonly headerRows: ReadonlyMap<string, number>;
  /** All that are to be there; the rows below speak of those that are written. */
  readonly columns: readonly OwnedColumn[];
  /** Where the columns stood, or were to be made, in their order. */
  readonly places: readonly number[];
  readonly wanted: ReadonlyMap<string, KeptRow>;
  /** What every row with a key held when the plan was made, whether or not it is to be written. */
  readonly before: ReadonlyMap<string, KeptRow>;
}

/** The columns of a plan that it writes. */
export function writtenColumns({
  columns,
}: Pick<RunPlan, "columns">): readonly OwnedColumn[] {
  return columns.filter(isWritable);
}

/** What a request wants of each row. @throws RangeError as `keptInput` does */
export function wantedRows({
  rows,
  columns,
  firstRow,
}: WriteRequest): Map<string, KeptRow> {
  const shared = new KeptRows();
  const kept = (inputs: readonly OwnedInput[]): KeptRow => {
    const written = inputs.filter((_, index) => {
      const column = columns[index];
      return column !== undefined && isWritable(column);
    });
    return shared.shared(written.map((input) => keptInput(input, firstRow)));
  };
  const wanted = new Map<string, KeptRow>();
  for (const [key, inputs] of rows) wanted.set(key, kept(inputs));
  return wanted;
}

/** Tells whether a plan writes formulas, which must know in which columns the cells are that they read. */
export function writesFormulas({ wanted }: RunPlan): boolean {
  return [...new Set(wanted.values())].some((row) => row.some(isFormula));
}

/** Keys whose rows held all that they are to hold when the plan was made. */
export function rightAtFirst(plan: RunPlan): ReadonlySet<string> {
  const right = new Set<string>();
  for (const [key, row] of plan.wanted)
    if (wasRight(plan, key, row)) right.add(key);
  return right;
}

/** Tells whether a row held all that it is to hold when the plan was made. */
export function wasRight(
  { wanted, before }: RunPlan,
  key: string,
  row = wanted.get(key),
): boolean {
  const held = before.get(key);
  return (
    row?.every(
      (cell, index) => isLeft(cell) || isSameCell(cell, held?.[index] ?? null),
    ) ?? false
  );
}
