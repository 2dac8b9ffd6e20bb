/** What a run knows so far: which rows are proved, which must be looked at again, and why. */
import type { OwnedInput, RowContent } from "../cell-content";
import type { LocatedColumn } from "../owned/owned-columns";
import type { WorkbookProblem } from "../problem";
import type { WriteRequest } from "./request";

/** The row that a write hit though it was meant for another one, as far as it is known. */
export type Victim = { readonly key: string } | "rowWithoutKey" | "unknown";

/** Inputs that may stand in a row for which they were not meant; `undefined` where nothing was written. */
export interface Suspect {
  readonly inputs: readonly OwnedInput[];
  readonly victim: Victim;
  readonly before: RowContent | undefined;
}

export interface Run {
  readonly request: WriteRequest;
  columns: readonly LocatedColumn[];
  keyColumn: number | undefined;
  /** The keys that the first look found; undefined before it. */
  keysAtFirst: ReadonlySet<string> | undefined;
  /** What the rows held that we must not change, by key; a row that is not listed held nothing. */
  readonly kept: Map<string, RowContent>;
  readonly suspects: Suspect[];
  /** Keys of the request that were written at least once. */
  readonly tried: Set<string>;
  /** Keys of the request whose rows were last seen to hold what they should. */
  readonly proved: Set<string>;
  /** Keys of the last look at the sheet, and those that stood there twice. */
  seen: ReadonlySet<string>;
  twice: ReadonlySet<string>;
  /** How often a row was written in its place and read back differently. */
  readonly differed: Map<string, number>;
  readonly refused: Set<string>;
  /** Keys of other rows that a write of ours hit, until they are seen to hold again what they held. */
  readonly disturbed: Set<string>;
  /** How many writes may stand in a row without a key, until a look finds none there. */
  strays: number;
  answersLost: number;
  /** Where our columns were taken to be when an answer was lost that no look has made up for yet. */
  unanswered: readonly number[] | undefined;
  problem: WorkbookProblem | undefined;
}

/** How often a row may read back differently before it is given up. */
export const TRIES_PER_ROW = 3;

export function beginRun(request: WriteRequest): Run {
  return {
    request,
    columns: [],
    keyColumn: undefined,
    keysAtFirst: undefined,
    kept: new Map(),
    suspects: [],
    tried: new Set(),
    proved: new Set(),
    seen: new Set(),
    twice: new Set(),
    differed: new Map(),
    refused: new Set(),
    disturbed: new Set(),
    strays: 0,
    answersLost: 0,
    unanswered: undefined,
    problem: undefined,
  };
}

/** Tells whether a row of the request is given up, so that it is not written again. */
export function isGivenUp(run: Run, key: string): boolean {
  return run.refused.has(key) || (run.differed.get(key) ?? 0) >= TRIES_PER_ROW;
}

/** Tells whether the request says what each of our cells in a row must hold. */
export function isAllWanted({ request }: Run, key: string): boolean {
  const wanted = request.rows.get(key);
  return wanted?.every((input) => input !== undefined) ?? false;
}

/** Remembers inputs that may stand where they should not. */
export function suspect(run: Run, suspected: Suspect): void {
  run.suspects.push(suspected);
  if (typeof suspected.victim === "string") run.strays += 1;
}
