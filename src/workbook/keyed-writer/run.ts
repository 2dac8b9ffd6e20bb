/** What a run knows so far: which rows are proved, which must be looked at again, and why. */
import type { KeptRow } from "../kept-cell";
import type { LocatedColumn } from "../owned/owned-columns";
import type { SpareCopy } from "../owned/spare-copy";
import type { WorkbookProblem } from "../problem";
import { rightAtFirst, type RunPlan } from "./run-plan";
import { type Suspect, Suspects } from "./suspects";

export interface Run {
  readonly plan: RunPlan;
  /** Keys of the plan whose rows held all that they are to hold; found out at the start, for a run that is cancelled must end soon. */
  readonly unchanged: ReadonlySet<string>;
  /** Where each write keeps what it is about to hit; made before the first one. */
  spare: SpareCopy | undefined;
  columns: readonly LocatedColumn[];
  /** Columns of the plan that no run writes. */
  others: readonly LocatedColumn[];
  readonly suspects: Suspects;
  /** Rows that people changed since the plan was made, and what they must hold: they are not ours to write any more. */
  readonly yielded: Map<string, KeptRow>;
  /** What rows read back as after a write of ours that the host altered. */
  readonly altered: Map<string, KeptRow>;
  /** Keys of the plan whose rows were last seen to hold what they should. */
  readonly proved: Set<string>;
  /** Keys of the last look at the sheet, and those that stood there twice; undefined before the first look. */
  seen: ReadonlySet<string> | undefined;
  twice: ReadonlySet<string>;
  /** How often a row was written in its place and read back differently. */
  readonly differed: Map<string, number>;
  readonly refused: Set<string>;
  /** Keys of other rows that a write of ours hit, until they are seen to hold again what they held. */
  readonly disturbed: Set<string>;
  /** How many writes may stand in a row without a key, until a look finds none there. */
  strays: number;
  /** False from the first sign that a write went astray until a look at a sheet at rest finds nothing to put right. */
  isClean: boolean;
  /** Whether each row is written by itself, since the host spread a block over other rows than it was meant for. */
  isRowWise: boolean;
  problem: WorkbookProblem | undefined;
}

/** How often a row may read back differently before it is given up. */
export const TRIES_PER_ROW = 3;

export function beginRun(plan: RunPlan): Run {
  return {
    plan,
    unchanged: rightAtFirst(plan),
    spare: undefined,
    columns: [],
    others: [],
    suspects: new Suspects(),
    yielded: new Map(),
    altered: new Map(),
    proved: new Set(),
    seen: undefined,
    twice: new Set(),
    differed: new Map(),
    refused: new Set(),
    disturbed: new Set(),
    strays: 0,
    isClean: true,
    isRowWise: false,
    problem: undefined,
  };
}

/** Tells whether a row of the plan is given up, so that it is not written again. */
export function isGivenUp(run: Run, key: string): boolean {
  return run.refused.has(key) || (run.differed.get(key) ?? 0) >= TRIES_PER_ROW;
}

/** What a row must be given; undefined where it is not of the plan, or was left to whoever changed it. */
export function wantedOf(
  { plan, yielded }: Run,
  key: string | undefined,
): KeptRow | undefined {
  return key === undefined || yielded.has(key)
    ? undefined
    : plan.wanted.get(key);
}

/** Remembers inputs that may stand where they should not. */
export function suspect(run: Run, suspected: Suspect): void {
  run.suspects.add(suspected);
  run.isClean = false;
  if (typeof suspected.victim === "string") run.strays += 1;
}
