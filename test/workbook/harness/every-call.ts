/** One thing at each call of a run in turn; nothing here is left to chance. */
import type { Fault, Happening } from "./happening";
import { inWords } from "./campaign";
import { isHarmless } from "./outcome";
import { runSchedule } from "./run-schedule";
import { callsOf } from "./set-scene";
import { JOURNALLED, type Trial } from "./trials";
import type { Scene } from "./schedule";

/** The ways in which a host fails and comes to itself again. */
export const PASSING: readonly Fault[] = [
  ...(["failsBefore", "failsPartly", "answerLost"] as const),
  ...(["readsShort", "tooLarge", "cellBeingEdited"] as const),
  "paneKilled",
];

export interface EachCall {
  readonly runs: number;
  readonly finished: number;
  /** Runs that did harm, in words. */
  readonly harmed: readonly string[];
}

/** A roster of so many rows, written 40 rows at a time. */
export function largeScene(rows: number, isFirstRun: boolean): Scene {
  return {
    ...{ rows, requested: rows, isFirstRun, key: "column", inputs: "texts" },
    ...{ isSilent: false, rowsPerRead: 70, rowsPerWrite: 40, isTable: false },
    cellsPerBatch: Infinity,
  };
}

/** Lets the same happen at the `first` call, then `step` calls later, and so on to the last. */
export async function atEachCall(
  scene: Scene,
  what: Happening["what"],
  trial: Trial = JOURNALLED,
  { first = 1, step = 1 } = {},
): Promise<EachCall> {
  const calls = await callsOf(scene);
  const harmed: string[] = [];
  let finished = 0;
  let runs = 0;
  for (let at = first; at <= calls; at += step) {
    runs += 1;
    const happenings = [{ at, what, chance: at * 7919 }];
    const outcome = await runSchedule({ scene, happenings }, trial);
    if (outcome.isFinished) finished += 1;
    if (!isHarmless(outcome))
      harmed.push(inWords({ seed: 0, scene, happenings }, outcome));
  }
  return { runs, finished, harmed };
}
