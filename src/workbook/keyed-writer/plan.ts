/** Looks at the rows and finds out what to write: nothing where a row holds what it should. */
import {
  holdsInput,
  inputAt,
  inputsOf,
  type OwnedInput,
  type RowContent,
} from "../cell-content";
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
import { isGivenUp, type Run, type Suspect } from "./run";

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
  private readonly changes: RowChange[] = [];
  private readonly proved = new Set<string>();
  private readonly restored = new Set<string>();
  private readonly kept = new Map<string, RowContent>();
  private readonly seen = new Set<string>();
  private readonly twice = new Set<string>();

  constructor(private readonly run: Run) {}

  look(row: OwnedRow): void {
    const key = keyText(row.key);
    if (key !== undefined) this.meet(key, row);
    const wanted =
      key === undefined ? undefined : this.run.request.rows.get(key);
    const inputs = row.values.map((_, index) => {
      const input = wanted?.[index];
      if (input === undefined) return this.restoring(key, row, index);
      return holds(row, index, input) ? undefined : input;
    });
    const isRight = inputs.every((input) => input === undefined);
    if (!isRight) this.change(row.row, key, inputs);
    else if (key !== undefined && wanted !== undefined) this.proved.add(key);
    if (key !== undefined && isRight && this.holdsWhatItHeld(key, row))
      this.restored.add(key);
  }

  /** Rows whose key stands twice are neither written nor taken as proved. */
  plan(): Plan {
    const { proved, restored, kept, seen, twice } = this;
    for (const key of twice) {
      proved.delete(key);
      restored.delete(key);
    }
    const changes = this.changes.filter(
      ({ key }) => key === undefined || !twice.has(key),
    );
    return { changes, proved, restored, kept, seen, twice };
  }

  private meet(key: string, row: OwnedRow): void {
    if (this.seen.has(key)) this.twice.add(key);
    this.seen.add(key);
    if (this.run.keysAtFirst !== undefined) return;
    if (
      row.values.some((value) => value !== null) ||
      row.formulas.some(Boolean)
    ) {
      if (!this.isAllWanted(key)) this.kept.set(key, row);
    }
  }

  private isAllWanted(key: string): boolean {
    return (
      this.run.request.rows.get(key)?.every((input) => input !== undefined) ??
      false
    );
  }

  private change(
    row: number,
    key: string | undefined,
    inputs: readonly OwnedInput[],
  ): void {
    if (key === undefined || !isGivenUp(this.run, key))
      this.changes.push({ row, key, inputs });
  }

  /** What puts a cell right again that a write of ours may have hit by mistake; undefined where none did. */
  private restoring(
    key: string | undefined,
    row: OwnedRow,
    index: number,
  ): OwnedInput {
    for (const suspect of this.run.suspects) {
      if (!couldHaveHit(suspect, key, this.run)) continue;
      const input = suspect.inputs[index];
      if (input === undefined || !holds(row, index, input)) continue;
      const held = this.heldBefore(key, suspect);
      const before = held === undefined ? null : inputsOf(held, row.row)[index];
      if (before !== undefined && !holds(row, index, before)) return before;
    }
    return undefined;
  }

  private heldBefore(
    key: string | undefined,
    suspect: Suspect,
  ): RowContent | undefined {
    return key !== undefined && this.run.keysAtFirst?.has(key) === true
      ? this.run.kept.get(key)
      : suspect.before;
  }

  private holdsWhatItHeld(key: string, row: OwnedRow): boolean {
    if (!this.run.disturbed.has(key)) return false;
    const held = this.run.kept.get(key);
    const kept = held === undefined ? [] : inputsOf(held, row.row);
    const wanted = this.run.request.rows.get(key);
    return row.values.every((_, index) => {
      if (wanted?.[index] !== undefined) return true;
      const input = held === undefined ? null : kept[index];
      return input !== undefined && holds(row, index, input);
    });
  }
}

function holds(row: OwnedRow, index: number, input: OwnedInput): boolean {
  return holdsInput(
    inputAt(input, row.row),
    row.values[index] ?? null,
    row.formulas[index] ?? null,
  );
}

/** A row without a key may have got one since, so a row whose key is new is suspected as well. */
function couldHaveHit(
  { victim }: Suspect,
  key: string | undefined,
  run: Run,
): boolean {
  if (victim === "unknown") return true;
  if (victim !== "rowWithoutKey") return victim.key === key;
  return key === undefined || run.keysAtFirst?.has(key) === false;
}
