/** Every position of the roster by what screening makes of it, each in exactly one kind. */
import { isProblem } from "../../src/core/problem";
import type {
  RosterClassification,
  RowClassification,
} from "../../src/core/roster/classification";
import { eachPosition } from "../row-list/in-pieces";

export const SCREENING_KINDS = [
  "Not qualified",
  "Review",
  "Qualified",
  "checkTheData",
  "nothingSaid",
  "noClass",
] as const;

/**
 * A verdict; "checkTheData" where a cell of the row cannot be read or contradicts another; "nothingSaid" for a vacant
 * position; "noClass" where there is nothing to judge by.
 */
export type ScreeningKind = (typeof SCREENING_KINDS)[number];

export function kindOf({
  classKey,
  verdict,
}: RowClassification): ScreeningKind {
  if (classKey === undefined) return "noClass";
  if (verdict === undefined) return "nothingSaid";
  return isProblem(verdict) ? "checkTheData" : verdict;
}

/** The rows of each kind, as indices into the cells, rising. */
export type Screening = ReadonlyMap<ScreeningKind, readonly number[]>;

/** The page answers meanwhile. */
export async function screen(
  classification: RosterClassification,
): Promise<Screening> {
  const rows = new Map<ScreeningKind, number[]>(
    SCREENING_KINDS.map((kind) => [kind, []]),
  );
  await eachPosition(classification, (row) =>
    rows.get(kindOf(row))?.push(row.row),
  );
  return rows;
}
