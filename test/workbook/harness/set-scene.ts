/** A scene set up for a run: its workbook, what is asked of the writer, and how often the host is spoken to meanwhile. */
import type { WorkContext } from "../../../src/workbook/context";
import {
  writeByKey,
  type WriteRequest,
} from "../../../src/workbook/keyed-writer";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import { cellName } from "./judge";
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
import type { Scene } from "./schedule";
import { JOURNALLED, type Trial } from "./trials";
import { World } from "./world";

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

export function requestOf(scene: Scene, ids: readonly string[]): WriteRequest {
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
