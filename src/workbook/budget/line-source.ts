/** What the formulas of budget lines are made from, and the roster's cells as they name them. */
import type { BudgetLine } from "../../core/budget/budget-line";
import type {
  PositionMapping,
  PositionRole,
} from "../../core/position/mapping";
import { vacantRange } from "./plan-ranges";
import { rowCell, type RosterPlace } from "./references";

/** Names and what they stand for, in the order in which LET takes them. */
export type Terms = readonly (readonly [name: string, expression: string])[];

/** The planner's pay table in the workbook. */
export interface PayTablePlace {
  /** The whole table with its headings, as a formula names it. */
  readonly reference: string;
  /** What its amounts are multiplied by to be for a year. */
  readonly timesPerYear: number;
}

export interface LineSource {
  readonly place: RosterPlace;
  readonly mapping: PositionMapping;
  /** Indices into the roster's cells of the first and last row of positions. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lines: readonly BudgetLine[];
  /** How many raises are for many, and for single positions. */
  readonly sharedRaises: number;
  readonly ownRaises: number;
  /** Undefined where there is none. */
  readonly payTable: PayTablePlace | undefined;
  readonly sharesSeats: boolean;
}

/** Whether somebody may work more than the seat holds: else a line is all of its seat, and nothing lies beyond it. */
export const mayBeBeyond = ({ mapping, sharesSeats }: LineSource): boolean =>
  sharesSeats || mapping.columns.has("filledFte");

/** The roster's cell for a role; undefined where no column holds it. */
export function cellOf(
  { place, mapping }: Pick<LineSource, "place" | "mapping">,
  row: number,
  role: PositionRole,
): string | undefined {
  const column = mapping.columns.get(role);
  return column === undefined
    ? undefined
    : rowCell(place.sheetName, place.row + row, place.column + column);
}

/** Without a column of status a position without a person is vacant; without either, none is. */
export function vacant(
  source: Pick<LineSource, "place" | "mapping">,
  row: number,
): string {
  const status = cellOf(source, row, "status");
  if (status !== undefined)
    return `ISNUMBER(MATCH(TRIM(${status}),${vacantRange(source.mapping)},0))`;
  const incumbent = cellOf(source, row, "incumbent");
  return incumbent === undefined ? "FALSE" : `TRIM(${incumbent})=""`;
}

/** Tells whether each position is paid from one fund, which a column names. */
export const hasOneFund = ({
  columns,
  fundColumns,
}: PositionMapping): boolean => columns.has("fund") && fundColumns.length === 0;
