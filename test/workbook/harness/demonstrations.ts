/** Checks that no schedule shows by itself, each shown by a run of its own; what is wrong comes back in words. */
import { readRuns, writeJournalled } from "../../../src/workbook/journal";
import type { Happening } from "./happening";
import { Killed, RestlessHost } from "./restless-host";
import { runSchedule } from "./run-schedule";
import type { Scene } from "./schedule";
import { contextOf, requestOf, worldOf } from "./set-scene";
import { STAMP } from "./trials";

const SCENE: Scene = {
  ...{ rows: 9, requested: 9, isFirstRun: false, key: "column" },
  ...{ inputs: "texts", isSilent: false, rowsPerRead: 1000, rowsPerWrite: 5 },
  ...{ isTable: false, cellsPerBatch: Infinity },
};

export type Demonstration = keyof typeof DEMONSTRATIONS;

export const DEMONSTRATIONS = {
  duplicateKeysAtFirst,
  editedBeforeAnUnansweredWrite,
  killedBeforeTheProof,
  secondRunMeanwhile,
} as const;

/** Two rows bear one key when the run begins: it must not begin. */
async function duplicateKeysAtFirst(): Promise<string[]> {
  const { world, ids } = await worldOf(SCENE);
  world.book.person.edit("sheet-1", 2, 0, ids[0]);
  const { problem } = await writeTo(new RestlessHost(world, SCENE, []), ids);
  const said = problem?.problem ?? "no problem";
  return said === "duplicateKeys" ? [] : [`two rows with one key: ${said}`];
}

/** Somebody types into a cell of ours before the rows are last looked at, and the write after that look is not answered. */
async function editedBeforeAnUnansweredWrite(): Promise<string[]> {
  const scene = { ...SCENE, isSilent: true };
  const { world } = await killedAtFirstResult(scene);
  const lost: string[] = [];
  for (let chance = 1; chance <= 40; chance += 1) {
    const edited = world.calls - 1 - (chance % 8);
    const happenings: Happening[] = [
      { at: edited, what: "editOurs", chance },
      { at: world.calls, what: "answerLost", chance },
    ];
    lost.push(...(await runSchedule({ scene, happenings })).lost);
  }
  return lost;
}

/** The pane is killed as the first results are written: the history must not call the run complete. */
async function killedBeforeTheProof(): Promise<string[]> {
  const { world } = await killedAtFirstResult();
  const runs = await readRuns(world.book, contextOf(SCENE));
  const states = "problem" in runs ? [] : runs.map(({ state }) => state);
  return states.includes("complete") ? ["complete without a proof"] : [];
}

/** Another pane begins while a run is under way: it must be refused. */
async function secondRunMeanwhile(): Promise<string[]> {
  const { world, ids } = await killedAtFirstResult();
  const { problem } = await writeTo(new RestlessHost(world, SCENE, []), ids);
  const said = problem?.problem ?? "no problem";
  return said === "runUnderway" ? [] : [`a second run meanwhile: ${said}`];
}

async function killedAtFirstResult(
  scene = SCENE,
): Promise<Awaited<ReturnType<typeof worldOf>>> {
  for (let at = 1; ; at += 1) {
    const opened = await worldOf(scene);
    const killed: Happening = { at, what: "paneKilled", chance: at };
    try {
      await writeTo(
        new RestlessHost(opened.world, scene, [killed]),
        opened.ids,
      );
    } catch (reason) {
      if (!(reason instanceof Killed)) throw reason;
    }
    const rows = opened.world.sheet().rows.flat();
    if (rows.some((cell) => cell?.value === "class of P001")) return opened;
  }
}

function writeTo(
  host: RestlessHost,
  ids: readonly string[],
): ReturnType<typeof writeJournalled> {
  return writeJournalled(host, requestOf(SCENE, ids), STAMP, contextOf(SCENE));
}
