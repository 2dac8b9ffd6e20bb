/** A slice's cells as they stood in the roster. */
import type { CellValue } from "../../cell";
import { type BulkRole, IS_NUMBER, type RosterSlice } from "./roster-slice";

/** The cell of row `at` of the slice; null where the role has no column. `words` are those of all slices so far. */
export function sliceCell(
  { columns }: RosterSlice,
  role: BulkRole,
  at: number,
  words: readonly CellValue[],
): CellValue {
  const column = columns.get(role);
  const word = column?.words[at];
  if (column === undefined || word === undefined) return null;
  return word === IS_NUMBER
    ? (column.numbers[at] ?? null)
    : (words[word] ?? null);
}
