/** Compares the pay of every position of the roster with the band of its class in force. */
import {
  type PayTerms,
  type Standing,
  standingOf,
  type Uncompared,
} from "../../src/core/pay/band-standing";
import { isUnknown, numberIn } from "../../src/core/number-text";
import { cellAt, textOf } from "../../src/core/roster/cells";
import type { RosterClassification } from "../../src/core/roster/classification";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import {
  ANNUAL_PAY,
  type PayPeriod,
  timesPerYear,
} from "../../src/core/roster/pay-period";
import { TOLERANCE } from "../../src/core/tolerance";
import type { KeptPayTable } from "../../src/workbook/kept";
import { eachPosition } from "../row-list/in-pieces";

/** A position with a class in force. */
export interface ComparedRow {
  /** Index into the cells. */
  readonly row: number;
  /** Of the position; "" where the roster has none. */
  readonly key: string;
  /** As the roster writes it. */
  readonly title: string;
  readonly classTitle: string;
  readonly band: string | undefined;
  readonly standing: Standing | { readonly uncompared: Uncompared };
}

export interface PayComparison {
  readonly rows: readonly ComparedRow[];
  /** How many positions have no class in force. */
  readonly withoutClass: number;
}

/** The period of the roster's salaries: what was said with the columns where midpoints stand there too, else here. */
export function salaryPeriodOf(
  { columns, pay = ANNUAL_PAY }: RosterMapping,
  { salaryPeriod }: Pick<KeptPayTable, "salaryPeriod">,
): PayPeriod {
  return columns.has("midpoint") ? pay.salary : (salaryPeriod ?? pay.salary);
}

/** The terms of the core from those of the planner. An hourly rate is a full-time rate already, whatever the FTE. */
export function payTerms(
  table: KeptPayTable,
  mapping: RosterMapping,
  atLeastRatio: number | undefined,
  asOf: number,
): PayTerms {
  const { hoursPerYear } = table;
  const period = salaryPeriodOf(mapping, table);
  const perYear = (one: PayPeriod) => timesPerYear(one, hoursPerYear);
  return {
    table: table.revisions,
    asOf,
    salaryFactor:
      period === table.period ? 1 : perYear(period) / perYear(table.period),
    partTime:
      period === "hourly" || !mapping.columns.has("positionFte")
        ? "fullTimeRate"
        : table.partTime,
    atLeastRatio,
  };
}

/** In the order of the rows; the page answers meanwhile. */
export async function comparePay(
  classification: RosterClassification,
  cells: RosterCells,
  { columns }: RosterMapping,
  terms: PayTerms,
): Promise<PayComparison> {
  const rows: ComparedRow[] = [];
  let withoutClass = 0;
  await eachPosition(classification, (position) => {
    const { row, key, classKey, title = "", band } = position;
    if (classKey === undefined) {
      withoutClass += 1;
      return;
    }
    const pay = {
      band,
      salary: cellAt(cells, row, columns.get("salary")),
      positionFte: cellAt(cells, row, columns.get("positionFte")),
    };
    rows.push({
      ...{ row, key },
      title: textOf(cellAt(cells, row, columns.get("title"))),
      classTitle: title,
      band,
      standing: standingOf(pay, terms),
    });
  });
  return { rows, withoutClass };
}

/** How many rows have an FTE of their own that is other than 1. */
export function partTimeRows(
  cells: RosterCells,
  { columns, headerRow }: RosterMapping,
): number {
  const column = columns.get("positionFte");
  if (column === undefined) return 0;
  let found = 0;
  for (let row = headerRow + 1; row < cells.length; row++) {
    const cell = cellAt(cells, row, column);
    const fte = isUnknown(cell) ? 1 : (numberIn(cell) ?? 1);
    if (Math.abs(fte - 1) > TOLERANCE) found += 1;
  }
  return found;
}
