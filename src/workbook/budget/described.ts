/** What a sheet of ours is to hold, as data: cells, looks and charts, before anything is asked of a workbook. */
import type { CellInput, CellLook, ChartInput } from "../port";

/** Cells at a place of their sheet; row and column count from 0. */
export interface CellsAt {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface LookAt {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly look: CellLook;
}

export interface DescribedSheet {
  readonly name: string;
  readonly cells: readonly CellsAt[];
  readonly looks: readonly LookAt[];
  /** For a host that draws charts. */
  readonly charts: readonly ChartInput[];
}

export const MONEY = "#,##0.00";
export const FTE = "#,##0.00##";
export const DATE = "yyyy-mm-dd";
export const PERCENT = "0.0#%";
