/** Finds the planned rows in the sheet as it is now, and tells those that were changed since they were read. */
import { type CellValue, isCellError } from "../../src/core/cell";
import { cellAt } from "../../src/core/roster/cells";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { Overrides } from "../../src/core/roster/override";
import { keyText } from "../../src/workbook/key-text";
import type { PlannedRow } from "./write-plan";

export interface KeyedRows {
  /** By the key of their row. */
  readonly planned: ReadonlyMap<string, PlannedRow>;
  /** Where each key was when the roster was read. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows whose title or other facts are no longer those that were classified, or that are gone. */
  readonly changed: readonly number[];
}

interface Sheets {
  /** As it was classified. */
  readonly read: RosterCells;
  readonly now: RosterCells;
  /** The column of keys now. */
  readonly keyColumn: number;
  /** As they were read, and the column in which they stand now; undefined where there is none. */
  readonly overrides: Overrides;
  readonly overrideColumn: number | undefined;
}

/** A row is found by its key, or in its old place where its key was added only now. */
export function keyedRows(
  planned: readonly PlannedRow[],
  { columns, rowKey }: Pick<RosterMapping, "columns" | "rowKey">,
  { read, now, keyColumn, overrides, overrideColumn }: Sheets,
): KeyedRows {
  const keyAt = (cells: RosterCells, row: number) =>
    keyText(cellAt(cells, row, keyColumn));
  const rowOfKey = new Map(now.map((_, row) => [keyAt(now, row), row]));
  const found = new Map<string, PlannedRow>();
  const rowOf = new Map<string, number>();
  const changed: number[] = [];
  const facts = [...columns.values()];
  for (const one of planned) {
    const { row } = one;
    const place = rowKey === "owned" ? row : rowOfKey.get(keyAt(read, row));
    const key = place === undefined ? undefined : keyAt(now, place);
    const isSame =
      place !== undefined &&
      isSameCell(
        overrides.get(row) ?? null,
        cellAt(now, place, overrideColumn),
      ) &&
      facts.every((column) =>
        isSameCell(cellAt(read, row, column), cellAt(now, place, column)),
      );
    if (key === undefined || !isSame) changed.push(row);
    else {
      found.set(key, one);
      rowOf.set(key, row);
    }
  }
  return { planned: found, rowOf, changed };
}

function isSameCell(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other)
    ? one.error === other.error
    : one === other;
}
