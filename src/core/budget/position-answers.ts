/** A position's terms read from cells, and its cost for a formula. */
import { isBlank, type CellValue } from "../cell";
import { readDay } from "../date-serial";
import { numberIn, shown } from "../number-text";
import { shareOf } from "../percent";
import { isProblem, type Problem } from "../problem";
import {
  positionCost,
  positionMonths,
  type PositionTerms,
} from "./position-cost";
import type { Raise } from "./raises";

export interface PositionCells {
  readonly rate: CellValue;
  readonly fte: CellValue;
  readonly start: CellValue;
  readonly end: CellValue;
  readonly fyStart: CellValue;
  readonly benefitPct: CellValue;
  readonly benefitFlat: CellValue;
}

/** Cost of the fiscal year; "" for a row without rate, FTE and dates. */
export function positionCostFor(
  cells: PositionCells,
  raises: readonly Raise[],
): number | "" | Problem {
  const terms = readTerms(cells, raises);
  if (terms === undefined) return "";
  return isProblem(terms) ? terms : positionCost(terms);
}

/** One row of twelve months. */
export function positionMonthsFor(
  cells: PositionCells,
  raises: readonly Raise[],
): (number | "")[][] | Problem {
  const terms = readTerms(cells, raises);
  if (terms === undefined) return [[""]];
  return isProblem(terms) ? terms : [positionMonths(terms)];
}

function readTerms(
  cells: PositionCells,
  raises: readonly Raise[],
): PositionTerms | Problem | undefined {
  const { rate, fte, start, end } = cells;
  if ([rate, fte, start, end].every(isBlank)) return undefined;
  const numbers = readNumbers(cells);
  if (isProblem(numbers)) return numbers;
  const dates = readDates(cells);
  return isProblem(dates) ? dates : { ...numbers, ...dates, raises };
}

type Numbers = Pick<
  PositionTerms,
  "rate" | "fte" | "benefitShare" | "benefitFlat"
>;

function readNumbers({
  rate: rateCell,
  fte: fteCell,
  benefitPct,
  benefitFlat: flatCell,
}: PositionCells): Numbers | Problem {
  const rate = required("rate", rateCell);
  if (isProblem(rate)) return rate;
  const fte = required("fte", fteCell);
  if (isProblem(fte)) return fte;
  const share = amount("benefitPct", benefitPct);
  if (isProblem(share)) return share;
  const benefitFlat = amount("benefitFlat", flatCell);
  return isProblem(benefitFlat)
    ? benefitFlat
    : { rate, fte, benefitShare: shareOf(share), benefitFlat };
}

function required(argument: string, cell: CellValue): number | Problem {
  return isBlank(cell)
    ? { problem: "missingValue", argument }
    : amount(argument, cell);
}

/** An amount from 0 up; a blank one is none. */
function amount(argument: string, cell: CellValue): number | Problem {
  if (isBlank(cell)) return 0;
  const value = numberIn(cell);
  if (value === undefined)
    return { problem: "notANumber", argument, given: shown(cell) };
  return value < 0 ? { problem: "negative", argument, given: value } : value;
}

type Dates = Pick<PositionTerms, "start" | "end" | "fiscalYearStart">;

/** A blank start or end is open: the position was there before the year, or stays after it. */
function readDates(cells: PositionCells): Dates | Problem {
  const start = readDay("start", blankForZero(cells.start));
  if (isProblem(start)) return start;
  const end = readDay("end", blankForZero(cells.end));
  if (isProblem(end)) return end;
  const fiscalYearStart = readDay("fyStart", cells.fyStart);
  if (isProblem(fiscalYearStart)) return fiscalYearStart;
  if (fiscalYearStart === undefined)
    return { problem: "missingValue", argument: "fyStart" };
  if (start !== undefined && end !== undefined && end < start)
    return {
      problem: "datesCrossed",
      start: shown(cells.start),
      end: shown(cells.end),
    };
  return { start, end, fiscalYearStart };
}

/** Some hosts pass 0 for a blank cell, and no position starts on day 0. */
const blankForZero = (cell: CellValue): CellValue => (cell === 0 ? null : cell);
