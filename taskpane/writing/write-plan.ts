/** What a classified roster puts into which columns, row by row, before anything is written. */
import type { RosterClassification } from "../../src/core/roster/classification";
import type { InSteps } from "../../src/core/roster/in-steps";
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

/** Each row is classified in a few microseconds when it is looked at. */
const ROWS_IN_A_STEP = 500;

/** Plans every row that holds something; a row without a class gets its reason, and blanks over an earlier result. */
export function* planResults(
  { rows }: RosterClassification,
  mapping: RosterMapping,
): InSteps<WritePlan> {
  const columns = resultColumns(mapping);
  const planned: PlannedRow[] = [];
  const filled = columns.map(() => 0);
  for (let from = 0; from < rows.length; from += ROWS_IN_A_STEP) {
    for (const row of rows.slice(from, from + ROWS_IN_A_STEP)) {
      if (row.outcome === "blank") continue;
      const values = resultRow(row, columns);
      planned.push({ row: row.row, values });
      values.forEach((value, at) => {
        if (value !== null) filled[at] = (filled[at] ?? 0) + 1;
      });
    }
    yield;
  }
  return {
    columns,
    rows: planned,
    filled: new Map(columns.map(({ id }, at) => [id, filled[at] ?? 0])),
  };
}
