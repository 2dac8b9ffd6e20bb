/**
 * The sheet of the planner's pay table, with the headers that formulas ask for, and beside it under which terms people's
 * pay is compared with it.
 */
import { type CellValue, isCellError } from "../../core/cell";
import { type Day, readDay } from "../../core/date-serial";
import { readAmount } from "../../core/pay/amount";
import { isoText } from "../../core/pay/pay-finding";
import type { PayRevision } from "../../core/pay/pay-table";
import { isProblem } from "../../core/problem";
import type { CellInput } from "../port";
import { keptText } from "./cell-text";
import type { FaultsOf } from "./fault";
import { type PayTermsKept, readTerms, termOf, TERMS } from "./pay-terms";
import type { TableContent, TableRow } from "./table-rows";
import { FIRST_ROW, type TableSheet } from "./table-sheet";

/** A pay table and how it is compared with. */
export interface KeptPayTable extends PayTermsKept {
  /** Amounts are for `period`. */
  readonly revisions: readonly PayRevision[];
}

export const PAY_TABLE: TableSheet = {
  name: "Classbook pay table",
  about:
    "The bounds of the pay bands as the planner gave them; a cell that is blank is not known. Formulas such as BANDVALUE may name the table with its headings.",
  columns: [
    { heading: "Band", width: 14, isText: true },
    { heading: "Minimum", width: 14, isText: false },
    { heading: "Midpoint", width: 14, isText: false },
    { heading: "Maximum", width: 14, isText: false },
    // As 2026-07-01, which no sheet turns into another day.
    { heading: "Effective", width: 14, isText: true },
    { heading: "", width: 4, isText: false },
    { heading: "Comparing pay", width: 34, isText: true },
    { heading: "Choice", width: 28, isText: true },
  ],
};

/** The rows that keep a table; each has its own place, and those of a longer table before it are emptied. */
export function payTableContent(table: KeptPayTable): TableContent {
  const { revisions } = table;
  const length = Math.max(revisions.length, TERMS.length);
  const rows = Array.from({ length }, (_, index): readonly CellInput[] => [
    ...amountsOf(revisions[index]),
    undefined,
    ...termOf(TERMS[index], table),
  ]);
  return {
    rows: new Map(rows.map((cells, index) => [String(index), cells])),
    keyOf: ({ row }) => String(row - FIRST_ROW),
  };
}

function amountsOf(revision: PayRevision | undefined): readonly CellInput[] {
  if (revision === undefined) return [null, null, null, null, null];
  const { band, minimum, midpoint, maximum, effective } = revision;
  return [
    band,
    minimum ?? null,
    midpoint ?? null,
    maximum ?? null,
    effective === undefined ? null : isoText(effective),
  ];
}

/** The table as it stands there; undefined where no row names a band. */
export function readPayTableSheet(
  rows: readonly TableRow[],
  faults: FaultsOf,
): KeptPayTable | undefined {
  const revisions = rows.flatMap((row) => readRevision(row, faults));
  return revisions.length === 0
    ? undefined
    : { revisions, ...readTerms(rows, faults) };
}

/** A date that cannot be read would put its row in force for always, so the row is passed over. */
function readRevision(row: TableRow, faults: FaultsOf): PayRevision[] {
  const [bandCell = null, , , , date = null] = row.values;
  const band = (keptText(bandCell) ?? "").trim();
  if (isCellError(bandCell)) faults.add(row.row, 0, bandCell, "a band");
  if (band === "") return [];
  const amount = (column: number): number | undefined => {
    const value: CellValue = row.values[column] ?? null;
    const read = isCellError(value) ? undefined : readAmount("amount", value);
    if (isProblem(read) || isCellError(value))
      faults.add(row.row, column, value, "an amount");
    return isProblem(read) ? undefined : read;
  };
  const effective = readEffective(date);
  if (effective === "unread") {
    faults.add(row.row, 4, date, "a day such as 2026-07-01");
    return [];
  }
  return [
    {
      band,
      effective,
      minimum: amount(1),
      midpoint: amount(2),
      maximum: amount(3),
    },
  ];
}

function readEffective(date: CellValue): Day | undefined | "unread" {
  const day = isCellError(date) ? undefined : readDay("effective", date);
  return isCellError(date) || isProblem(day) ? "unread" : day;
}
