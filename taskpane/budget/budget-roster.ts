/** The roster as a budget reads it: the planner's columns and those of ours beside them, which hold the class in force and its band. */
import { guessPositionColumns } from "../../src/core/position/guess-columns";
import type { PositionMapping } from "../../src/core/position/mapping";
import { positionRows } from "../../src/core/position/position-rows";
import type { RosterCells } from "../../src/core/roster/mapping";
import type { KeptPayTable } from "../../src/workbook/kept";
import {
  filledColumns,
  plannersCells,
  type RosterColumn,
} from "../mapping/guessed-roster";
import { areaOf, cellsWithin } from "../mapping/roster-place";
import { salaryPeriodOf } from "../pay-bands/compare-pay";
import type { OpenedWorkbook } from "../shell/open-roster";
import type { RosterInForce } from "../shell/roster-in-force";

export interface BudgetRoster {
  readonly cells: RosterCells;
  /** Indices of the rows that are positions, rising. */
  readonly rows: readonly number[];
  /** The columns that a planner can choose from. */
  readonly columns: readonly RosterColumn[];
  /** Before the planner says anything. */
  readonly guessed: PositionMapping;
}

/** The roster as it was just read, under the mapping that the planner settled for it. */
export function budgetRoster(
  opened: OpenedWorkbook,
  { mapping, choices }: Pick<RosterInForce["roster"], "mapping" | "choices">,
): BudgetRoster {
  const { kept, ownColumns, rowIdColumn } = opened;
  const area = areaOf(choices.place, opened.sheet);
  const cells = withOwnColumns(opened, area);
  const own = cellsWithin(plannersCells(opened.cells, ownColumns), area);
  const guessed = guessPositionColumns(cells, mapping);
  const key = mapping.rowKey === "owned" ? rowIdColumn : undefined;
  return {
    cells,
    rows: positionRows(own, mapping),
    columns: filledColumns(
      cells[mapping.headerRow] ?? [],
      cells.slice(mapping.headerRow + 1),
    ),
    guessed: {
      ...guessed,
      columns:
        key === undefined
          ? guessed.columns
          : new Map([...guessed.columns, ["key", key]]),
      ...(kept.payTable && saidOfPay(mapping, kept.payTable)),
    },
  };
}

/** Our columns stand right of the part of the sheet that the planner chose. */
function withOwnColumns(
  { cells, ownColumns }: OpenedWorkbook,
  area: ReturnType<typeof areaOf>,
): RosterCells {
  const own = Math.max(-1, ...ownColumns) + 1;
  return area && own > area.column + area.columns
    ? cellsWithin(cells, { ...area, columns: own - area.column })
    : cellsWithin(cells, area);
}

/** What was said of salaries where they are compared with the pay table. */
const saidOfPay = (
  mapping: RosterInForce["roster"]["mapping"],
  table: KeptPayTable,
): Pick<PositionMapping, "salaryPeriod" | "hoursPerYear" | "partTime"> => ({
  salaryPeriod: salaryPeriodOf(mapping, table),
  hoursPerYear: table.hoursPerYear,
  partTime: table.partTime === "paidForShare" ? "paidForShare" : "fullTimeRate",
});
