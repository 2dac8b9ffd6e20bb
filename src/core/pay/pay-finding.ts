/** What a check of a pay table found, and how it is said. */
import { calendarDay, type Day } from "../date-serial";

export type PayFindingKind =
  | "notRead"
  | "noBand"
  | "noAmounts"
  | "boundsOutOfOrder"
  | "twiceForOneDate"
  | "datedAndUndated"
  | "stepsFall"
  | "laterIsLower"
  | "notAllRevised"
  | "notYetInForce"
  | "noMinimum"
  | "noMaximum"
  | "gap"
  | "inside"
  | "overlap"
  | "catalogueLacks";

/** "wrong" cannot be right as it stands; "look" may be meant; "note" is only good to know. */
export type PaySeverity = "wrong" | "look" | "note";

export interface PayFinding {
  readonly kind: PayFindingKind;
  readonly severity: PaySeverity;
  /** Rows of the table concerned, counted from 0; empty where it is about the table as a whole. */
  readonly rows: readonly number[];
  readonly sentence: string;
}

/** A day as documents and sheets of ours write it. */
export function isoText(day: Day): string {
  const { year, month, day: date } = calendarDay(day);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

const LISTED = 6;

function listed(bands: readonly string[]): string {
  const more = bands.length - LISTED;
  const some = bands.slice(0, LISTED).join(", ");
  return more > 0 ? `${some} and ${more} more` : some;
}

const bandsAre = (bands: readonly string[]): string =>
  bands.length === 1 ? `Band ${listed(bands)}` : `Bands ${listed(bands)}`;

export const PAY_WORDS = {
  notRead: (band: string, problem: string): string =>
    `${band === "" ? "A row" : `Band ${band}`}: ${problem}`,
  noBand: (rows: number): string =>
    rows === 1
      ? "A row gives amounts and no band: fill the band, or take the row out."
      : `${rows} rows give amounts and no band: fill the band, or take the rows out.`,
  noAmounts: (bands: readonly string[]): string =>
    `${bandsAre(bands)} without any amount: nobody can be compared there until one is given.`,
  boundsOutOfOrder: (band: string, lower: string, upper: string): string =>
    `Band ${band}: the ${lower} is above the ${upper}, so one of the two is wrong.`,
  twiceForOneDate: (band: string, day: Day | undefined): string =>
    `Band ${band} stands twice ${day === undefined ? "without a date" : `for ${isoText(day)}`}: keep one row, or date the later one.`,
  datedAndUndated: (bands: readonly string[]): string =>
    `${bandsAre(bands)} with a date in one row and none in another: the undated row counts as the oldest.`,
  stepsFall: (band: string): string =>
    `Band ${band}: a step is lower than the one before it.`,
  laterIsLower: (band: string, point: string, day: Day): string =>
    `Band ${band}: the ${point} falls on ${isoText(day)}: check amounts and dates.`,
  notAllRevised: (bands: readonly string[], day: Day): string =>
    `${bandsAre(bands)} without a row for ${isoText(day)}, when others are revised: their earlier amounts stay in force.`,
  notYetInForce: (bands: readonly string[], day: Day): string =>
    `${bandsAre(bands)} not in force yet on ${isoText(day)}: nothing is carried back.`,
  noMinimum: (bands: readonly string[]): string =>
    `${bandsAre(bands)} without a minimum: who is below it cannot be told.`,
  noMaximum: (bands: readonly string[]): string =>
    `${bandsAre(bands)} without a maximum: who is above it cannot be told.`,
  gap: (lower: string, upper: string, width: string): string =>
    `Between bands ${lower} and ${upper} lies a gap of ${width} that belongs to no band.`,
  inside: (inner: string, outer: string): string =>
    `Band ${inner} lies wholly within band ${outer}: check both rows.`,
  overlap: (pairs: number, width: string): string =>
    `${pairs} ${pairs === 1 ? "pair" : "pairs"} of neighbouring bands overlap, by up to ${width}; bands commonly do.`,
  catalogueLacks: (bands: readonly string[]): string =>
    `The table lacks ${bands.length === 1 ? "band" : "bands"} ${listed(bands)} of the classes: positions there cannot be compared. Add the rows, or correct the spelling.`,
} as const;
