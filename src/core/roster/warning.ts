/** What a planner should know of a roster before it is classified, as data. */
import type { ColumnRole } from "./mapping";

export type WarningKind =
  | "noTitleColumn"
  | "noRows"
  | "sharedColumn"
  | "columnOutside"
  | "duplicateKeys"
  | "blankKeys"
  | "errorKeys"
  | "damagedKeys"
  | "lostZeros"
  | "datesInNumbers"
  | "numbersAsText"
  | "textInNumbers"
  | "negativeNumbers"
  | "errorCells"
  | "numericDegrees"
  | "unknownDegrees"
  | "positionFteAsManaged"
  | "blankTitles"
  | "blankRows"
  | "subtotalRows"
  | "repeatedHeaders";

/** "stop": nothing may be written until it is mended. "look": the run is sound, the answer may need a second look. */
export type Severity = "stop" | "look";

export interface RosterWarning {
  readonly kind: WarningKind;
  readonly severity: Severity;
  readonly role?: ColumnRole;
  readonly column?: number;
  readonly count: number;
  /** The first few rows, as indices into the cells. */
  readonly rows: readonly number[];
  /** What is wrong, why it matters, what to do. */
  readonly sentence: string;
}
