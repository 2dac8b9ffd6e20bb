/** What a run wrote, held against what the same rows and columns would get today. */
import type { JournalledChange } from "../../src/workbook/journal/run";
import type { WritePlan } from "../writing/write-plan";

type Written = JournalledChange["after"];

/** One cell that would be written differently today. */
export interface DriftedCell {
  readonly key: string;
  readonly column: string;
  readonly then: Written;
  readonly today: Written;
}

/** `same`, `drifted` and `notCompared` add up to the cells that the run changed. */
export interface Drift {
  readonly same: number;
  readonly drifted: readonly DriftedCell[];
  /** Cells whose row or column today's run would not write, or that hold a live formula. */
  readonly notCompared: number;
}

/** Compares each cell; `keyOf` gives the key of a planned row, by its index into the cells. */
export function driftOf(
  changes: readonly JournalledChange[],
  plan: WritePlan,
  keyOf: (row: number) => string | undefined,
): Drift {
  const rowByKey = new Map(
    plan.rows.map(({ row, values }) => [keyOf(row), values]),
  );
  const columnAt = new Map(
    plan.columns.map(({ header }, index) => [header, index]),
  );
  const drifted: DriftedCell[] = [];
  let notCompared = 0;
  for (const { key, column, after } of changes) {
    const values = rowByKey.get(key);
    const at = columnAt.get(column);
    const today = at === undefined ? undefined : values?.[at];
    if (today === undefined || isFormula(after)) notCompared += 1;
    else if (!isSame(after, today))
      drifted.push({ key, column, then: after, today });
  }
  const same = changes.length - drifted.length - notCompared;
  return { same, drifted, notCompared };
}

function isFormula(value: Written): boolean {
  return typeof value === "string" && value.startsWith("=");
}

/** Our cells cannot hold an empty text, so it is a blank. */
function isSame(one: Written, other: Written): boolean {
  return (one === "" ? null : one) === (other === "" ? null : other);
}
