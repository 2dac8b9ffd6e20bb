/** A pay table on its way into the workbook: where it comes from, which columns hold what, and what is wrong with it. */
import {
  guessPayColumns,
  type PayCells,
  type PayColumns,
  type PayRole,
} from "../../src/core/pay/pay-columns";
import { type PayRows, readPayRows } from "../../src/core/pay/read-pay-rows";
import type { DecimalMark } from "../../src/files/csv/numbers";
import { markIn, type MarkFound, withAmounts } from "./table-cells";

/** What the planner chose over what was guessed. */
export interface TableChoices {
  readonly columns: ReadonlyMap<PayRole, number | "none">;
  readonly mark: DecimalMark | undefined;
}

export const NOTHING_CHOSEN: TableChoices = {
  columns: new Map(),
  mark: undefined,
};

export interface TableDraft {
  readonly header: PayCells[number];
  readonly columns: PayColumns;
  readonly found: MarkFound;
  /** Undefined while the decimal mark is not known. */
  readonly read: PayRows | undefined;
}

/** Undefined where no row looks like the names of a pay table's columns. */
export function draftTable(
  cells: PayCells,
  choices: TableChoices,
): TableDraft | undefined {
  const guessed = guessPayColumns(cells);
  if (guessed === undefined) return undefined;
  const columns = chosenColumns(guessed, choices);
  const found = markIn(cells, columns);
  const mark = choices.mark ?? found.mark;
  return {
    header: cells[guessed.headerRow] ?? [],
    columns,
    found,
    read:
      mark === undefined
        ? undefined
        : readPayRows(withAmounts(cells, columns, mark), columns),
  };
}

function chosenColumns(
  guessed: PayColumns,
  { columns: chosen }: TableChoices,
): PayColumns {
  const columns = new Map(guessed.columns);
  for (const [role, column] of chosen) {
    for (const [other, taken] of columns)
      if (taken === column) columns.delete(other);
    if (column === "none") columns.delete(role);
    else columns.set(role, column);
  }
  const taken = new Set(columns.values());
  const steps = guessed.steps.filter((column) => !taken.has(column));
  return { ...guessed, columns, steps };
}
