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
  killedBeforeTheProof,
  neverWrittenOver,
  renamedAsColumnsAreMade,
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

/** What a look has seen to be somebody's is not written over, not even for a moment. */
async function neverWrittenOver(): Promise<string[]> {
  const { world } = await killedAtFirstResult();
  const over: string[] = [];
  // After the run settled what to write, and before it looks at the rows again.
  const last = world.calls - 6;
  for (let at = world.preparedAt + 1; at <= last; at += 1) {
    const opened = await worldOf(SCENE);
    const edit: Happening = { at, what: "editOurs", chance: at };
    const host = new RestlessHost(opened.world, SCENE, [edit]);
    const { batch } = host;
    host.batch = async (steps) => {
      const answers = await batch(steps);
      const cells = opened.world.sheet().rows.flat();
      for (const { value } of opened.world.ownEdits)
        if (!cells.some((cell) => cell?.value === value)) over.push(value);
      return answers;
    };
    await writeTo(host, opened.ids);
  }
  return over;
}

/** The sheet is renamed as columns are made, and a column put in soon after: no header may be left behind. */
async function renamedAsColumnsAreMade(): Promise<string[]> {
  const scene = { ...SCENE, isFirstRun: true };
  const { world } = await killedAtFirstResult(scene);
  const left: string[] = [];
  for (let at = world.preparedAt + 1; at < world.calls; at += 1)
    for (let gap = 1; gap <= 14; gap += 1) {
      const happenings: Happening[] = [
        { at, what: "renameSheet", chance: at },
        { at: at + gap, what: "insertColumn", chance: at * 31 + gap },
      ];
      left.push(...(await runSchedule({ scene, happenings })).corrupted);
    }
  return left;
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
