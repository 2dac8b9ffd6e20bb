/** What a run of the keyed writer did, and what it could not. */
import type { LocatedColumn } from "../owned/owned-columns";
import type { WorkbookProblem, RowReason } from "../problem";
import type { PlannedRun } from "./make-plan";
import { beginRun, type Run, TRIES_PER_ROW } from "./run";
import type { RunPlan } from "./run-plan";

export interface RowFailure {
  readonly key: string;
  readonly reason: RowReason;
}

/** `written`, `unchanged` and `failed` add up to the rows of the request. */
export interface WriteReport {
  /** Rows that hold what they should, and did not when the run began. */
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
  const { plan } = run;
  const failed: RowFailure[] = [];
  let unchanged = 0;
  for (const key of plan.wanted.keys()) {
    if (!run.proved.has(key)) failed.push({ key, reason: reasonFor(run, key) });
    else if (run.unchanged.size > 0 && run.unchanged.has(key)) unchanged += 1;
  }
  const disturbed = [...run.disturbed].map((key): RowFailure => ({
    key,
    reason: "mayBeOverwritten",
  }));
  const inDoubt =
    failed.length + disturbed.length > 0 || run.problem !== undefined;
  return {
    written: plan.wanted.size - failed.length - unchanged,
    unchanged,
    failed,
    disturbed,
    strays: run.strays,
    columns: columnPlaces(plan, [...run.columns, ...run.others]),
    complete: !inDoubt,
    ...(run.problem === undefined ? {} : { problem: run.problem }),
  };
}

/** The report of a plan that has nothing to write. */
export function reportUnchanged({ plan, part }: PlannedRun): WriteReport {
  const run = beginRun(plan);
  run.seen = new Set(plan.before.keys());
  for (const key of run.unchanged)
    if (plan.before.has(key)) run.proved.add(key);
  run.columns = [...part.columns.values()];
  return reportOf(run);
}

/** The report of a run that ended before it had a plan. */
export function reportOfNothing(
  keys: Iterable<string>,
  problem?: WorkbookProblem,
): WriteReport {
  const failed = [...keys].map((key): RowFailure => ({
    key,
    reason: "notWritten",
  }));
  return {
    written: 0,
    unchanged: 0,
    failed,
    disturbed: [],
    strays: 0,
    columns: [],
    complete: problem === undefined,
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Where columns are, in the order of the plan. */
export function columnPlaces(
  { columns }: Pick<RunPlan, "columns">,
  located: readonly LocatedColumn[],
): ColumnPlace[] {
  return columns.flatMap(({ id }) =>
    located
      .filter((column) => column.id === id)
      .map(({ header, column }) => ({ id, header, column })),
  );
}

function reasonFor(run: Run, key: string): RowReason {
  const { refused, differed, twice, yielded } = run;
  // Most runs know of none of these, and a cancelled one asks about a million keys.
  if (refused.size > 0 && refused.has(key)) return "refused";
  if (differed.size > 0 && (differed.get(key) ?? 0) >= TRIES_PER_ROW)
    return "readsBackDifferently";
  if (twice.size > 0 && twice.has(key)) return "keyTwice";
  if (yielded.size > 0 && yielded.has(key)) return "changedMeanwhile";
  if (run.seen === undefined || run.seen.has(key)) return "notWritten";
  return run.plan.before.has(key) ? "keyVanished" : "keyNotFound";
}
