/** What a classified roster puts into which columns, row by row, before anything is written. */
import type { RosterClassification } from "../../src/core/roster/classification";
import type { RosterMapping } from "../../src/core/roster/mapping";
import {
  type ResultColumn,
  type ResultColumnId,
  resultColumns,
  type ResultValue,
  resultRow,
} from "../../src/core/roster/results";

export interface PlannedRow {
  /** Index into the cells that were read. */
  readonly row: number;
  /** In the order of the plan's columns. */
  readonly values: readonly ResultValue[];
}

export interface WritePlan {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly PlannedRow[];
  /** How many cells of each column get a value, by its id. */
  readonly filled: ReadonlyMap<ResultColumnId, number>;
}

/** Plans every row that holds something; a row without a class gets its reason, and blanks over an earlier result. */
export function planResults(
  { rows }: RosterClassification,
  mapping: RosterMapping,
): WritePlan {
  const columns = resultColumns(mapping);
  const planned = rows
    .filter(({ outcome }) => outcome !== "blank")
    .map((row) => ({ row: row.row, values: resultRow(row, columns) }));
  const filled = new Map(
    columns.map(({ id }, index) => [
      id,
      planned.filter(({ values }) => (values[index] ?? null) !== null).length,
    ]),
  );
  return { columns, rows: planned, filled };
}
