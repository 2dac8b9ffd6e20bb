/** What comparing pay puts into the sheet: two columns of ours, and under what they were made. */
import { isoText } from "../../src/core/pay/pay-finding";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { ResultValue } from "../../src/core/roster/results";
import type { RunStamp } from "../../src/workbook/journal/run";
import type { KeptPayTable } from "../../src/workbook/kept";
import type { OwnedColumn } from "../../src/workbook/keyed-writer";
import { PAY_PERIOD_NAMES } from "../texts/roster";
import { runStamp } from "../writing/run-stamp";
import type { PlannedRow } from "../writing/write-plan";
import { type ComparedRow, salaryPeriodOf } from "./compare-pay";
import { sayWhyNot } from "./say-standing";
import { payTexts } from "../texts/pay-bands";

export const PAY_COLUMNS: readonly OwnedColumn[] = [
  {
    id: "payStatus",
    header: payTexts.statusHeader,
    look: { columnWidth: 30 },
  },
  {
    id: "payRatio",
    header: payTexts.ratioHeader,
    look: { columnWidth: 24, numberFormat: "0.000" },
  },
];

/** A row for each position with a class; one that is not compared gets the reason. */
export function plannedRows(rows: readonly ComparedRow[]): PlannedRow[] {
  return rows.map(({ row, standing }) => ({ row, values: valuesOf(standing) }));
}

function valuesOf(standing: ComparedRow["standing"]): readonly ResultValue[] {
  return "uncompared" in standing
    ? [payTexts.notCompared(sayWhyNot(standing.uncompared)), null]
    : [standing.status, standing.compaRatio ?? null];
}

/** The stamp of the run, with the table and the terms among its assumptions. */
export function payStamp(
  mapping: RosterMapping,
  table: KeptPayTable,
  asOf: number,
  decider: string,
): RunStamp {
  const stamp = runStamp(mapping, "values", decider);
  const { revisions, period, partTime, source } = table;
  const salaries = salaryPeriodOf(mapping, table);
  const name = (one: typeof period) => PAY_PERIOD_NAMES[one].toLowerCase();
  return {
    ...stamp,
    assumptions: [
      ...stamp.assumptions,
      payTexts.tableStamp(revisions.length, source, isoText(asOf)),
      payTexts.periodStamp(name(period), name(salaries)),
      payTexts.partTimeStamp(partTime),
    ],
  };
}
