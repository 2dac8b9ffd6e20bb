/** Under which terms people's pay is compared with the pay table, as rows of label and choice beside it. */
import { isBlank } from "../../core/cell";
import { numberIn } from "../../core/number-text";
import type { PartTimePay } from "../../core/pay/band-standing";
import {
  ANNUAL_PAY,
  isHoursPerYear,
  type PayPeriod,
} from "../../core/roster/pay-period";
import type { CellInput } from "../port";
import { keptText, wordList, wordOf } from "./cell-text";
import type { FaultsOf } from "./fault";
import { PERIOD_WORDS, periodWords, SETTING_LABELS } from "./mapping-words";
import type { TableRow } from "./table-rows";

export interface PayTermsKept {
  readonly period: PayPeriod;
  /** Of the roster's salaries; undefined until the planner said it here. */
  readonly salaryPeriod: PayPeriod | undefined;
  readonly hoursPerYear: number;
  readonly partTime: PartTimePay;
  /** Share of the midpoint from which on people are singled out; "none" where the planner wants nobody to be. */
  readonly atLeastRatio: number | "none" | undefined;
  /** The sheet that it was taken from; "" for pasted text. */
  readonly source: string;
}

export type Term =
  | "period"
  | "salaryPeriod"
  | "hoursPerYear"
  | "partTime"
  | "atLeastRatio"
  | "source";

const TERM_LABELS: Readonly<Record<Term, string>> = {
  period: "Amounts are",
  salaryPeriod: SETTING_LABELS.salaryPeriod,
  hoursPerYear: SETTING_LABELS.hoursPerYear,
  partTime: "Salaries of part-time positions are",
  atLeastRatio: "Single out a compa-ratio from",
  source: "Taken from",
};
export const TERMS = Object.keys(TERM_LABELS) as Term[];
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

/** The columns of label and choice in the sheet. */
const LABEL = 6;
const CHOICE = 7;

/** Label and choice; two blanks below the last term. */
export function termOf(
  term: Term | undefined,
  table: PayTermsKept,
): readonly CellInput[] {
  return term === undefined
    ? [null, null]
    : [TERM_LABELS[term], termText(term, table)];
}

function termText(term: Term, table: PayTermsKept): string | null {
  const { salaryPeriod, partTime, atLeastRatio, source } = table;
  switch (term) {
    case "period":
      return PERIOD_WORDS[table.period];
    case "salaryPeriod":
      return salaryPeriod === undefined ? null : PERIOD_WORDS[salaryPeriod];
    case "hoursPerYear":
      return String(table.hoursPerYear);
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

/** The terms as they stand there; a choice that cannot be read is told, and counts as not made. */
export function readTerms(
  rows: readonly TableRow[],
  faults: FaultsOf,
): PayTermsKept {
  const at = new Map<Term, TableRow>();
  for (const row of rows) {
    const term = wordOf(row.values[LABEL], terms);
    if (term !== undefined) at.set(term, row);
  }
  const word = <Word extends string>(
    term: Term,
    words: ReadonlyMap<string, Word>,
  ): Word | undefined => {
    const row = at.get(term);
    const value = row?.values[CHOICE] ?? null;
    if (row === undefined || isBlank(value)) return undefined;
    const found = wordOf(value, words);
    if (found === undefined)
      faults.add(
        row.row,
        CHOICE,
        value,
        `one of ${[...words.keys()].join(", ")}`,
      );
    return found;
  };
  const source = keptText(at.get("source")?.values[CHOICE]) ?? "";
  return {
    period: word("period", periodWords) ?? "annual",
    salaryPeriod: word("salaryPeriod", periodWords),
    hoursPerYear: readHours(at.get("hoursPerYear"), faults),
    partTime: word("partTime", partTimeWords) ?? "notSaid",
    atLeastRatio: readRatio(at.get("atLeastRatio"), faults),
    source: SHEET.exec(source)?.[1] ?? "",
  };
}

function readHours(row: TableRow | undefined, faults: FaultsOf): number {
  const value = row?.values[CHOICE] ?? null;
  const hours = numberIn(value) ?? Number.NaN;
  if (isHoursPerYear(hours)) return hours;
  if (row !== undefined && !isBlank(value))
    faults.add(
      row.row,
      CHOICE,
      value,
      "a number of hours that a year can have",
    );
  return ANNUAL_PAY.hoursPerYear;
}

function readRatio(
  row: TableRow | undefined,
  faults: FaultsOf,
): PayTermsKept["atLeastRatio"] {
  const value = row?.values[CHOICE] ?? null;
  if (row === undefined || isBlank(value)) return undefined;
  const given = (keptText(value) ?? "").trim().toLowerCase();
  if (given === NO_RATIO) return "none";
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(given);
  if (percent !== null) return Number(percent[1]) / 100;
  faults.add(row.row, CHOICE, value, `a share such as 115%, nor "${NO_RATIO}"`);
  return undefined;
}
