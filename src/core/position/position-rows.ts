/** Which rows of a roster are positions to budget. */
import type { RosterCells } from "../roster/mapping";
import { rowKindOf, type RowKinds } from "../roster/row-kind";

/** Indices into the cells, rising; empty rows, subtotals and the header printed again are passed over. */
export function positionRows(cells: RosterCells, roster: RowKinds): number[] {
  const rows: number[] = [];
  for (let row = roster.headerRow + 1; row < cells.length; row++)
    if (rowKindOf(cells, roster, row) === "position") rows.push(row);
  return rows;
}
