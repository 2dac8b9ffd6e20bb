/** Runs a writer through a schedule and has the outcome judged. */
import type { WorkContext } from "../../../src/workbook/context";
import {
  writeByKey,
  type WriteReport,
  type WriteRequest,
} from "../../../src/workbook/keyed-writer";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import type { Workbook } from "../../../src/workbook/port";
import { cellName, judge } from "./judge";
import type { Outcome } from "./outcome";
import { ownCells } from "./own-cells";
import { RestlessHost } from "./restless-host";
import {
  COLUMNS,
  contentOf,
  earlierIn,
  keyOf,
  rosterBook,
  wantedIn,
} from "./roster";
import type { Scene, Schedule } from "./schedule";
import { World } from "./world";

export type Writer = (
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
) => Promise<WriteReport>;

/** What is tried: the keyed writer, or one to compare it with. */
export interface Trial {
  readonly write: Writer;
  /** Goes on with a run that ended early. */
  readonly goOn?: Writer;
}

/** The keyed writer as it stands; a run that ended early is asked for anew. */
export const KEYED: Trial = { write: writeByKey, goOn: writeByKey };

/** Runs the schedule; a run that ended early is gone on with when all is calm again, and then judged anew. */
export async function runSchedule(
  { scene, happenings }: Pick<Schedule, "scene" | "happenings">,
  { write, goOn }: Trial = KEYED,
): Promise<Outcome> {
  const { world, before, ids } = await worldOf(scene);
  const request = requestOf(scene, ids);
  const host = new RestlessHost(world, scene, happenings);
  const report = await write(host, request, contextOf(scene));
  const { lastLook } = host;
  const first = judge({ world, request, report, before, lastLook });
  if (goOn === undefined || report.problem === undefined || !canGoOn(world))
    return first;
  world.inBoth((person) => person.protectSheet("sheet-1", false));
  const calm = new RestlessHost(world, scene, []);
  const later = await goOn(calm, request, contextOf(scene));
  return afterGoingOn(
    first,
    judge({ world, request, report: later, before, lastLook: calm.lastLook }),
  );
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
export async function callsOf(scene: Scene): Promise<number> {
  const name = JSON.stringify(scene);
  const known = CALLS.get(name);
  if (known !== undefined) return known;
  const { world, ids } = await worldOf(scene);
  const host = new RestlessHost(world, scene, []);
  await writeByKey(host, requestOf(scene, ids), contextOf(scene));
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
