/** BANDVALUE's way from a pay table's range to the core: the table is read once for all rows. */
import { isCellError, type CellValue } from "../src/core/cell";
import { bandValue } from "../src/core/pay/band-value";
import { readPayTable } from "../src/core/pay/pay-table";
import { cellsIn } from "./cell-input";
import type { Answer } from "./cell-output";

export function valueIn(
  table: unknown,
): (band: CellValue, point: CellValue, asOf: CellValue) => Answer {
  const cells = cellsIn(table);
  const revisions = cells.flat().find(isCellError) ?? readPayTable(cells);
  return (band, point, asOf) => bandValue(band, point, revisions, asOf);
}
