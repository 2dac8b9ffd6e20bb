/** Runs a writer through a schedule and has the outcome judged. */
import { readRuns } from "../../../src/workbook/journal";
import { act } from "./acts";
import { type Happening, isAct, isGrave } from "./happening";
import { foreignDamage } from "./foreign-cells";
import { cellName, type Ended, judge } from "./judge";
import type { Outcome } from "./outcome";
import { ownCells } from "./own-cells";
import { Killed, RestlessHost } from "./restless-host";
import { wrongAfterRevert } from "./after-revert";
import type { Scene, Schedule } from "./schedule";
import { contextOf, requestOf, worldOf } from "./set-scene";
import { JOURNALLED, type Trial } from "./trials";
import type { World } from "./world";

/** Runs the schedule; a run that ended early is gone on with, and what it left is judged then. */
export async function runSchedule(
  schedule: Pick<Schedule, "scene" | "happenings">,
  trial: Trial = JOURNALLED,
): Promise<Outcome> {
  const { scene, happenings } = schedule;
  const { world, before, ids } = await worldOf(scene);
  const request = requestOf(scene, ids);
  const begun = { world, request, before };
  const host = new RestlessHost(world, scene, happenings);
  const report = await unlessKilled(
    trial.write(host, request, contextOf(scene)),
  );
  if (report === undefined) return afterKill(begun, schedule, trial);
  const first = judge({ ...begun, report, sight: host.sight });
  const { goOn } = trial;
  if (goOn === undefined || report.problem === undefined || !canGoOn(world))
    return reverted(begun, first, schedule, trial);
  world.inBoth((person) => person.protectSheet("sheet-1", false));
  const calm = new RestlessHost(world, scene, []);
  const later = await goOn(calm, request, contextOf(scene));
  const then = judge({
    ...begun,
    ...{ report: later, isResumed: true },
    sight: calm.sight,
  });
  return reverted(begun, afterGoingOn(first, then), schedule, trial);
}

/** The next pane finds the workbook as it was left, while things go on happening. */
async function afterKill(
  begun: Begun,
  schedule: Pick<Schedule, "scene" | "happenings">,
  trial: Trial,
): Promise<Outcome> {
  const { scene, happenings } = schedule;
  const { world, request } = begun;
  const left = happenings.filter(
    ({ at, what }) => at > world.calls && what !== "paneKilled",
  );
  const host = new RestlessHost(world, scene, left);
  const goOn = trial.goOn ?? trial.write;
  const back = await beforeNextRun(begun, scene);
  const report = await goOn(host, request, contextOf(scene));
  const { sight } = host;
  const outcome = judge({ ...begun, report, isResumed: true, sight });
  return reverted(back, outcome, schedule, trial);
}

/** Where the run was at its end when the pane was killed, the next one finds what it wrote, and is taken back to that. */
async function beforeNextRun(begun: Begun, scene: Scene): Promise<Begun> {
  const { world } = begun;
  const runs = await readRuns(world.book, contextOf(scene));
  const [last] = "problem" in runs ? [] : runs;
  if (last?.state !== "complete") return begun;
  const cells = ownCells(world);
  const before = cells.map((cell) => [cellName(cell), cell.content] as const);
  return { ...begun, before: new Map(before) };
}

type Begun = Pick<Ended, "world" | "request" | "before">;

async function unlessKilled<Report>(
  running: Promise<Report>,
): Promise<Report | undefined> {
  try {
    return await running;
  } catch (reason) {
    if (reason instanceof Killed) return undefined;
    throw reason;
  }
}

/** Takes the run back where it can be, and adds what is wrong then. */
async function reverted(
  begun: Begun,
  outcome: Outcome,
  { scene, happenings }: Pick<Schedule, "scene" | "happenings">,
  { revert }: Trial,
): Promise<Outcome> {
  const { world } = begun;
  const { run } = outcome.report;
  // A third of them: taking back costs as much as writing.
  const isChosen =
    happenings.reduce((sum, { chance }) => sum + chance, 0) % 3 === 0;
  const isRevertible =
    isChosen &&
    run !== undefined &&
    outcome.isFinished &&
    canGoOn(world) &&
    !world.isForgotten;
  if (revert === undefined || !isRevertible) return outcome;
  actAfterwards(world, happenings);
  world.inBoth((person) => person.protectSheet("sheet-1", false));
  const left = ownCells(world);
  const report = await revert(
    new RestlessHost(world, scene, []),
    run,
    contextOf(scene),
  );
  const wrong = wrongAfterRevert(begun, left, report);
  return {
    ...outcome,
    corrupted: [...outcome.corrupted, ...foreignDamage(world)],
    notReverted: wrong,
  };
}

/** What people were to do when the run was at its end already, they do before it is taken back. */
function actAfterwards(world: World, happenings: readonly Happening[]): void {
  for (const happening of happenings) {
    const { at, what } = happening;
    if (at <= world.calls || !isAct(what) || isGrave(happening)) continue;
    world.calls = at;
    act(world, what, happening);
  }
}

function canGoOn(world: World): boolean {
  return world.isRosterThere() && world.keyLane() !== -1;
}

/** Where the second run went to its end, nothing of the first may be left. */
function afterGoingOn(first: Outcome, then: Outcome): Outcome {
  const left = then.report.problem === undefined ? then.saidMisplaced : [];
  return {
    ...then,
    report: first.report,
    isFinished: first.isFinished,
    misplaced: [...then.misplaced, ...left],
    untrue: [...first.untrue, ...then.untrue],
  };
}
