/** Everything outside our columns, compared with the shadow. */
import { contentOf } from "./own-cells";
import { ownColumnsOn } from "./own-columns";
import type { World } from "./world";

/** Cells and names outside our columns that are not as the person left them. */
export function foreignDamage(world: World): string[] {
  return [...corruptedCells(world), ...litter(world)];
}

/** Cells and names outside our columns that differ from the shadow's. */
function corruptedCells(world: World): string[] {
  const differing: string[] = [];
  for (const shadow of world.shadow.model.sheets) {
    const sheet = world.book.model.sheets.find(({ id }) => id === shadow.id);
    if (sheet === undefined) return [`${shadow.name} is gone`];
    if (sheet.name !== shadow.name) differing.push(`named ${sheet.name}`);
    const isRoster = shadow.id === "sheet-1";
    const size = [sheet.summary(), shadow.summary()];
    const rows = Math.max(...size.map((one) => one.rows));
    const columns = Math.max(...size.map((one) => one.columns));
    for (let column = 0; column < columns; column += 1) {
      if (isRoster && world.lanes[column] === "ours") continue;
      const beside = isRoster ? world.shadowColumn(column) : column;
      for (let row = 0; row < rows; row += 1) {
        const [now, then] = [
          sheet.cellAt(row, column),
          shadow.cellAt(row, beside),
        ];
        if (contentOf(now) !== contentOf(then))
          differing.push(
            `${shadow.name} ${row},${column}: ${JSON.stringify(now)}`,
          );
      }
    }
  }
  return differing;
}

/** What stands in columns that came by us and that we do not remember, but for what a person typed there. */
function litter(world: World): string[] {
  if (!world.isRosterThere() || world.isForgotten) return [];
  const { rows } = world.sheet();
  const known = ownColumnsOn(world.book.model, world.sheet()).map(
    ({ column }) => column,
  );
  const typed = [
    ...world.ownEdits.map(({ value }) => value),
    ...world.renamedHeaders,
  ];
  return world.lanes.flatMap((lane, column) => {
    if (lane === "theirs" || known.includes(column)) return [];
    const row = rows.findIndex((cells) => {
      const value = cells?.[column]?.value;
      return (
        cells?.[column] !== undefined && !typed.some((one) => one === value)
      );
    });
    return row === -1 ? [] : [`litter in ${row},${column}`];
  });
}
