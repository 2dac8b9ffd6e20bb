/** What came of one schedule, as the oracle finds it. */
import type { RunReport } from "../../../src/workbook/journal";

/** What must never be; each place in a few words. */
export interface Harm {
  /** Cells outside our columns that are not as the person left them. */
  readonly corrupted: readonly string[];
  /** What a person typed into our columns, or what these held, and is gone. */
  readonly lost: readonly string[];
  /** Cells of ours that hold what belongs to another row. */
  readonly misplaced: readonly string[];
  /** Claims of a report that are not so. */
  readonly untrue: readonly string[];
  /** Cells that taking the run back left wrong, or should not have touched. */
  readonly notReverted: readonly string[];
}

export interface Outcome extends Harm {
  readonly report: RunReport;
  /** Misplaced cells whose rows the report names; going on with the run must put them right. */
  readonly saidMisplaced: readonly string[];
  /** Whether the person themself made keys such that no row can be told by them. */
  readonly areKeysBad: boolean;
  /** Whether every row that still stands and that nobody else changed holds its result, and the run ended by itself. */
  readonly isFinished: boolean;
}

export const HARMS = [
  ...(["corrupted", "lost", "misplaced"] as const),
  ...(["untrue", "notReverted"] as const),
] as const;

export function isHarmless(harm: Harm): boolean {
  return HARMS.every((kind) => harm[kind].length === 0);
}
