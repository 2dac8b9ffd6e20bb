/** Which column of a roster holds what, as the planner settled it. */
import type { Overlap } from "../allocation/size-ladder";
import type { StandardName } from "../qualification/standard-in-force";
import type { CreditTable } from "../qualification/credit";
import type { CellValue } from "../cell";
import type { PayBasis } from "./pay-period";

/** The cells of a roster as read from its sheet, titles above the header included; rows and columns count from 0. */
export type RosterCells = readonly (readonly CellValue[])[];

/** What a column can hold, in the order in which a planner is asked. */
export const COLUMN_ROLES = [
  "rowKey",
  "classCode",
  "title",
  "years",
  "degree",
  "mgmtYears",
  "managedFte",
  "positionFte",
  "salary",
  "midpoint",
  "status",
  "department",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Every role but the row key, which may also be a column that is yet to be made. */
export type FactRole = Exclude<ColumnRole, "rowKey">;

/** What the numbers of a degree column are. Only "years" is read; under the other two a number is unknown. */
export type DegreeNumbers = "years" | "codes" | "notNumbers";

export interface RosterMapping {
  /** -1 where the roster has no header: its data begin in the first row. */
  readonly headerRow: number;
  /** Key of the jurisdiction, such as "us-xx"; undefined for all. */
  readonly jurisdiction: string | undefined;
  readonly columns: ReadonlyMap<FactRole, number>;
  /** The column that tells rows apart, or "owned": the product has yet to add one. */
  readonly rowKey: number | "owned";
  readonly degreeNumbers: DegreeNumbers;
  readonly standard: StandardName;
  readonly credit: CreditTable;
  /** Which level to name where the FTE managed lies in two ranges; both where it is left out. */
  readonly overlap?: Overlap;
  /** Annual amounts where it is left out. */
  readonly pay?: PayBasis;
}
