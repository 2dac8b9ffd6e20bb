/** A point of a band from the planner's pay table, for a formula. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { readDay } from "../date-serial";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import {
  pointOf,
  readPoint,
  revisionInForce,
  type PayRevision,
} from "./pay-table";

/** The amount for one row; "" for a blank band. `table` is what `readPayTable` made of the whole range. */
export function bandValue(
  bandCell: CellValue,
  pointCell: CellValue,
  table: readonly PayRevision[] | Problem | CellError,
  asOfCell: CellValue,
): number | "" | Problem | CellError {
  if (isProblem(table) || isFailure(table)) return table;
  if (isBlank(bandCell)) return "";
  const point = readPoint(pointCell);
  if (isProblem(point)) return point;
  const asOf = readDay("asOf", asOfCell === 0 ? null : asOfCell);
  if (isProblem(asOf)) return asOf;
  const revision = revisionInForce(table, shown(bandCell).trim(), asOf);
  return isProblem(revision) ? revision : pointOf(revision, point);
}

const isFailure = (
  table: readonly PayRevision[] | CellError,
): table is CellError =>
  !Array.isArray(table) && isCellError(table as CellError);
