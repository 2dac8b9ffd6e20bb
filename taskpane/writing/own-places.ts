/** Where our columns are or will be made: formulas must name them before the run that makes them begins. */
import type { OwnedColumn } from "../../src/workbook/keyed-writer";
import type { OwnedPart } from "../../src/workbook/owned/owned-columns";
import type { OwnPlaces } from "./live-formulas";

/** The columns that are there, then the missing ones side by side right of all cells, as they are made. */
export function expectedPlaces(
  { sheet, columns: known }: OwnedPart,
  columns: readonly OwnedColumn[],
): OwnPlaces {
  const places = new Map<string, number>();
  let next = sheet.columns;
  for (const { id } of columns) places.set(id, known.get(id)?.column ?? next++);
  return places;
}

/** Tells whether columns were made where they were expected; else formulas name other cells than they should. */
export const isWhereExpected = (
  expected: OwnPlaces,
  made: readonly { readonly id: string; readonly column: number }[],
): boolean => made.every(({ id, column }) => expected.get(id) === column);
