/** Lets the person do something, in both workbooks alike. */
import type { Act, Happening } from "./happening";
import {
  deleteColumn,
  deleteOurColumn,
  editOurs,
  insertColumn,
  removeOurSheet,
  renameOurHeader,
} from "./acts-on-columns";
import { Dice } from "./random";
import { ROSTER, type World } from "./world";

/** Does what a person does, as its chance has it; nothing where the roster is gone. */
export function act(world: World, what: Act, { chance }: Happening): void {
  if (!world.isRosterThere()) return;
  world.recogniseColumns();
  DOINGS[what](world, new Dice(chance));
  if (world.isRosterThere()) world.rememberKeys();
}

type Doing = (world: World, dice: Dice) => void;

const DOINGS: Readonly<Record<Act, Doing>> = {
  sort,
  insertRows: (world, dice) =>
    insertRows(world, world.rowIn(dice), 1 + dice.below(2)),
  deleteRows,
  insertAboveHeader: (world) => insertRows(world, 0, 1),
  edit: (world, dice) => {
    const [row, lane] = [
      world.rowIn(dice),
      world.laneOf(dice.of(["Title", "FTE"])),
    ];
    if (lane !== -1) type(world, row, lane, `edited ${dice.below(1000)}`);
  },
  editOurs,
  editKey,
  typeNewRow: (world, dice) => {
    const row = world.rowIn(dice);
    insertRows(world, row, 1);
    typeRow(world, row, dice);
  },
  typeBelow,
  typeBeside,
  filter: (world, dice) => hide(world, dice, "filterRows"),
  hide: (world, dice) => hide(world, dice, "hideRows"),
  insertColumn: (world, dice) =>
    insertColumn(world, dice.below(world.lanes.length)),
  deleteColumn: (world) => deleteColumn(world, world.laneOf("FTE")),
  renameSheet: (world, dice) => {
    const name = `Roster ${dice.below(1000)}`;
    world.inBoth((person) => person.renameSheet(ROSTER, name));
  },
  renameOurHeader,
  protectSheet: (world) =>
    world.inBoth((person) => person.protectSheet(ROSTER, true)),
  removeSheet: (world) => world.inBoth((person) => person.removeSheet(ROSTER)),
  deleteOurColumn,
  deleteKeyColumn: (world) => {
    for (const who of world.people) world.touch(who);
    deleteColumn(world, world.keyLane());
  },
  removeOurSheet,
};

function sort(world: World, dice: Dice): void {
  const { first, count } = world.body();
  const order = dice.shuffled(count);
  world.inBoth((person) => person.sortRows(ROSTER, first, order));
  const before = world.people.slice(first);
  order.forEach((from, to) => {
    world.people[first + to] = before[from] ?? -1;
  });
}

function insertRows(world: World, at: number, count: number): void {
  world.inBoth((person) => person.insertRows(ROSTER, at, count));
  world.people.splice(at, 0, ...world.newPeople(count));
}

function deleteRows(world: World, dice: Dice): void {
  const { count } = world.body();
  const [row, gone] = [world.rowIn(dice), 1 + dice.below(2)];
  if (count <= gone) return;
  for (const who of world.people.slice(row, row + gone)) world.touch(who);
  world.inBoth((person) => person.deleteRows(ROSTER, row, gone));
  world.people.splice(row, gone);
}

/** A row that was typed below the last one belongs to the roster from then on. */
function standUpTo(world: World, row: number): void {
  const missing = row + 1 - world.people.length;
  if (missing > 0) world.people.push(...world.newPeople(missing));
}

function type(
  world: World,
  row: number,
  lane: number,
  value: string | null,
): void {
  while (world.lanes.length <= lane) world.lanes.push("theirs");
  world.inBoth((person, columnOf) =>
    person.edit(ROSTER, row, columnOf(lane), value),
  );
  standUpTo(world, row);
}

function typeRow(world: World, row: number, dice: Dice): void {
  const lane = world.keyLane();
  if (lane === -1) return;
  type(world, row, lane, `N${dice.below(1_000_000)}`);
  world.touch(world.people[row]);
}

function typeBelow(world: World, dice: Dice): void {
  typeRow(world, world.people.length, dice);
  world.inBoth((person) => person.growTable(ROSTER, "Staff"));
}

/** Somebody begins a column of their own right of all that stands there. */
function typeBeside(world: World, dice: Dice): void {
  const row = dice.isLucky(0.5) ? world.headerRow() : world.rowIn(dice);
  type(
    world,
    row,
    world.lanes.length + dice.below(2),
    `note ${dice.below(1000)}`,
  );
}

function editKey(world: World, dice: Dice): void {
  const [row, lane] = [world.rowIn(dice), world.keyLane()];
  if (lane === -1) return;
  const isTwice = dice.isLucky(0.4);
  const other = isTwice ? world.keyIn(world.rowIn(dice)) : undefined;
  const key = world.keyIn(row);
  world.touch(world.people[row]);
  type(world, row, lane, other ?? `K${dice.below(1_000_000)}`);
  // Where a key comes to stand twice, or no longer does, no claim about either row holds.
  world.people.forEach((who, at) => {
    const now = world.keyIn(at);
    if (now !== undefined && (now === other || now === key)) world.touch(who);
  });
}

function hide(world: World, dice: Dice, how: "filterRows" | "hideRows"): void {
  const { first, count } = world.body();
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const hidden = rows.filter(() => dice.isLucky(0.4));
  world.inBoth((person) => {
    if (how === "filterRows") person.filterRows(ROSTER, hidden);
    else for (const row of hidden) person.hideRows(ROSTER, row);
  });
}
