/** What classifying a slice gives: for each row, as numbers, all that is counted. */
import type { Verdict } from "../../qualification/verdict";

export interface ResultSlice {
  /** Index into the cells of its first row. */
  readonly first: number;
  /** Of each row, the place of its group among all; `NO_GROUP` for one that is no position. */
  readonly groups: Int32Array<ArrayBuffer>;
  /** Indices into `OUTCOMES`. */
  readonly outcomes: Uint8Array<ArrayBuffer>;
  /** Places of the classes in force in the catalogue; `NO_CLASS` where there is none. */
  readonly classes: Int16Array<ArrayBuffer>;
  /** Indices into `BULK_VERDICTS`. */
  readonly verdicts: Uint8Array<ArrayBuffer>;
  /** 1 where there is something about the row to look at. */
  readonly findings: Uint8Array<ArrayBuffer>;
}

export const NO_CLASS = -1;

export const BULK_VERDICTS = [
  "none",
  "Qualified",
  "Review",
  "Not qualified",
  "checkTheData",
] as const satisfies readonly (Verdict | "none" | "checkTheData")[];
export type BulkVerdict = (typeof BULK_VERDICTS)[number];

/** What a slice may hand over instead of copying it. */
export function resultBuffers({
  groups,
  outcomes,
  classes,
  verdicts,
  findings,
}: ResultSlice): ArrayBuffer[] {
  return [groups, outcomes, classes, verdicts, findings].map(
    ({ buffer }) => buffer,
  );
}
