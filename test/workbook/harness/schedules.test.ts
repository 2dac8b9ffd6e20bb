/** The keyed writer through thousands of schedules from a fresh seed: no cell is lost and nothing is claimed that is not so. */
import { randomInt } from "node:crypto";
import { inWords, runMany, shrink } from "./campaign";
import { runSchedule } from "./run-schedule";
import { callsOf } from "./set-scene";
import { scheduleNamed } from "./schedule";
import { POSITIONAL } from "./trials";

const SCHEDULES = 5_000;
const given = process.env["WRITER_SEED"];
const seed = given === undefined ? randomInt(2 ** 31) : Number(given);

test(`${SCHEDULES} schedules from seed ${seed} do no harm, and those that can complete do`, async () => {
  const { worst, hopeful, finished } = await runMany(seed, SCHEDULES);
  const shortest = worst.slice(0, 3).map(async ({ name }) => {
    const schedule = await shrink(await scheduleNamed(name, callsOf));
    return inWords(schedule, await runSchedule(schedule));
  });
  expect(await Promise.all(shortest)).toEqual([]);
  expect(finished / hopeful).toBeGreaterThanOrEqual(0.95);
}, 120_000);

test("the host is not tame: a writer by position puts results into wrong rows on it", async () => {
  const { schedules, misplaced } = await runMany(seed, 600, POSITIONAL);
  expect(misplaced / schedules).toBeGreaterThanOrEqual(0.05);
});
