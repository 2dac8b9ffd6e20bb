/** What a person does to whole columns, to theirs as to ours, and to the cells of ours. */
import { inputOf } from "../../../src/workbook/cell-content";
import { ownColumnsOn, ownershipSheet } from "./own-columns";
import type { Dice } from "./random";
import { ROSTER, type World } from "./world";

export function editOurs(world: World, dice: Dice): void {
  const places = ownColumnsOn(world.book.model, world.sheet());
  if (places.length === 0) return;
  const { id, column } = dice.of(places);
  const row = world.rowIn(dice);
  const who = world.people[row];
  const isOurs = world.lanes[column] === "ours";
  if (!isOurs || who === undefined || id === "row-id") return;
  const value = `typed ${dice.below(1000)}`;
  world.book.person.edit(ROSTER, row, column, value);
  world.ownEdits.push({ who, column: id, value, at: world.calls });
}

export function insertColumn(world: World, lane: number): void {
  world.inBoth((person, columnOf) =>
    person.insertColumns(ROSTER, columnOf(lane)),
  );
  world.lanes.splice(lane, 0, "theirs");
  world.columnsMoved.push(world.calls);
}

export function deleteColumn(world: World, lane: number): void {
  if (lane === -1) return;
  world.inBoth((person, columnOf) =>
    person.deleteColumns(ROSTER, columnOf(lane)),
  );
  world.lanes.splice(lane, 1);
  world.columnsMoved.push(world.calls);
}

export function deleteOurColumn(world: World, dice: Dice): void {
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
  copyHeadersInTheirs(world);
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

/** A header of ours that hit a column of theirs, and was not yet taken out of it, nobody knows for ours any more either. */
function copyHeadersInTheirs(world: World): void {
  const [sheet, shadow] = [world.sheet(), world.sheet(world.shadow)];
  for (const { column, headerRow } of ownColumnsOn(world.book.model, sheet)) {
    if (world.lanes[column] !== "theirs") continue;
    const { value } = sheet.cellAt(headerRow, column);
    shadow.put(headerRow, world.shadowColumn(column), inputOf(value, null));
  }
}

export function renameOurHeader(world: World, dice: Dice): void {
  const places = ownColumnsOn(world.book.model, world.sheet());
  if (places.length === 0) return;
  const { id, column, headerRow } = dice.of(places);
  if (world.lanes[column] !== "ours") return;
  const name = `Our ${id} ${dice.below(1000)}`;
  world.book.person.edit(ROSTER, headerRow, column, name);
  world.renamedHeaders.push(name);
}

/** Without it nothing says any more which columns are ours. */
export function removeOurSheet(world: World): void {
  const sheet = ownershipSheet(world.book.model);
  if (sheet === undefined) return;
  forgetColumns(world);
  world.book.person.removeSheet(sheet.id);
}
