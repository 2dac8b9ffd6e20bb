/** Dates are numbers with a date format; in a text file they are written year-month-day, which every program reads alike. */

const DAY = 86_400_000;
/** From each system's day 0 to 1 January 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** The older system counts a 29 February 1900 that never was, as day 60. */
const PHANTOM_DAY = 60;

/** Whether a number format shows a day, month, year or time. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^General$/i.test(format)) return false;
  const codes = format.replace(
    /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi,
    "",
  );
  return /[ymdhs]/i.test(codes);
}

/** "2017-04-10", with the time behind it where there is one; a serial that is no date stays the number that it is. */
export function isoDate(serial: number, date1904: boolean): string {
  const days = date1904
    ? serial - EPOCH_1904
    : serial - EPOCH_1900 + Number(serial < PHANTOM_DAY);
  const time = new Date(Math.round((days * DAY) / 1000) * 1000);
  const isPhantom = !date1904 && Math.floor(serial) === PHANTOM_DAY;
  if (
    serial < 0 ||
    isPhantom ||
    Number.isNaN(time.getTime()) ||
    time.getUTCFullYear() > 9999
  )
    return String(serial);
  const iso = time.toISOString();
  return iso.endsWith("T00:00:00.000Z")
    ? iso.slice(0, 10)
    : iso.slice(0, 19).replace("T", " ");
}
