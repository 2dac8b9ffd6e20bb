/** What a run of the keyed writer did, and what it could not. */
import type { WorkbookProblem, RowReason } from "../problem";
import { type Run, TRIES_PER_ROW } from "./run";

export interface RowFailure {
  readonly key: string;
  readonly reason: RowReason;
}

/** `written`, `unchanged` and `failed` add up to the rows of the request. */
export interface WriteReport {
  /** Rows that were written and read back as they should. */
  readonly written: number;
  /** Rows that held everything already. */
  readonly unchanged: number;
  readonly failed: readonly RowFailure[];
  /** Rows that a write may have hit and that could not be shown to be as before; they may be of the request or not. */
  readonly disturbed: readonly RowFailure[];
  /** How many of our writes may stand in rows that have no key, left there by a run that ended early. */
  readonly strays: number;
  /** Where our columns are now; empty when the run ended before they were found or made. */
  readonly columns: readonly ColumnPlace[];
  /** True only when every row of the request is written or unchanged and nothing is in doubt. */
  readonly complete: boolean;
  /** Why the run ended early. */
  readonly problem?: WorkbookProblem;
}

export interface ColumnPlace {
  readonly id: string;
  readonly header: string;
  readonly column: number;
}

/** The report of a run that has ended, for whatever reason. */
export function reportOf(run: Run): WriteReport {
  const keys = [...run.request.rows.keys()];
  const failed = keys.flatMap((key): RowFailure[] =>
    run.proved.has(key) ? [] : [{ key, reason: reasonFor(run, key) }],
  );
  const written = keys.filter(
    (key) => run.proved.has(key) && run.tried.has(key),
  ).length;
  const disturbed = [...run.disturbed].map((key): RowFailure => ({
    key,
    reason: "mayBeOverwritten",
  }));
  const inDoubt =
    failed.length + disturbed.length > 0 || run.problem !== undefined;
  return {
    written,
    unchanged: keys.length - failed.length - written,
    failed,
    disturbed,
    strays: run.strays,
    columns: run.columns.map(({ id, header, column }) => ({
      id,
      header,
      column,
    })),
    complete: !inDoubt,
    ...(run.problem === undefined ? {} : { problem: run.problem }),
  };
}

function reasonFor(run: Run, key: string): RowReason {
  if (run.refused.has(key)) return "refused";
  if ((run.differed.get(key) ?? 0) >= TRIES_PER_ROW)
    return "readsBackDifferently";
  if (run.twice.has(key)) return "keyTwice";
  if (run.keysAtFirst === undefined || run.seen.has(key)) return "notWritten";
  return run.keysAtFirst.has(key) ? "keyVanished" : "keyNotFound";
}
