/** What the values of one column look like, so that a header is not believed against them. */
import { isBlank, isCellError, type CellValue } from "../cell";
import { numberIn } from "../number-text";
import { levelOf } from "../qualification/degree";
import { squash, wordsOf } from "../text-key";
import { textOf } from "./cells";

/** Shares are of the filled cells, 0 to 1. */
export interface ColumnProfile {
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  readonly withinYears: number;
  readonly least: number;
  readonly most: number;
  readonly texts: number;
  readonly codes: number;
  readonly titles: number;
  readonly degrees: number;
  readonly statuses: number;
  readonly dates: number;
}

/** Words that stand in titles of positions of every kind, to know a column of titles that has no header. */
const OCCUPATIONS = new Set(
  `administrator adviser advisor agent aide analyst architect assistant associate attorney auditor
  chief clerk commissioner consultant coordinator counsel counselor deputy developer director engineer
  examiner executive inspector investigator judge laborer lawyer lead manager mechanic nurse officer
  operator planner programmer secretary sergeant specialist superintendent supervisor teacher technician
  technologist trainee worker`.split(/\s+/),
);

const STATUSES = new Set(
  `filled vacant active inactive frozen open occupied abolished pending encumbered unfilled recruiting
  doublefilled held onleave`.split(/\s+/),
);

const COURTESY = new Set(["mr", "ms", "mrs", "miss", "dr", "prof", "mx"]);

/** Figures a day has in a cell that lost its date format: 1938 to 2119. */
export const looksLikeDay = (value: number): boolean =>
  Number.isInteger(value) && value >= 14_000 && value <= 80_000;

/** "4/10/2017", "2017-04-10": a date that is text. */
export const looksLikeDateText = (text: string): boolean =>
  text.length <= 10 && /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text);

/** Describes the values of a column, blank cells apart. */
export function profileOf(values: readonly CellValue[]): ColumnProfile {
  const filled = values.filter((value) => !isBlank(value));
  const numbers = filled
    .map(numberIn)
    .filter((value): value is number => value !== undefined);
  const texts = filled
    .filter((value) => numberIn(value) === undefined && !isCellError(value))
    .map(textOf);
  const share = (count: number): number =>
    filled.length === 0 ? 0 : count / filled.length;
  const among = (passes: (text: string) => boolean): number =>
    share(texts.filter(passes).length);
  return {
    rows: values.length,
    filled: filled.length,
    distinct: new Set(filled.map(textOf)).size,
    numbers: share(numbers.length),
    wholeNumbers: share(numbers.filter(Number.isInteger).length),
    withinYears: share(numbers.filter((n) => n >= 0 && n <= 80).length),
    least: numbers.reduce((least, n) => Math.min(least, n), Infinity),
    most: numbers.reduce((most, n) => Math.max(most, n), -Infinity),
    texts: share(texts.length),
    codes: among(isCode),
    titles: among(namesAnOccupation),
    degrees: among((text) => levelOf(text) !== undefined),
    statuses: among((text) => STATUSES.has(squash(text))),
    dates: among(looksLikeDateText),
  };
}

/** One short word that holds a digit. */
const isCode = (text: string): boolean =>
  text.length <= 12 && /\d/.test(text) && !/[\s/]/.test(text);

const namesAnOccupation = (text: string): boolean =>
  text.length <= 200 && wordsOf(text).some((word) => OCCUPATIONS.has(word));

/** "Mr" and "Dr" stand below the header "Title" too. */
export const isCourtesy = (value: CellValue): boolean =>
  COURTESY.has(squash(textOf(value)));
