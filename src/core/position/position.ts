/** A position as a budget sees it: the authorised seat is the thing, the person on it an attribute. */
import type { Day } from "../date-serial";
import type { FundShare } from "./funding";

export type PositionStatus = "filled" | "vacant";

/** One line of a roster. Texts are "" and numbers undefined where the roster does not say. */
export interface Position {
  /** Tells the line from every other one. */
  readonly key: string;
  /** Index into the roster's cells; undefined for a position that only a scenario knows. */
  readonly row: number | undefined;
  /** The position number, which lines of one seat share; the key where no column gives it. */
  readonly seat: string;
  readonly title: string;
  readonly classCode: string;
  /** The band for which the seat is budgeted. */
  readonly band: string;
  readonly unit: string;
  readonly status: PositionStatus;
  readonly incumbent: string;
  /** The band of the person on it, where a column gives it. */
  readonly incumbentBand: string;
  /** Authorised, of a full-time seat. */
  readonly fte: number | undefined;
  /** What the person works; undefined where no column says, and then all of the seat. */
  readonly filledFte: number | undefined;
  /** The person's full-time rate for a year, never reduced by FTE. */
  readonly rate: number | undefined;
  /** First and last day; open where undefined. */
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** Own benefits; the budget's where undefined. */
  readonly benefitShare: number | undefined;
  readonly benefitFlat: number | undefined;
  readonly funding: readonly FundShare[];
  /** Full-time equivalents that the position manages, which is never its own FTE. */
  readonly managedFte: number | undefined;
}

/** Tells whether a seat exists on a day. */
export const isActiveOn = ({ start, end }: Position, day: Day): boolean =>
  (start ?? -Infinity) <= day && day <= (end ?? Infinity);

/** Tells whether two lines exist on some day together. */
export const overlap = (one: Position, other: Position): boolean =>
  (one.start ?? -Infinity) <= (other.end ?? Infinity) &&
  (other.start ?? -Infinity) <= (one.end ?? Infinity);

/** Tells whether a line exists on some day from one to the day before another. */
export const isActiveWithin = (
  { start, end }: Position,
  from: Day,
  until: Day,
): boolean => (start ?? -Infinity) < until && from <= (end ?? Infinity);
