/** Moves all that a sheet in memory holds when rows or columns are put in, taken out or sorted. */
import type { Block } from "../port";
import { copiedByRows, type Shift } from "../references";
import type { MemoryCell, MemorySheet } from "./memory-sheet";
import { shiftedBlock } from "./shifted-block";

/** Puts cells in or takes them out; what lies beyond, hidden rows, tables, merges and looks go along. */
export function shiftSheet(sheet: MemorySheet, shift: Shift): void {
  if (shift.axis === "row") shiftRows(sheet, shift);
  else for (const row of sheet.rows) shiftCells(row ?? [], shift);
  sheet.merges = sheet.merges.flatMap(
    (merge) => shiftedBlock(merge, shift) ?? [],
  );
  sheet.tables = sheet.tables.flatMap((table) => {
    const block = shiftedBlock(table.block, shift);
    return block === undefined ? [] : [{ ...table, block }];
  });
  sheet.looks = sheet.looks.flatMap((given) => {
    const block = shiftedBlock(given.block, shift);
    return block === undefined ? [] : [{ ...given, block }];
  });
}

/** Puts the rows from `firstRow` on into another order: `order[i]` says which of them comes i-th. A hidden row stays hidden. */
export function reorderRows(
  { rows, hiddenRows }: MemorySheet,
  firstRow: number,
  order: readonly number[],
): void {
  const before = order.map((_, index) => rows[firstRow + index] ?? []);
  const wasHidden = order.map((_, index) => hiddenRows.has(firstRow + index));
  order.forEach((from, to) => {
    rows[firstRow + to] = (before[from] ?? []).map((cell) =>
      movedByRows(cell, to - from),
    );
    if (wasHidden[from] === true) hiddenRows.add(firstRow + to);
    else hiddenRows.delete(firstRow + to);
  });
}

function shiftRows(sheet: MemorySheet, shift: Shift): void {
  const { rows, hiddenRows, id } = sheet;
  const { at, count } = shift;
  if (count < 0) rows.splice(at, -count);
  // A sheet shorter than `at` has nothing to push down, and splice would put the rows at its end.
  else if (at < rows.length)
    rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  const hidden = [...hiddenRows].flatMap((row) => {
    const line: Block = { sheet: id, row, column: 0, rows: 1, columns: 1 };
    return shiftedBlock(line, shift)?.row ?? [];
  });
  hiddenRows.clear();
  for (const row of hidden) hiddenRows.add(row);
}

function shiftCells(
  cells: (MemoryCell | undefined)[],
  { at, count }: Shift,
): void {
  if (count < 0) cells.splice(at, -count);
  else if (at < cells.length)
    cells.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
}

function movedByRows(
  cell: MemoryCell | undefined,
  rows: number,
): MemoryCell | undefined {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: copiedByRows(cell.formula, rows) };
}
