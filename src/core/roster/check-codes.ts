/** Codes and keys that a sheet has turned into numbers, so that their leading zeros are gone. */
import { isBlank, type CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { findClass } from "../catalog/find-class";
import { remembered } from "../remembered";
import { cellAt, textOf } from "./cells";
import type { Finding } from "./finding";
import { eachRow, type InSteps, rowsWhere } from "./in-steps";
import type { RosterCells } from "./mapping";

/** Numbers in a column whose texts keep leading zeros, or that the catalogue knows with zeros. */
export function* checkZeros(
  catalogue: Catalogue,
  cells: RosterCells,
  rows: readonly number[],
  role: "rowKey" | "classCode",
  column: number,
): InSteps<Finding[]> {
  const codes = role === "classCode" ? catalogue : undefined;
  const width = yield* widthOfZeroCodes(cells, rows, column);
  const tell = (cell: CellValue) => hasLostZeros(codes, cell, width);
  // Class codes repeat, keys do not.
  const isLost = codes === undefined ? tell : remembered(tell);
  const lost = yield* rowsWhere(rows, (row) =>
    isLost(cellAt(cells, row, column)),
  );
  const [first] = lost;
  if (first === undefined) return [];
  const example = exampleOf(codes, cellAt(cells, first, column));
  const about = { kind: "lostZeros", severity: "look", role, column } as const;
  return [{ ...about, rows: lost, example }];
}

/** The length of the codes that still have their zeros; 0 where none has. */
function* widthOfZeroCodes(
  cells: RosterCells,
  rows: readonly number[],
  column: number,
): InSteps<number> {
  let width = 0;
  yield* eachRow(rows, (row) => {
    const cell = cellAt(cells, row, column);
    if (typeof cell === "string" && /^0\d{1,30}$/.test(cell.trim()))
      width = Math.max(width, cell.trim().length);
  });
  return width;
}

function hasLostZeros(
  catalogue: Catalogue | undefined,
  cell: CellValue,
  width: number,
): boolean {
  if (isBlank(cell)) return false;
  if (
    typeof cell === "number" &&
    Number.isInteger(cell) &&
    cell >= 0 &&
    String(cell).length < width
  )
    return true;
  return catalogue !== undefined && repairOf(catalogue, cell) !== undefined;
}

function repairOf(catalogue: Catalogue, cell: CellValue): string | undefined {
  if (!/^\d{1,30}$/.test(textOf(cell))) return undefined;
  const found = findClass(catalogue, cell);
  return "entry" in found && found.repaired !== undefined
    ? found.entry.specification.code?.value
    : undefined;
}

function exampleOf(catalogue: Catalogue | undefined, cell: CellValue): string {
  const repaired = catalogue && repairOf(catalogue, cell);
  return repaired === undefined
    ? textOf(cell)
    : `${textOf(cell)} for ${repaired}`;
}
