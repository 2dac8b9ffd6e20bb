/** One process of the proof: does what its arguments say and prints what came of it as JSON. */
import { inWords, runMany, shrink } from "./campaign";
import { atEachCall, largeScene, PASSING } from "./every-call";
import { runSchedule } from "./run-schedule";
import { callsOf } from "./set-scene";
import { JOURNALLED, POSITIONAL, type Trial } from "./trials";
import { scheduleNamed } from "./schedule";

const TRIALS: Readonly<Record<string, Trial>> = {
  journalled: JOURNALLED,
  positional: POSITIONAL,
};

async function main([task, ...rest]: readonly string[]): Promise<unknown> {
  const [first = "", second = "", third = "journalled"] = rest;
  const trial = TRIALS[third] ?? JOURNALLED;
  if (task === "schedules")
    return runMany(Number(first), Number(second), trial);
  if (task === "each") return eachFault(Number(first), second === "first");
  return replayed(first);
}

async function eachFault(rows: number, isFirstRun: boolean): Promise<unknown> {
  const found = [];
  for (const fault of PASSING) {
    const each = await atEachCall(largeScene(rows, isFirstRun), fault);
    found.push({ fault, isFirstRun, ...each });
  }
  return found;
}

/** A schedule by its name: what came of it, and of the shortest one that does the same harm. */
async function replayed(name: string): Promise<unknown> {
  const schedule = await scheduleNamed(name, callsOf);
  const shortest = await shrink(schedule);
  return {
    scene: schedule.scene,
    asked: inWords(schedule, await runSchedule(schedule)),
    shortest: inWords(shortest, await runSchedule(shortest)),
  };
}

main(process.argv.slice(2)).then(
  (found) => process.stdout.write(JSON.stringify(found)),
  (reason: unknown) => {
    process.stderr.write(
      `${String(reason instanceof Error ? reason.stack : reason)}\n`,
    );
    process.exitCode = 1;
  },
);
