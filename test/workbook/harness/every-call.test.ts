/** One thing at each call of a run in turn, on a small roster: whatever the host or a person does, and whenever. */
import { ACTS, FAULTS, type Happening } from "./happening";
import { atEachCall } from "./every-call";
import type { Scene } from "./schedule";

const SMALL: Scene = {
  ...{ rows: 6, requested: 4, isFirstRun: false, key: "column" },
  ...{ inputs: "texts", isSilent: false, rowsPerRead: 4, rowsPerWrite: 2 },
  ...{ isTable: false, cellsPerBatch: Infinity },
};
const UNHEARD: Scene = { ...SMALL, isSilent: true, rowsPerRead: 1000 };
const SCENES: readonly (readonly [string, Scene])[] = [
  ["a later run, unheard", UNHEARD],
  ["a first run on row ids", { ...SMALL, isFirstRun: true, key: "ownedRowId" }],
];

/** What leaves a run nothing to do but to say so, or rows of which it must say so. */
const STOPS: readonly string[] = ["deleteRows", "editKey", "editOurs"];

describe.each(SCENES)("%s", (_, scene) => {
  test.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    "%s at any call does no harm, and the run completes",
    async (what) => {
      const { runs, finished, harmed } = await atEachCall(scene, what);
      expect(harmed).toEqual([]);
      expect(finished).toBe(runs);
    },
  );
});

// The command does so in each scene, on 200 rows.
test.each(Object.keys(ACTS) as (keyof typeof ACTS)[])(
  "%s at any call does no harm",
  async (what: Happening["what"]) => {
    const { runs, finished, harmed } = await atEachCall(UNHEARD, what);
    expect(harmed).toEqual([]);
    if (!STOPS.includes(what)) expect(finished / runs).toBeGreaterThan(0.9);
  },
);
