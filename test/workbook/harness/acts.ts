/** Lets the person do something, in both workbooks alike. */
import { inputOf } from "../../../src/workbook/cell-content";
import type { Act, Happening } from "./happening";
import { ownColumnsOn, ownershipSheet } from "./own-columns";
import { Dice } from "./random";
import type { World } from "./world";

const ROSTER = "sheet-1";

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
    insertRows(world, rowIn(world, dice), 1 + dice.below(2)),
  deleteRows,
  insertAboveHeader: (world) => insertRows(world, 0, 1),
  edit: (world, dice) => {
    const [row, lane] = [
      rowIn(world, dice),
      world.laneOf(dice.of(["Title", "FTE"])),
    ];
    if (lane !== -1) type(world, row, lane, `edited ${dice.below(1000)}`);
  },
  editOurs,
  editKey,
  typeNewRow: (world, dice) => {
    const row = rowIn(world, dice);
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
  removeOurSheet: (world) => {
    const sheet = ownershipSheet(world.book.model);
    if (sheet === undefined) return;
    forgetColumns(world);
    world.book.person.removeSheet(sheet.id);
  },
};

function rowIn(world: World, dice: Dice): number {
  const { first, count } = world.body();
  return first + dice.below(Math.max(count, 1));
}

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
  const [row, gone] = [rowIn(world, dice), 1 + dice.below(2)];
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
  const row = dice.isLucky(0.5) ? world.headerRow() : rowIn(world, dice);
  type(
    world,
    row,
    world.lanes.length + dice.below(2),
    `note ${dice.below(1000)}`,
  );
}

function editKey(world: World, dice: Dice): void {
  const [row, lane] = [rowIn(world, dice), world.keyLane()];
  if (lane === -1) return;
  const isTwice = dice.isLucky(0.4);
  const other = isTwice ? world.keyIn(rowIn(world, dice)) : undefined;
  const key = world.keyIn(row);
  world.touch(world.people[row]);
  type(world, row, lane, other ?? `K${dice.below(1_000_000)}`);
  // Where a key comes to stand twice, or no longer does, no claim about either row holds.
  world.people.forEach((who, at) => {
    const now = world.keyIn(at);
    if (now !== undefined && (now === other || now === key)) world.touch(who);
  });
}

function editOurs(world: World, dice: Dice): void {
  const places = ownColumnsOn(world.book.model, world.sheet());
  if (places.length === 0) return;
  const { id, column } = dice.of(places);
  const row = rowIn(world, dice);
  const who = world.people[row];
  const isOurs = world.lanes[column] === "ours";
  if (!isOurs || who === undefined || id === "row-id") return;
  const value = `typed ${dice.below(1000)}`;
  world.book.person.edit(ROSTER, row, column, value);
  world.ownEdits.push({ who, column: id, value, at: world.calls });
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

function insertColumn(world: World, lane: number): void {
  world.inBoth((person, columnOf) =>
    person.insertColumns(ROSTER, columnOf(lane)),
  );
  world.lanes.splice(lane, 0, "theirs");
  world.columnsMoved.push(world.calls);
}

function deleteColumn(world: World, lane: number): void {
  if (lane === -1) return;
  world.inBoth((person, columnOf) =>
    person.deleteColumns(ROSTER, columnOf(lane)),
  );
  world.lanes.splice(lane, 1);
  world.columnsMoved.push(world.calls);
}

function deleteOurColumn(world: World, dice: Dice): void {
  const places = ownColumnsOn(world.book.model, world.sheet()).filter(
    ({ column }) => world.lanes[column] === "ours",
  );
  if (places.length === 0) return;
  const { id, column } = dice.of(places);
  world.deleted.add(id);
  if (id === "row-id") for (const who of world.people) world.touch(who);
  world.book.person.deleteColumns(ROSTER, column);
  world.lanes.splice(column, 1);
}

/** Columns that nothing says are ours any more are ordinary ones, whatever they hold. */
function forgetColumns(world: World): void {
  world.isForgotten = true;
  // Without its record the column of row ids tells nobody apart any more.
  for (const who of world.people) world.touch(who);
  const [sheet, shadow] = [world.sheet(), world.sheet(world.shadow)];
  world.lanes.forEach((lane, column) => {
    if (lane === "theirs") return;
    const beside = world.shadowColumn(column);
    world.shadow.person.insertColumns(ROSTER, beside);
    sheet.rows.forEach((_, row) => {
      const { value, formula } = sheet.cellAt(row, column);
      shadow.put(
        row,
        beside,
        formula === undefined ? inputOf(value, null) : { formula },
      );
    });
    world.lanes[column] = "theirs";
  });
}

function renameOurHeader(world: World, dice: Dice): void {
  const places = ownColumnsOn(world.book.model, world.sheet());
  if (places.length === 0) return;
  const { id, column, headerRow } = dice.of(places);
  if (world.lanes[column] !== "ours") return;
  const name = `Our ${id} ${dice.below(1000)}`;
  world.book.person.edit(ROSTER, headerRow, column, name);
  world.renamedHeaders.set(id, name);
}
