/** How a cell of an example reads. */
import type { CellGiven } from "../../src/core/help/argument-given";
import { shownText } from "../../src/core/help/complete-help";
import { functionTexts } from "../texts/functions";

export function cellText(cell: CellGiven): string {
  if (cell === null) return functionTexts.blank;
  if (typeof cell !== "object") return shownText(cell);
  if ("date" in cell) return cell.date;
  return "percent" in cell ? `${cell.percent}%` : cell.error;
}
