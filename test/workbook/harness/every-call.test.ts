/** One thing at every other call of a run in turn, on a small roster: whatever the host or a person does, and whenever. */
import { randomInt } from "node:crypto";
import { ACTS, FAULTS, type Happening } from "./happening";
import { atEachCall } from "./every-call";
import type { Scene } from "./schedule";
import { JOURNALLED } from "./trials";

const SMALL: Scene = {
  ...{ rows: 6, requested: 4, isFirstRun: false, key: "column" },
  ...{ inputs: "texts", isSilent: false, rowsPerRead: 4, rowsPerWrite: 2 },
  ...{ isTable: false, cellsPerBatch: Infinity },
};
/** Half of the calls, one time these and the next time those; the command takes each, in each scene, on 200 rows. */
const SOME = { first: 1 + randomInt(2), step: 2 };
const UNHEARD: Scene = { ...SMALL, isSilent: true, rowsPerRead: 1000 };
const SCENES: readonly (readonly [string, Scene])[] = [
  ["a later run, unheard", UNHEARD],
  ["a first run on row ids", { ...SMALL, isFirstRun: true, key: "ownedRowId" }],
];

/** What leaves a run nothing to do but to say so, or rows of which it must say so. */
const STOPS: readonly string[] = ["deleteRows", "editKey", "editOurs"];

describe.each(SCENES)("%s", (_, scene) => {
  test.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    `%s at every other call from ${SOME.first} on does no harm, and the run completes`,
    async (what) => {
      const { runs, finished, harmed } = await atEachCall(
        scene,
        what,
        JOURNALLED,
        SOME,
      );
      expect(harmed).toEqual([]);
      expect(finished).toBe(runs);
    },
  );
});

test.each(Object.keys(ACTS) as (keyof typeof ACTS)[])(
  `%s at every other call from ${SOME.first} on does no harm`,
  async (what: Happening["what"]) => {
    const { runs, finished, harmed } = await atEachCall(
      UNHEARD,
      what,
      JOURNALLED,
      SOME,
    );
    expect(harmed).toEqual([]);
    if (!STOPS.includes(what)) expect(finished / runs).toBeGreaterThan(0.9);
  },
);
