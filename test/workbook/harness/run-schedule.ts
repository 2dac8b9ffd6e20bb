/** Runs a writer through a schedule and has the outcome judged. */
import type { WorkContext } from "../../../src/workbook/context";
import {
  writeByKey,
  type WriteRequest,
} from "../../../src/workbook/keyed-writer";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import { act } from "./acts";
import { type Happening, isAct, isGrave } from "./happening";
import { foreignDamage } from "./foreign-cells";
import { cellName, type Ended, judge } from "./judge";
import type { Outcome } from "./outcome";
import { ownCells } from "./own-cells";
import { Killed, RestlessHost } from "./restless-host";
import { wrongAfterRevert } from "./after-revert";
import {
  COLUMNS,
  contentOf,
  earlierIn,
  keyOf,
  rosterBook,
  wantedIn,
} from "./roster";
import type { Scene, Schedule } from "./schedule";
import { JOURNALLED, type Trial } from "./trials";
import { World } from "./world";

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
  const first = judge({ ...begun, report, lastLook: host.lastLook });
  const { goOn } = trial;
  if (goOn === undefined || report.problem === undefined || !canGoOn(world))
    return reverted(begun, first, schedule, trial);
  world.inBoth((person) => person.protectSheet("sheet-1", false));
  const calm = new RestlessHost(world, scene, []);
  const later = await goOn(calm, request, contextOf(scene));
  const then = judge({
    ...begun,
    ...{ report: later, isResumed: true },
    lastLook: calm.lastLook,
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
  const report = await goOn(host, request, contextOf(scene));
  const { lastLook } = host;
  const outcome = judge({ ...begun, report, isResumed: true, lastLook });
  return reverted(begun, outcome, schedule, trial);
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

/** How often the host is spoken to in a run over the scene to which nothing happens; each scene is run once for it. */
export async function callsOf(
  scene: Scene,
  { write }: Trial = JOURNALLED,
): Promise<number> {
  const name = `${write === JOURNALLED.write} ${JSON.stringify(scene)}`;
  const known = CALLS.get(name);
  if (known !== undefined) return known;
  const { world, ids } = await worldOf(scene);
  const host = new RestlessHost(world, scene, []);
  await write(host, requestOf(scene, ids), contextOf(scene));
  CALLS.set(name, world.calls);
  return world.calls;
}

const CALLS = new Map<string, number>();

interface Opened {
  readonly world: World;
  readonly before: ReadonlyMap<string, string>;
  /** The keys under which the rows are asked for, from the first on. */
  readonly ids: readonly string[];
}

/** The workbook of a scene as it is when the run begins. */
export async function worldOf(scene: Scene): Promise<Opened> {
  const world = new World(await preparedSheets(scene), rosterBook(scene));
  const cells = ownCells(world);
  const before = new Map(cells.map((cell) => [cellName(cell), cell.content]));
  const ids = Array.from({ length: scene.rows }, (_, index) =>
    scene.key === "column"
      ? keyOf(index)
      : String(
          JSON.parse(
            before.get(cellName({ who: index + 1, column: "row-id" })) ??
              "null",
          ),
        ),
  );
  if (scene.key === "ownedRowId")
    ids.forEach((id, index) => world.keysOf.get(index + 1)?.add(id));
  return { world, before, ids };
}

const PREPARED = new Map<string, readonly SheetContent[]>();

/** Opened once for all scenes that begin alike. */
async function preparedSheets(scene: Scene): Promise<readonly SheetContent[]> {
  const { rows, isFirstRun, key, isTable } = scene;
  const name = JSON.stringify({ rows, isFirstRun, key, isTable });
  const known = PREPARED.get(name);
  if (known !== undefined) return known;
  const book = new MemoryWorkbook(rosterBook(scene));
  const range = { sheet: "sheet-1", headerRow: 0, firstRow: 1, lastRow: rows };
  if (key === "ownedRowId") await ensureRowIds(book, range, contextOf(scene));
  if (!isFirstRun) {
    const earlier = Array.from(
      { length: rows },
      (_, index) => [keyOf(index), earlierIn(index)] as const,
    );
    const request = { ...range, key: { column: 0 }, columns: COLUMNS };
    await writeByKey(
      book,
      { ...request, rows: new Map(earlier) },
      contextOf(scene),
    );
  }
  const sheets = contentOf(book);
  PREPARED.set(name, sheets);
  return sheets;
}

function requestOf(scene: Scene, ids: readonly string[]): WriteRequest {
  const wanted = ids
    .slice(0, scene.requested)
    .map((id, index) => [id, wantedIn(scene, index)] as const);
  return {
    ...{ sheet: "sheet-1", headerRow: 0, firstRow: 1, lastRow: scene.rows },
    key: scene.key === "ownedRowId" ? "ownedRowId" : { column: 0 },
    columns: COLUMNS,
    rows: new Map(wanted),
  };
}

let idsGiven = 0;

export function contextOf({
  rowsPerRead,
  rowsPerWrite,
}: Pick<Scene, "rowsPerRead" | "rowsPerWrite">): WorkContext {
  return {
    now: () => new Date(Date.UTC(2026, 0, 31)),
    newId: () => `id-${(idsGiven += 1)}`,
    wait: async () => undefined,
    rowsPerRead,
    rowsPerWrite,
  };
}
