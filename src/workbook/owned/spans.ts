/** Groups columns that stand side by side, so that a host is asked for few blocks. */
import type { Block, SheetId } from "../port";

/** A run of neighbouring columns; `places` says which of the given columns each of them is. */
export interface Span {
  readonly column: number;
  readonly places: readonly number[];
}

/** The fewest runs of neighbours that hold all the columns, from left to right. */
export function spansOf(columns: readonly number[]): Span[] {
  const spans: { column: number; places: number[] }[] = [];
  const ordered = columns
    .map((column, place) => ({ column, place }))
    .sort((one, other) => one.column - other.column);
  for (const { column, place } of ordered) {
    const last = spans[spans.length - 1];
    if (last !== undefined && column === last.column + last.places.length)
      last.places.push(place);
    else spans.push({ column, places: [place] });
  }
  return spans;
}

/** The block of a span in some rows of a sheet. */
export function spanBlock(
  sheet: SheetId,
  span: Span,
  row: number,
  rows: number,
): Block {
  return { sheet, row, column: span.column, rows, columns: span.places.length };
}

/** Lays the cells of the spans side by side again, in the order of the columns that the spans were made of. */
export function joinSpans<Cell>(
  spans: readonly Span[],
  cells: readonly (readonly (readonly Cell[])[])[],
  rows: number,
): Cell[][] {
  return Array.from({ length: rows }, (_, row) => {
    const joined: Cell[] = [];
    spans.forEach(({ places }, span) =>
      places.forEach((place, index) => {
        joined[place] = cells[span]?.[row]?.[index] as Cell;
      }),
    );
    return joined;
  });
}
