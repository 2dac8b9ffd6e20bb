/** Looks at the rows and finds out what to write: nothing where a row holds what it should. */
import type { OwnedInput, RowContent } from "../cell-content";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { keyText } from "../key-text";
import {
  type OwnedRow,
  ownedRowsOf,
  questionsAbout,
} from "../owned/owned-rows";
import {
  areInPlace,
  askingForColumns,
  columnsNow,
} from "../owned/header-cells";
import type { Workbook } from "../port";
import type { Layout } from "./layout";
import { holds, isRestored, restoring } from "./restore";
import { isAllWanted, isGivenUp, type Run } from "./run";

/** A row to write; `undefined` where a cell is left as it is. */
export interface RowChange {
  readonly row: number;
  readonly key: string | undefined;
  readonly inputs: readonly OwnedInput[];
}

export interface Plan {
  readonly changes: readonly RowChange[];
  /** Keys of the request whose rows hold what they should. */
  readonly proved: ReadonlySet<string>;
  /** Keys of other rows that hold what they held at first, among those that were disturbed. */
  readonly restored: ReadonlySet<string>;
  /** What the rows hold that must stay, by key. */
  readonly kept: ReadonlyMap<string, RowContent>;
  readonly seen: ReadonlySet<string>;
  readonly twice: ReadonlySet<string>;
}

/**
 * Reads the rows from the first one on and plans for them; changes nothing, not even the run. Undefined when the columns
 * are no longer where the layout has them. @throws WorkbookFailure
 */
export async function planRows(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  { rowsPerRead = ROWS_PER_READ }: WorkContext,
): Promise<Plan | undefined> {
  const planner = new Planner(run);
  const { sheet, keyColumn, firstRow } = layout;
  const columns = layout.columns.map(({ column }) => column);
  let isInPlace = true;
  await eachChunk(
    firstRow,
    sheet.rows - firstRow,
    rowsPerRead,
    async (row, rows) => {
      const asked = { sheet: sheet.id, keyColumn, columns, row, rows };
      const steps = [askingForColumns(layout), ...questionsAbout(asked)];
      const [where, ...answers] = await workbook.batch(steps);
      isInPlace &&= areInPlace(layout, columnsNow(layout, where));
      for (const owned of ownedRowsOf(asked, answers)) planner.look(owned);
    },
  );
  return isInPlace ? planner.plan() : undefined;
}

class Planner {
  private readonly changes: (RowChange & { readonly read: OwnedRow })[] = [];
  private readonly proved = new Set<string>();
  private readonly restored = new Set<string>();
  private readonly kept = new Map<string, RowContent>();
  private readonly seen = new Set<string>();
  private readonly twice = new Set<string>();

  constructor(private readonly run: Run) {}

  look(read: OwnedRow): void {
    const key = keyText(read.key);
    if (key !== undefined) this.meet(key, read);
    const wanted =
      key === undefined ? undefined : this.run.request.rows.get(key);
    const inputs = read.values.map((_, index) => {
      const input = wanted?.[index];
      if (input === undefined) return restoring(this.run, key, read, index);
      return holds(read, index, input) ? undefined : input;
    });
    const isRight = inputs.every((input) => input === undefined);
    if (!isRight) this.change({ row: read.row, key, inputs, read });
    if (key === undefined || !isRight) return;
    if (wanted !== undefined) this.proved.add(key);
    if (isRestored(this.run, key, read)) this.restored.add(key);
  }

  /** Rows whose key stands twice are not taken as proved, nor written but to take out what we put there by mistake. */
  plan(): Plan {
    const { proved, restored, kept, seen, twice } = this;
    for (const key of twice) {
      proved.delete(key);
      restored.delete(key);
    }
    const changes = this.changes.flatMap(({ row, key, inputs, read }) => {
      const isTwice = key !== undefined && twice.has(key);
      const mended = isTwice
        ? inputs.map((_, index) => restoring(this.run, key, read, index))
        : inputs;
      const isNothing = mended.every((input) => input === undefined);
      return isNothing ? [] : [{ row, key, inputs: mended }];
    });
    return { changes, proved, restored, kept, seen, twice };
  }

  private meet(key: string, read: OwnedRow): void {
    if (this.seen.has(key)) this.twice.add(key);
    this.seen.add(key);
    if (this.run.keysAtFirst !== undefined) return;
    if (!isEmpty(read) && !isAllWanted(this.run, key)) this.kept.set(key, read);
  }

  private change(change: RowChange & { readonly read: OwnedRow }): void {
    const { key } = change;
    if (key === undefined || !isGivenUp(this.run, key))
      this.changes.push(change);
  }
}

function isEmpty({ values, formulas }: OwnedRow): boolean {
  return (
    values.every((value) => value === null) &&
    formulas.every((formula) => formula === null)
  );
}
