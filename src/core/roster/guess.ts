/** A guess at what a column holds, for the planner to confirm or change. */
import type { ColumnRole } from "./mapping";

export interface Guess {
  readonly role: ColumnRole;
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** What spoke for it, and what to check, in a sentence. */
  readonly why: string;
  /** Set where only the planner can say whether a degree column's numbers are years of college or codes. */
  readonly asks?: "degreeNumbers";
}
