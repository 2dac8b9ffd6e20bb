/** Runs many schedules and counts what came of them. */
import { HARMS, isHarmless, type Outcome } from "./outcome";
import { runSchedule } from "./run-schedule";
import { callsOf } from "./set-scene";
import {
  isHopeless,
  keeping,
  nameOf,
  type Schedule,
  scheduleOf,
} from "./schedule";
import { JOURNALLED, type Trial } from "./trials";

/** How many schedules came to what; a schedule may count as more than one kind of harm. */
export interface Tally {
  schedules: number;
  corrupted: number;
  lost: number;
  misplaced: number;
  untrue: number;
  notReverted: number;
  harmed: number;
  /** Schedules after which a run could have done its work, and those after which it had. */
  hopeful: number;
  finished: number;
  /** The first that did harm, by name and in words. */
  readonly worst: { readonly name: string; readonly words: string }[];
}

const NAMED = 12;

export function emptyTally(): Tally {
  const none = {
    schedules: 0,
    corrupted: 0,
    lost: 0,
    misplaced: 0,
    untrue: 0,
    notReverted: 0,
  };
  return { ...none, harmed: 0, hopeful: 0, finished: 0, worst: [] };
}

/** Runs the schedules of `count` seeds from one on. */
export async function runMany(
  firstSeed: number,
  count: number,
  trial: Trial = JOURNALLED,
): Promise<Tally> {
  const tally = emptyTally();
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const schedule = await scheduleOf(seed, (scene) => callsOf(scene, trial));
    const outcome = await runSchedule(schedule, trial);
    add(tally, schedule, outcome);
  }
  return tally;
}

/** The same harm with as few happenings as can be: one after the other is left out, as long as harm is done. */
export async function shrink(
  schedule: Schedule,
  trial: Trial = JOURNALLED,
): Promise<Schedule> {
  const kept = schedule.kept ?? schedule.happenings.map((_, index) => index);
  for (const index of kept) {
    const fewer = keeping(
      schedule,
      kept.filter((one) => one !== index),
    );
    if (!isHarmless(await runSchedule(fewer, trial)))
      return shrink(fewer, trial);
  }
  return schedule;
}

/** A schedule and what came of it, for people. */
export function inWords(schedule: Schedule, outcome: Outcome): string {
  const happenings = schedule.happenings.map(
    ({ at, what }) => `${what} at ${at}`,
  );
  const harms = HARMS.flatMap((kind) =>
    outcome[kind].slice(0, 3).map((place) => `${kind}: ${place}`),
  );
  const { problem } = outcome.report;
  const ended = problem === undefined ? "" : `; ended by ${problem.problem}`;
  return `${nameOf(schedule)} (${happenings.join(", ")}${ended}) ${harms.join("; ")}`;
}

function add(tally: Tally, schedule: Schedule, outcome: Outcome): void {
  tally.schedules += 1;
  for (const kind of HARMS) if (outcome[kind].length > 0) tally[kind] += 1;
  if (!isHarmless(outcome)) {
    tally.harmed += 1;
    if (tally.worst.length < NAMED)
      tally.worst.push({
        name: nameOf(schedule),
        words: inWords(schedule, outcome),
      });
  }
  if (isHopeless(schedule) || outcome.areKeysBad) return;
  tally.hopeful += 1;
  if (outcome.isFinished) tally.finished += 1;
}

/** Both together. */
export function sum(one: Tally, other: Tally): Tally {
  return {
    schedules: one.schedules + other.schedules,
    corrupted: one.corrupted + other.corrupted,
    lost: one.lost + other.lost,
    misplaced: one.misplaced + other.misplaced,
    untrue: one.untrue + other.untrue,
    notReverted: one.notReverted + other.notReverted,
    harmed: one.harmed + other.harmed,
    hopeful: one.hopeful + other.hopeful,
    finished: one.finished + other.finished,
    worst: [...one.worst, ...other.worst].slice(0, NAMED),
  };
}
