/** Positions whose level moves as the FTE that they manage moves, with what is left to the next threshold. */
import { changesOfFte } from "../allocation/level-table";
import type { Catalogue } from "../catalog/catalogue";
import type { Day } from "../date-serial";
import type { Position } from "../position/position";
import { seatLines, tidy } from "../position/seats";
import { isProblem, type Problem } from "../problem";
import { groupKey } from "./group-key";

export interface LevelMove {
  readonly position: Position;
  readonly fteBefore: number;
  readonly fteAfter: number;
  /** Whether the scenario states the FTE managed, or it moved with the FTE of the position's unit. */
  readonly by: "stated" | "unit";
  /** A level as the formula words it, or why there is none. */
  readonly before: string | Problem;
  readonly after: string | Problem;
  readonly band: string | Problem;
  /** FTE until the next level begins; undefined above the last. */
  readonly headroom: number | undefined;
  readonly isMoved: boolean;
}

/** Every position whose FTE managed changes, on the day looked at; a problem where no document tells levels apart by it. */
export function levelMoves(
  catalogue: Catalogue,
  before: readonly Position[],
  after: readonly Position[],
  day: Day,
): readonly LevelMove[] | Problem {
  const units = unitChanges(before, after, day);
  const earlier = new Map(before.map((one) => [one.key, one]));
  const moves: LevelMove[] = [];
  for (const position of after) {
    const was = earlier.get(position.key);
    if (was?.managedFte === undefined) continue;
    const change = managedChange(was, position, units);
    if (change.fte === 0) continue;
    const move = moveOf(catalogue, position, was.managedFte, change);
    if (isProblem(move)) return move;
    moves.push(move);
  }
  return moves;
}

interface ManagedChange {
  readonly fte: number;
  readonly by: LevelMove["by"];
}

/** A figure that the scenario states counts alone; else what the unit gains or loses, the position itself aside. */
function managedChange(
  was: Position,
  now: Position,
  units: ReadonlyMap<string, number>,
): ManagedChange {
  const before = was.managedFte ?? 0;
  if (now.managedFte !== undefined && now.managedFte !== before)
    return { fte: tidy(now.managedFte - before), by: "stated" };
  const unit = now.unit === "" ? 0 : (units.get(groupKey(now.unit)) ?? 0);
  const own = (now.fte ?? 0) - (was.fte ?? 0);
  return { fte: tidy(unit - own), by: "unit" };
}

/** Authorised FTE that each unit gains or loses. */
function unitChanges(
  before: readonly Position[],
  after: readonly Position[],
  day: Day,
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const count = (positions: readonly Position[], sign: number): void => {
    const days = { from: day, until: day + 1 };
    for (const { position, authorisedFte } of seatLines(positions, days)) {
      const key = groupKey(position.unit);
      changes.set(key, (changes.get(key) ?? 0) + sign * authorisedFte);
    }
  };
  count(before, -1);
  count(after, 1);
  return changes;
}

function moveOf(
  catalogue: Catalogue,
  position: Position,
  managed: number,
  { fte, by }: ManagedChange,
): LevelMove | Problem {
  const rows = changesOfFte(catalogue, managed, [fte]);
  if (isProblem(rows)) return rows;
  const [
    ,
    after = managed,
    oldLevel = "",
    newLevel = "",
    band = "",
    room = "",
  ] = rows[0] ?? [];
  return {
    position,
    fteBefore: managed,
    fteAfter: Number(after),
    by,
    before: levelIn(oldLevel),
    after: levelIn(newLevel),
    band: levelIn(band),
    headroom: typeof room === "number" ? room : undefined,
    isMoved: wordOf(oldLevel) !== wordOf(newLevel),
  };
}

const levelIn = (cell: unknown): string | Problem =>
  isProblem(cell) ? cell : String(cell);

const wordOf = (cell: unknown): string =>
  isProblem(cell) ? cell.problem : String(cell);
