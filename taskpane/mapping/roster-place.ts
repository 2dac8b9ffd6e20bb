/** Which part of a sheet is the roster: all of it, a table, or the cells that the planner selected. */
import type { RosterCells } from "../../src/core/roster/mapping";
import { cellAddress } from "../../src/workbook/a1";
import type { Block, SheetSummary } from "../../src/workbook/port";

/** A rectangle of a sheet; row and column count from 0. */
export type Area = Omit<Block, "sheet">;

/** A table is known by its name, since it grows and moves; a range by its cells. */
export type RosterPlace = { readonly table: string } | Area;

/** Where the part is now, a table without its totals; undefined for all of the sheet, or where the table is gone. */
export function areaOf(
  place: RosterPlace | undefined,
  { tables }: SheetSummary,
): Area | undefined {
  if (place === undefined || !("table" in place)) return place;
  const table = tables.find(({ name }) => name === place.table);
  if (table === undefined) return undefined;
  const { block, hasTotals } = table;
  return { ...block, rows: block.rows - (hasTotals ? 1 : 0) };
}

/** A table begins with the names of its columns; undefined where they must be found. */
export const headerRowOf = (
  place: RosterPlace | undefined,
  sheet: SheetSummary,
): number | undefined =>
  place !== undefined && "table" in place
    ? areaOf(place, sheet)?.row
    : undefined;

/** The cells as if nothing stood around the area; they still begin at A1, and end with its last row. */
export function cellsWithin(
  cells: RosterCells,
  area: Area | undefined,
): RosterCells {
  if (area === undefined) return cells;
  const { row: first, column: left, rows, columns } = area;
  return cells
    .slice(0, first + rows)
    .map((line, row) =>
      row < first
        ? []
        : line.map((cell, column) =>
            column >= left && column < left + columns ? cell : null,
          ),
    );
}

/** "A1:D20". */
export const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
