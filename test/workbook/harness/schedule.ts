/** What one schedule is: a roster, a run over it, and all that happens meanwhile; a seed settles it. */
import {
  ACTS,
  FAULTS,
  GRAVE_ACTS,
  GRAVE_FAULTS,
  type Happening,
  isGrave,
} from "./happening";
import { Dice } from "./random";

/** The roster and the run over it. */
export interface Scene {
  readonly rows: number;
  /** How many of the rows are asked for, from the first on. */
  readonly requested: number;
  /** Whether our columns are still to be made. */
  readonly isFirstRun: boolean;
  readonly key: "column" | "ownedRowId";
  /** What is written: texts, texts into some of the columns only, or formulas. */
  readonly inputs: "texts" | "some" | "formulas";
  /** Whether the host keeps to itself what a person does. */
  readonly isSilent: boolean;
  readonly rowsPerRead: number;
  readonly rowsPerWrite: number;
  /** Whether a table lies over the roster. */
  readonly isTable: boolean;
  /** How many cells one batch may carry; a larger one is refused. */
  readonly cellsPerBatch: number;
}

export interface Schedule {
  readonly seed: number;
  readonly scene: Scene;
  readonly happenings: readonly Happening[];
  /** Which of the happenings that the seed settles are left; all of them where it is undefined. */
  readonly kept?: readonly number[];
}

/** How often the host is spoken to in a run over the scene to which nothing happens. */
export type CallsOf = (scene: Scene) => Promise<number>;

const MOST_HAPPENINGS = 9;
const GRAVE = 0.06;

/** The schedule that a seed settles. */
export async function scheduleOf(
  seed: number,
  callsOf: CallsOf,
): Promise<Schedule> {
  const dice = new Dice(seed);
  const scene = sceneOf(dice);
  const calls = await callsOf(scene);
  const count = 1 + Math.floor(dice.throw() ** 2 * MOST_HAPPENINGS);
  const happenings = Array.from({ length: count }, () =>
    happeningOf(dice, Math.ceil(calls * 1.15)),
  ).sort((one, other) => one.at - other.at);
  return { seed, scene, happenings };
}

/** A schedule in which nothing but the named happens, each thing within a few calls of the one before it. */
export async function closeBy(
  seed: number,
  callsOf: CallsOf,
  named: readonly Happening["what"][],
): Promise<Schedule> {
  const dice = new Dice(seed);
  const scene = sceneOf(dice);
  // Results are written in the latter half of a run.
  const calls = await callsOf(scene);
  let at = Math.ceil(calls * (0.45 + 0.65 * dice.throw()));
  const happenings = named.map((what, index): Happening => {
    if (index > 0) at += dice.of([0, 0, 1, 1, dice.below(9)]);
    return { at, what, chance: dice.below(2 ** 31) };
  });
  return { seed, scene, happenings };
}

/** The same with only some of the happenings, counted as the seed settles them. */
export function keeping(schedule: Schedule, kept: readonly number[]): Schedule {
  const before = schedule.kept ?? schedule.happenings.map((_, index) => index);
  const happenings = schedule.happenings.filter((_, index) =>
    kept.includes(before[index] ?? -1),
  );
  return { ...schedule, happenings, kept };
}

/** By what a schedule is played again: its seed, and the happenings that are kept: "4711" or "4711:0,3". */
export function nameOf({ seed, kept }: Schedule): string {
  return kept === undefined ? String(seed) : `${seed}:${kept.join(",")}`;
}

/** The schedule of a name. */
export async function scheduleNamed(
  name: string,
  callsOf: CallsOf,
): Promise<Schedule> {
  const [seed = "", kept] = name.split(":");
  const whole = await scheduleOf(Number(seed), callsOf);
  if (kept === undefined) return whole;
  const indices = kept.split(",").filter((index) => index !== "");
  return keeping(whole, indices.map(Number));
}

/** Whether something happens that no run can go on after. */
export function isHopeless({ scene, happenings }: Schedule): boolean {
  // A formula names its columns by their letters: once these move it is not written any more.
  const movesFormulas = happenings.some(
    ({ what }) =>
      scene.inputs === "formulas" &&
      (what === "insertColumn" || what === "deleteColumn"),
  );
  return movesFormulas || happenings.some(isGrave);
}

function sceneOf(dice: Dice): Scene {
  const isNarrow = dice.isLucky(0.08);
  const rows = isNarrow ? 30 : dice.of([5, 9, 14]);
  const isSilent = dice.isLucky(0.15);
  return {
    rows,
    requested: dice.isLucky(0.5) ? rows : Math.ceil(rows * 0.7),
    isFirstRun: dice.isLucky(0.35),
    key: dice.isLucky(0.2) ? "ownedRowId" : "column",
    inputs: dice.weighed({ texts: 8, some: 1, formulas: 1 }),
    isSilent,
    // Without events nothing tells that the sheet changed between two pieces of one look.
    rowsPerRead: isSilent ? 1000 : dice.of([4, 1000]),
    rowsPerWrite: dice.of([2, 5, 1000]),
    isTable: dice.isLucky(0.2),
    cellsPerBatch: isNarrow ? 90 : Infinity,
  };
}

function happeningOf(dice: Dice, calls: number): Happening {
  const isGraveNow = dice.isLucky(GRAVE);
  const isActNow = dice.isLucky(0.55);
  const what = isActNow
    ? isGraveNow
      ? dice.weighed(GRAVE_ACTS)
      : dice.weighed(ACTS)
    : isGraveNow
      ? dice.weighed(GRAVE_FAULTS)
      : dice.weighed(FAULTS);
  return { at: 1 + dice.below(calls), what, chance: dice.below(2 ** 31) };
}
