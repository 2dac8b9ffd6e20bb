/**
 * The sheet of the planner's pay table, with the headers that formulas ask for, and beside it under which terms people's
 * pay is compared with it.
 */
import { type CellValue, isBlank, isCellError } from "../../core/cell";
import { type Day, readDay } from "../../core/date-serial";
import { readAmount } from "../../core/pay/amount";
import type { PartTimePay } from "../../core/pay/band-standing";
import { isoText } from "../../core/pay/pay-finding";
import type { PayRevision } from "../../core/pay/pay-table";
import { isProblem } from "../../core/problem";
import type { PayPeriod } from "../../core/roster/pay-period";
import type { CellInput } from "../port";
import { keptText, wordList, wordOf } from "./cell-text";
import type { FaultsOf } from "./fault";
import { PERIOD_WORDS, periodWords } from "./mapping-words";
import type { TableContent, TableRow } from "./table-rows";
import { FIRST_ROW, type TableSheet } from "./table-sheet";

/** A pay table and how it is compared with. */
export interface KeptPayTable {
  /** Amounts are for `period`. */
  readonly revisions: readonly PayRevision[];
  readonly period: PayPeriod;
  readonly partTime: PartTimePay;
  /** Share of the midpoint from which on people are singled out; "none" where the planner wants nobody to be. */
  readonly atLeastRatio: number | "none" | undefined;
  /** The sheet that it was taken from; "" for pasted text. */
  readonly source: string;
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

type Term = "period" | "partTime" | "atLeastRatio" | "source";

const TERM_LABELS: Readonly<Record<Term, string>> = {
  period: "Amounts are",
  partTime: "Salaries of part-time positions are",
  atLeastRatio: "Single out a compa-ratio from",
  source: "Taken from",
};
const TERMS = Object.keys(TERM_LABELS) as Term[];
const terms = wordList(TERM_LABELS);

const PART_TIME_WORDS: Readonly<Record<PartTimePay, string>> = {
  fullTimeRate: "full-time rates",
  paidForShare: "paid for their share",
  notSaid: "not said",
};
const partTimeWords = wordList(PART_TIME_WORDS);

const NO_RATIO = "none";
const PASTED = "pasted text";
const SHEET = /^sheet (.*)$/s;

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

function termOf(
  term: Term | undefined,
  table: KeptPayTable,
): readonly CellInput[] {
  return term === undefined
    ? [null, null]
    : [TERM_LABELS[term], termText(term, table)];
}

function termText(
  term: Term,
  { period, partTime, atLeastRatio, source }: KeptPayTable,
): string | null {
  switch (term) {
    case "period":
      return PERIOD_WORDS[period];
    case "partTime":
      return PART_TIME_WORDS[partTime];
    case "atLeastRatio":
      return typeof atLeastRatio === "number"
        ? `${Math.round(atLeastRatio * 1e6) / 1e4}%`
        : (atLeastRatio ?? null);
    case "source":
      return source === "" ? PASTED : `sheet ${source}`;
  }
}

/** The table as it stands there; undefined where no row names a band. */
export function readPayTableSheet(
  rows: readonly TableRow[],
  faults: FaultsOf,
): KeptPayTable | undefined {
  const revisions = rows.flatMap((row) => readRevision(row, faults));
  if (revisions.length === 0) return undefined;
  const at = new Map<Term, TableRow>();
  for (const row of rows) {
    const term = wordOf(row.values[6], terms);
    if (term !== undefined) at.set(term, row);
  }
  const word = <Word extends string>(
    term: Term,
    words: ReadonlyMap<string, Word>,
    otherwise: Word,
  ): Word => {
    const row = at.get(term);
    const value = row?.values[7] ?? null;
    const found = isBlank(value) ? otherwise : wordOf(value, words);
    if (found === undefined && row !== undefined)
      faults.add(row.row, 7, value, `one of ${[...words.keys()].join(", ")}`);
    return found ?? otherwise;
  };
  const source = keptText(at.get("source")?.values[7]) ?? "";
  return {
    revisions,
    period: word("period", periodWords, "annual"),
    partTime: word("partTime", partTimeWords, "notSaid"),
    atLeastRatio: readRatio(at.get("atLeastRatio"), faults),
    source: SHEET.exec(source)?.[1] ?? "",
  };
}

function readRatio(
  row: TableRow | undefined,
  faults: FaultsOf,
): KeptPayTable["atLeastRatio"] {
  const value = row?.values[7] ?? null;
  if (row === undefined || isBlank(value)) return undefined;
  const given = (keptText(value) ?? "").trim().toLowerCase();
  if (given === NO_RATIO) return "none";
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(given);
  if (percent !== null) return Number(percent[1]) / 100;
  faults.add(row.row, 7, value, `a share such as 115%, nor "${NO_RATIO}"`);
  return undefined;
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
