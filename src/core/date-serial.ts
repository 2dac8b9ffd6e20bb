/** Dates as spreadsheets number them: whole days, 1 January 1900 being 1, with the day that 1900 never had. */
import type { CellValue } from "./cell";
import { isBlank } from "./cell";
import { numberIn, shown } from "./number-text";
import type { Problem } from "./problem";

/** A day as a count of days since 1 January 1970. */
export type Day = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const UNIX_EPOCH_SERIAL = 25569;
/** 29 February 1900, which only spreadsheets know; serials up to it are a day ahead. */
const LEAP_BUG = 60;
const LAST_SERIAL = 2958465;

/** Days since 1970 of a calendar day in the Gregorian calendar; days beyond the month's end run on. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear +
    day -
    1 -
    719468
  );
}

export function calendarDay(day: Day): CalendarDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1,
  };
}

/** The same day so many months later; the last day of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [
    Math.floor(index / 12),
    (((index % 12) + 12) % 12) + 1,
  ];
  const first = dayOf(targetYear, targetMonth, 1);
  const next = dayOf(
    targetMonth === 12 ? targetYear + 1 : targetYear,
    targetMonth === 12 ? 1 : targetMonth + 1,
    1,
  );
  return Math.min(first + dayOfMonth - 1, next - 1);
}

/** The serial number under which a sheet knows a day. */
export const serialOf = (day: Day): number =>
  day + UNIX_EPOCH_SERIAL > LEAP_BUG
    ? day + UNIX_EPOCH_SERIAL
    : day + UNIX_EPOCH_SERIAL - 1;

/** Reads a date cell: a serial number (its time of day is dropped) or an ISO date; undefined for a blank one. */
export function readDay(
  argument: string,
  cell: CellValue,
): Day | undefined | Problem {
  if (isBlank(cell)) return undefined;
  const iso =
    typeof cell === "string"
      ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.trim())
      : null;
  if (iso)
    return readIso(
      argument,
      cell,
      Number(iso[1]),
      Number(iso[2]),
      Number(iso[3]),
    );
  const serial = numberIn(cell);
  if (serial === undefined || serial < 1 || serial >= LAST_SERIAL + 1)
    return { problem: "notADate", argument, given: shown(cell) };
  const whole = Math.floor(serial);
  return whole > LEAP_BUG
    ? whole - UNIX_EPOCH_SERIAL
    : whole - UNIX_EPOCH_SERIAL + 1;
}

function readIso(
  argument: string,
  cell: CellValue,
  year: number,
  month: number,
  day: number,
): Day | Problem {
  const found = dayOf(year, month, day);
  const back = calendarDay(found);
  const real =
    month >= 1 &&
    month <= 12 &&
    back.year === year &&
    back.month === month &&
    back.day === day;
  return real ? found : { problem: "notADate", argument, given: shown(cell) };
}
