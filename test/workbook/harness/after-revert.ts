/** What must be so after a run was taken back: everything as before it, but for what somebody changed since. */
import type { RevertReport } from "../../../src/workbook/journal";
import { cellName, type Ended } from "./judge";
import { BLANK, type OwnCell, ownCells } from "./own-cells";

type Begun = Pick<Ended, "world" | "request" | "before">;

/** What is wrong; `left` is what stood in our cells just before. */
export function wrongAfterRevert(
  begun: Begun,
  left: readonly OwnCell[],
  report: RevertReport,
): string[] {
  const { problem, complete } = report;
  if (problem?.problem === "columnsGone" && areIdsGone(begun))
    return changedCells(begun, left);
  if (problem !== undefined) return [`ended by ${problem.problem}`];
  // Rows that cannot be told from each other any more are left alone, and said to be.
  if (!complete) return begun.world.touches.length > 0 ? [] : ["not complete"];
  const cells = ownCells(begun.world);
  return [
    ...cells.flatMap((cell) => wrongCell(begun, cell, left, report)),
    ...leftColumns(begun, cells, report),
    ...needlesslyLeft(begun, report),
  ];
}

/** Once the planner deleted the row ids nobody can tell which row a result belongs to, as without a key of the roster's. */
function areIdsGone({ world, request }: Begun): boolean {
  return request.key === "ownedRowId" && world.deleted.has("row-id");
}

/** Who cannot tell the rows apart must not touch them. */
function changedCells({ world }: Begun, left: readonly OwnCell[]): string[] {
  const then = new Map(left.map((cell) => [cellName(cell), cell.content]));
  return ownCells(world)
    .filter((cell) => then.get(cellName(cell)) !== cell.content)
    .map((cell) => `${cellName(cell)} holds ${cell.content}, without a key`);
}

/** A row that was left alone holds all that it held; any other holds what it held before the run. */
function wrongCell(
  { world, request, before }: Begun,
  cell: OwnCell,
  left: readonly OwnCell[],
  { changedSince }: RevertReport,
): string[] {
  const then = left.find((one) => cellName(one) === cellName(cell))?.content;
  const keys = [...(world.keysOf.get(cell.who) ?? [])];
  const isOurs = keys.some((key) => request.rows.has(key));
  const typed = world.ownEdits
    .filter((edit) => cellName(edit) === cellName(cell))
    .map(({ value }) => JSON.stringify(value));
  const isLeft =
    !isOurs ||
    keys.some((key) => changedSince.includes(key)) ||
    typed.some((text) => text === then);
  // Of a column that the person deleted nothing comes back, and the one that was made instead held nothing.
  const gone = world.deleted.has(cell.column) ? [BLANK] : [];
  // What somebody typed before the run, and the run wrote over, comes back.
  const right = isLeft
    ? [then]
    : [before.get(cellName(cell)) ?? BLANK, ...typed, ...gone];
  const isTouched = world.touches.some(({ who }) => who === cell.who);
  return right.includes(cell.content) || (isTouched && cell.content === then)
    ? []
    : [`${cellName(cell)} holds ${cell.content} and not ${right.join(" or ")}`];
}

/** Columns that the run made go with it, where nobody else put anything in. */
function leftColumns(
  { world, before }: Begun,
  cells: readonly OwnCell[],
  { changedSince }: RevertReport,
): string[] {
  const isOthers =
    world.ownEdits.length + world.renamedHeaders.length + changedSince.length >
    0;
  const hadColumns = [...before.keys()].some((name) => name.endsWith("|class"));
  if (isOthers || hadColumns || world.touches.length > 0) return [];
  const stays = new Set(cells.map(({ column }) => column));
  return ["class", "band"]
    .filter((id) => stays.has(id))
    .map((id) => `column ${id} stays`);
}

/** A row is left alone only where somebody typed into it or changed its key. */
function needlesslyLeft(
  { world }: Begun,
  { changedSince }: RevertReport,
): string[] {
  const changed = new Set(
    [...world.ownEdits, ...world.touches].map(({ who }) => who),
  );
  const keys = [...world.keysOf].flatMap(([who, some]) =>
    changed.has(who) ? [...some] : [],
  );
  return changedSince
    .filter((key) => !keys.includes(key))
    .map((key) => `${key} was left alone for nothing`);
}
