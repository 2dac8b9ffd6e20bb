/** What a run puts into each of our cells: the values of the plan, or formulas that go on answering. */
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { ResultColumnId } from "../../src/core/roster/results";
import type { OwnedInput } from "../../src/workbook/keyed-writer";
import { isLive, type LiveRoster, rowFormula } from "./live-formulas";
import type { PlannedRow, WritePlan } from "./write-plan";

/** "values" stay as they are until the next run; "formulas" follow the cells that they read. */
export type WritingWay = "values" | "formulas";

/** True where the way of writing has formulas for this roster: another credit table than our own is in no cell to be read. */
export const hasFormulas = ({ credit }: RosterMapping): boolean =>
  credit.source === "product";

/** One input for each column of the plan. */
export type InputsOf = (planned: PlannedRow) => readonly OwnedInput[];

/** The inputs of rows written as values; the override is left as it stands. */
export const valueInputs: InputsOf = ({ values }) => values;

/** The inputs of rows written as formulas; a column that has none gets its values. */
export function formulaInputs(plan: WritePlan, roster: LiveRoster): InputsOf {
  const live = new Set<ResultColumnId>(
    plan.columns.map(({ id }) => id).filter((id) => isLive(id, roster.mapping)),
  );
  return ({ row, values }) =>
    plan.columns.map(({ id }, index) =>
      live.has(id) ? rowFormula(id, row, roster) : values[index],
    );
}
