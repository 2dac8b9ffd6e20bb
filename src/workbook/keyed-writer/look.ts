/** Looks at the rows and finds out what to write: nothing where a row holds what it should. */
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { holds, isLeft, type KeptRow, LEFT } from "../kept-cell";
import { keyText } from "../key-text";
import {
  areInPlace,
  askingForColumns,
  columnsNow,
} from "../owned/header-cells";
import {
  type OwnedRow,
  ownedRowsOf,
  questionsAbout,
} from "../owned/owned-rows";
import type { Workbook } from "../port";
import { stopIfCancelled } from "../cancel";
import type { Layout } from "./layout";
import {
  contentToKeep,
  heldBefore,
  isChangedMeanwhile,
  isRestored,
  restoring,
} from "./restore";
import { isGivenUp, type Run, wantedOf } from "./run";

/** A row to write; `LEFT` where a cell is left as it is. */
export interface RowChange {
  readonly row: number;
  readonly key: string | undefined;
  readonly inputs: KeptRow;
  /** Whether the row holds something of ours already that must not stay as it is. */
  readonly isRepair: boolean;
}

export interface Look {
  readonly changes: readonly RowChange[];
  /** Keys of the plan whose rows hold what they should. */
  readonly proved: ReadonlySet<string>;
  /** Keys of other rows that hold what they held at first, among those that were disturbed. */
  readonly restored: ReadonlySet<string>;
  /** Rows of the plan that people changed, and what they must hold. */
  readonly yielded: ReadonlyMap<string, KeptRow>;
  readonly seen: ReadonlySet<string>;
  readonly twice: ReadonlySet<string>;
}

/**
 * Reads the rows from the first one on; changes nothing, but no row is claimed any more that is seen not to be right,
 * even where the look does not come to its end. Undefined when the columns are no longer where the layout has them. @throws Stop where the run is cancelled; WorkbookFailure
 */
export async function lookAtRows(
  workbook: Workbook,
  layout: Layout,
  run: Run,
  context: WorkContext,
): Promise<Look | undefined> {
  const looker = new Looker(run);
  const { sheet, keyColumn, firstRow } = layout;
  const columns = layout.columns.map(({ column }) => column);
  let isInPlace = true;
  await eachChunk(
    firstRow,
    sheet.rows - firstRow,
    context.rowsPerRead ?? ROWS_PER_READ,
    async (row, rows) => {
      if (run.isClean) stopIfCancelled(context);
      const asked = { sheet: sheet.id, keyColumn, columns, row, rows };
      const steps = [askingForColumns(layout), ...questionsAbout(asked)];
      const [where, ...answers] = await workbook.batch(steps);
      isInPlace &&= areInPlace(layout, columnsNow(layout, where));
      for (const owned of ownedRowsOf(asked, answers)) looker.show(owned);
    },
  );
  return isInPlace ? looker.look() : undefined;
}

class Looker {
  private readonly changes: RowChange[] = [];
  /** What takes our mistakes out of a row, and nothing else, for the rows where there are any. */
  private readonly repairs = new Map<RowChange, KeptRow>();
  private readonly proved = new Set<string>();
  private readonly restored = new Set<string>();
  private readonly yielded = new Map<string, KeptRow>();
  private readonly seen = new Set<string>();
  private readonly twice = new Set<string>();

  constructor(private readonly run: Run) {}

  show(read: OwnedRow): void {
    const { run } = this;
    const key = keyText(read.key);
    if (key !== undefined) {
      if (this.seen.has(key)) this.twice.add(key);
      this.seen.add(key);
      if (isChangedMeanwhile(run, key, read)) {
        this.yielded.set(key, contentToKeep(run, key, read));
        run.proved.delete(key);
        return;
      }
    }
    const inputs = this.inputsFor(key, read);
    const isRight = inputs.every(isLeft);
    if (!isRight) this.change(key, read, inputs);
    if (key === undefined) return;
    if (!isRight) {
      run.proved.delete(key);
      return;
    }
    if (wantedOf(run, key) !== undefined) this.proved.add(key);
    if (isRestored(run, key, read)) this.restored.add(key);
  }

  /** Rows whose key stands twice are not taken as proved, nor written but to take out what we put there by mistake. */
  look(): Look {
    const { proved, restored, yielded, seen, twice } = this;
    for (const key of twice) {
      proved.delete(key);
      restored.delete(key);
      yielded.delete(key);
    }
    const changes =
      twice.size === 0
        ? this.changes
        : this.changes.flatMap((change) => this.unlessTwice(change));
    return { changes, proved, restored, yielded, seen, twice };
  }

  private unlessTwice(change: RowChange): RowChange[] {
    const { key } = change;
    if (key === undefined || !this.twice.has(key)) return [change];
    const inputs = this.repairs.get(change);
    return inputs === undefined ? [] : [{ ...change, inputs, isRepair: true }];
  }

  private inputsFor(key: string | undefined, read: OwnedRow): KeptRow {
    const wanted = wantedOf(this.run, key);
    return read.values.map((_, index) => {
      const cell = wanted?.[index];
      if (cell === undefined || isLeft(cell))
        return restoring(this.run, key, read, index);
      return holds(read, index, cell) ? LEFT : cell;
    });
  }

  private change(
    key: string | undefined,
    read: OwnedRow,
    inputs: KeptRow,
  ): void {
    if (key !== undefined && isGivenUp(this.run, key)) return;
    const isRepair = !this.isUntouched(key, read);
    const change = { row: read.row, key, inputs, isRepair };
    this.changes.push(change);
    if (this.run.suspects.isEmpty) return;
    const repair = read.values.map((_, index) =>
      key === undefined || this.run.suspects.surelyAccountsFor(key, read, index)
        ? restoring(this.run, key, read, index)
        : LEFT,
    );
    if (!repair.every(isLeft)) this.repairs.set(change, repair);
  }

  /** A row that holds all that it held can be left at that, when the run is to end. */
  private isUntouched(key: string | undefined, read: OwnedRow): boolean {
    if (key === undefined) return false;
    const held = heldBefore(this.run, key);
    const wanted = wantedOf(this.run, key);
    return read.values.every((_, index) => {
      const isOurs = !isLeft(wanted?.[index]);
      return isOurs
        ? holds(read, index, held[index] ?? null)
        : isLeft(restoring(this.run, key, read, index));
    });
  }
}
