/** Which columns the budget reads: what the planner settled, here or when the workbook was last open, over what is guessed. */
import type {
  PositionMapping,
  PositionRole,
} from "../../src/core/position/mapping";
import type { RosterCells } from "../../src/core/roster/mapping";
import {
  type NamedPositions,
  placePositions,
} from "../../src/core/succession/named-positions";

/** Without these nothing can be budgeted, and Classbook may have written their columns since. */
const NEEDED = [
  "key",
  "class",
  "band",
] as const satisfies readonly PositionRole[];

/** The mapping in force for these cells. */
export function mappingInForce(
  settled: NamedPositions | undefined,
  guessed: PositionMapping,
  cells: RosterCells,
): PositionMapping {
  if (settled === undefined) return guessed;
  const { mapping } = placePositions(settled, cells);
  const columns = new Map(mapping.columns);
  const taken = new Set(columns.values());
  for (const role of NEEDED) {
    const column = guessed.columns.get(role);
    if (!columns.has(role) && column !== undefined && !taken.has(column))
      columns.set(role, column);
  }
  return { ...mapping, headerRow: guessed.headerRow, columns };
}

/** The mapping with a column for a role; undefined where the roster has none. */
export function withColumn(
  mapping: PositionMapping,
  role: PositionRole,
  column: number | undefined,
): PositionMapping {
  const columns = new Map(mapping.columns);
  if (column === undefined) columns.delete(role);
  else columns.set(role, column);
  return { ...mapping, columns };
}

/** The mapping with a column of a fund's shares, named by its header, or without it. */
export function withFund(
  mapping: PositionMapping,
  column: number,
  fund: string,
  isFund: boolean,
): PositionMapping {
  const others = mapping.fundColumns.filter((one) => one.column !== column);
  return {
    ...mapping,
    fundColumns: isFund
      ? [...others, { fund, column }].sort((a, b) => a.column - b.column)
      : others,
  };
}
