/** One cell of a position read, with the finding where it cannot be. */
import type { CellValue } from "../cell";
import { readDay, type Day } from "../date-serial";
import { isUnknown } from "../number-text";
import { readAmount } from "../pay/amount";
import { shareOf } from "../percent";
import { isProblem } from "../problem";
import { cellText, textOf } from "../roster/cells";
import { timesPerYear, type PayPeriod } from "../roster/pay-period";
import { squash } from "../text-key";
import type { FindingKind } from "./finding";
import type { Said } from "./finding-words";
import { PERIOD_WORDS, type PositionMapping } from "./mapping";

/** A value, or why there is none. */
export type Reading<T> =
  { readonly value: T } | { readonly kind: FindingKind; readonly said: Said };

const failed = (kind: FindingKind, cell: CellValue): Reading<never> => ({
  kind,
  said: { given: cellText(cell) },
});

/** An amount from 0 up; undefined where it is not known. */
export function amountIn(
  cell: CellValue,
  kind: FindingKind,
): Reading<number | undefined> {
  const value = readAmount("", cell);
  return isProblem(value) ? failed(kind, cell) : { value };
}

/** As an amount; percent points are made a share. */
export function shareIn(
  cell: CellValue,
  kind: FindingKind,
): Reading<number | undefined> {
  const read = amountIn(cell, kind);
  if (!("value" in read) || read.value === undefined) return read;
  return { value: shareOf(read.value) };
}

/** A 0 is a blank, since some hosts pass one for the other and no position starts on day 0. */
export function dayIn(cell: CellValue): Reading<Day | undefined> {
  const value = readDay("", isUnknown(cell) || cell === 0 ? null : cell);
  return isProblem(value) ? failed("textDate", cell) : { value };
}

/** The period that a cell names, however it is written. */
export function periodIn(cell: CellValue): Reading<PayPeriod> {
  const word = squash(textOf(cell));
  const found = Object.entries(PERIOD_WORDS).find(([, words]) =>
    words.some((one) => squash(one) === word),
  );
  return found ? { value: found[0] as PayPeriod } : failed("periodWord", cell);
}

/** The salary as it stands: undefined where it is not known. */
export function salaryIn(cell: CellValue): Reading<number | undefined> {
  return amountIn(cell, "textSalary");
}

/**
 * A full-time rate for a year, to eight decimals, which is as far as a sheet rounds it too; undefined where pay for a
 * share of full time has no share to divide by.
 */
export function annualRate(
  salary: number,
  period: PayPeriod,
  fte: number | undefined,
  { hoursPerYear, partTime }: PositionMapping,
): number | undefined {
  const annual = salary * timesPerYear(period, hoursPerYear);
  if (partTime === "fullTimeRate") return Number(annual.toFixed(8));
  return fte ? Number((annual / fte).toFixed(8)) : undefined;
}
