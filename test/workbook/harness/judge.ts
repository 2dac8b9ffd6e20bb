/** The oracle: compares what stands after a run with the shadow, with what was wanted, and with what is claimed. */
import type { RunReport } from "../../../src/workbook/journal";
import type { WriteRequest } from "../../../src/workbook/keyed-writer";
import { untrueIn } from "./claims";
import { foreignDamage } from "./foreign-cells";
import {
  BLANK,
  contentWanted,
  isContent,
  type OwnCell,
  ownCells,
} from "./own-cells";
import type { Outcome } from "./outcome";
import type { Sight } from "./sight";
import type { World } from "./world";

/** A run that has ended, and what is needed to judge it. */
export interface Ended {
  readonly world: World;
  readonly request: WriteRequest;
  readonly report: RunReport;
  /** What our cells held at first, by person and column: `cellName`. */
  readonly before: ReadonlyMap<string, string>;
  /** Whether the run was gone on with; where that fails at once its report speaks of no rows. */
  readonly isResumed?: boolean;
  readonly sight: Sight;
}

export function cellName({
  who,
  column,
}: Pick<OwnCell, "who" | "column">): string {
  return `${who}|${column}`;
}

export function judge(ended: Ended): Outcome {
  const { world, report } = ended;
  if (world.isRosterThere()) world.recogniseColumns();
  const cells = ownCells(world);
  const misplaced = misplacedCells(ended, cells);
  return {
    report,
    corrupted: foreignDamage(world),
    lost: [...lostCells(ended, cells), ...lostEdits(ended, cells)],
    misplaced: misplaced.filter((cell) => !isSaid(ended, cell)).map(sayCell),
    saidMisplaced: misplaced.filter((cell) => isSaid(ended, cell)).map(sayCell),
    untrue: untrueIn(ended, cells),
    notReverted: [],
    isFinished: isFinished(ended),
    areKeysBad: areKeysBad(world),
  };
}

/** Cells of ours that hold neither what they held, nor what their row is to get, nor what a person typed there. */
export function misplacedCells(
  { world, request, before }: Ended,
  cells: readonly OwnCell[],
): OwnCell[] {
  return cells.filter((cell) => {
    if (cell.column === "row-id" || cell.content === BLANK) return false;
    const contents = allowed(world, request, before, cell);
    return !contents.some(
      (one) => one !== undefined && isContent(world, cell.content, one),
    );
  });
}

/** Whether a report says that a row may hold what is not its own. */
function isSaid({ world, report }: Ended, { who }: OwnCell): boolean {
  if (/Hit$/.test(report.problem?.problem ?? "")) return true;
  const doubtful = new Set(
    [...report.failed, ...report.disturbed].map(({ key }) => key),
  );
  const keys = [...(world.keysOf.get(who) ?? [])];
  return report.strays > 0 || keys.some((key) => doubtful.has(key));
}

function allowed(
  world: World,
  request: WriteRequest,
  before: ReadonlyMap<string, string>,
  cell: OwnCell,
): (string | undefined)[] {
  const index = request.columns.findIndex(({ id }) => id === cell.column);
  const wanted = [...(world.keysOf.get(cell.who) ?? [])].map((key) =>
    contentWanted(world, request.rows.get(key)?.[index], cell.row),
  );
  const typed = world.ownEdits
    .filter(({ who, column }) => who === cell.who && column === cell.column)
    .map(({ value }) => JSON.stringify(value));
  return [before.get(cellName(cell)), ...wanted, ...typed];
}

/** Contents of ours that are gone though nobody asked for that, and row ids that are not what they were. */
function lostCells(
  { world, before, request }: Ended,
  cells: readonly OwnCell[],
): string[] {
  // Whoever was given another key is somebody else to us.
  const renamed = new Set(world.touches.map(({ who }) => who));
  return cells
    .filter((cell) => {
      if (renamed.has(cell.who)) return false;
      const held = before.get(cellName(cell)) ?? BLANK;
      if (held === BLANK || world.isForgotten || world.deleted.has(cell.column))
        return false;
      if (cell.column === "row-id") return cell.content !== held;
      return cell.content === BLANK && !isBlankWanted(world, request, cell);
    })
    .map(({ who, column, content }) => `${column} of ${who} is now ${content}`);
}

/**
 * What a person typed into a cell of ours and is not there any more; before the run settled what to write, such a text
 * was what stood there, and is written over like any other.
 */
function lostEdits(
  { world, request }: Ended,
  cells: readonly OwnCell[],
): string[] {
  const last = new Map(world.ownEdits.map((edit) => [cellName(edit), edit]));
  return cells.flatMap((cell) => {
    if (world.deleted.has(cell.column)) return [];
    const edit = last.get(cellName(cell));
    if (edit === undefined || cell.content === JSON.stringify(edit.value))
      return [];
    const keys = [...(world.keysOf.get(cell.who) ?? [])];
    const isAsked = keys.some((key) => request.rows.has(key));
    const isWritten = isAsked && cell.column !== "override";
    if (isWritten && edit.at <= world.firstPreparedAt) return [];
    // A column that was still in the making is given up to what was typed there.
    const row = world.sheet().rows[cell.row] ?? [];
    if (row.some((one) => one?.value === edit.value)) return [];
    return [`${edit.value} in ${sayCell(cell)}`];
  });
}

function isBlankWanted(
  world: World,
  request: WriteRequest,
  cell: OwnCell,
): boolean {
  const index = request.columns.findIndex(({ id }) => id === cell.column);
  const keys = [...(world.keysOf.get(cell.who) ?? [])];
  return keys.some((key) => request.rows.get(key)?.[index] === null);
}

function isFinished({ world, request, report }: Ended): boolean {
  const { problem, disturbed, strays, failed } = report;
  if (problem !== undefined || disturbed.length > 0 || strays > 0) return false;
  const changed = new Set([
    ...world.touches.map(({ who }) => who),
    ...world.ownEdits.map(({ who }) => who),
  ]);
  const excused = new Set(
    [...world.keysOf].flatMap(([who, keys]) =>
      changed.has(who) ? [...keys] : [],
    ),
  );
  return request.rows.size > 0 && failed.every(({ key }) => excused.has(key));
}

/** Whether keys stand twice, or are missing from rows that hold something. */
function areKeysBad(world: World): boolean {
  if (!world.isRosterThere()) return false;
  const { first, count } = world.body();
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const keys = rows.map((row) => world.keyIn(row));
  const named = keys.filter((key) => key !== undefined);
  const isBlankBeside = rows.some(
    (row, index) =>
      keys[index] === undefined &&
      world.lanes.some(
        (lane, column) =>
          lane === "theirs" && world.valueAt(row, column) !== null,
      ),
  );
  return new Set(named).size < named.length || isBlankBeside;
}

function sayCell({ who, column, content }: OwnCell): string {
  return `${column} of ${who} holds ${content}`;
}
