/** Puts single cells together into runs down a column, so that a host is asked for few blocks. */
import type { Block, SheetId } from "../port";

interface Cell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** Neighbours in one column, from top to bottom; the block holds them and nothing else. */
export interface CellRun<Of extends Cell> {
  readonly block: Block;
  readonly cells: readonly Of[];
}

/** The fewest runs that hold all the cells, none of which may be given twice. */
export function cellRuns<Of extends Cell>(cells: readonly Of[]): CellRun<Of>[] {
  const runs: Of[][] = [];
  for (const cell of [...cells].sort(byPlace)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && isBelow(cell, last))
      run.push(cell);
    else runs.push([cell]);
  }
  return runs.map(runOf);
}

function byPlace(one: Cell, other: Cell): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function isBelow(cell: Cell, above: Cell): boolean {
  return (
    cell.sheet === above.sheet &&
    cell.column === above.column &&
    cell.row === above.row + 1
  );
}

function runOf<Of extends Cell>(cells: readonly Of[]): CellRun<Of> {
  const { sheet, row, column } = cells[0] as Of;
  return {
    block: { sheet, row, column, rows: cells.length, columns: 1 },
    cells,
  };
}
