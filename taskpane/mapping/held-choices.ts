/** Which choices still hold when a sheet is read once more, and which guesses become choices when the planner goes on. */
import { cellText } from "../../src/core/roster/cells";
import { findHeaderRow } from "../../src/core/roster/header-row";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import { type MappingChoices, withoutColumns } from "./choices";
import { FACTS } from "./mapping-in-force";

/** The names of the columns in a row, from column A on; "" where there is none. */
export function namesIn(cells: RosterCells, headerRow: number): string[] {
  return (cells[headerRow] ?? []).map(cellText);
}

/** A column was chosen by its name: where another name stands in its place, columns have moved and are guessed anew. */
export function heldChoices(
  choices: MappingChoices,
  cells: RosterCells,
): MappingChoices {
  const { names, rowKey, columns, headerRow } = choices;
  if (names === undefined) return choices;
  const now = namesIn(cells, headerRow ?? findHeaderRow(cells) ?? -1);
  const isInPlace = [rowKey, ...columns.values()].every(
    (column) =>
      typeof column !== "number" ||
      (names[column] ?? "") === (now[column] ?? ""),
  );
  return isInPlace ? choices : withoutColumns(choices);
}

/** The choices of a planner who has seen the mapping and goes on: what was guessed is not guessed again. */
export function confirmed(
  choices: MappingChoices,
  { columns, rowKey, headerRow }: RosterMapping,
  jurisdiction: string | undefined,
  cells: RosterCells,
): MappingChoices {
  return {
    ...choices,
    jurisdiction,
    rowKey,
    columns: new Map(FACTS.map((fact) => [fact, columns.get(fact) ?? "none"])),
    names: namesIn(cells, headerRow),
  };
}
