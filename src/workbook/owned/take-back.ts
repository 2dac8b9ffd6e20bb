/** Gives cells that were not ours, and that a write of ours hit because columns moved, back what they held. */
import { cellAddress } from "../a1";
import type { CellValue } from "../../core/cell";
import { holdsInput, inputOf } from "../cell-content";
import { isTooLarge } from "../chunks";
import { keyText } from "../key-text";
import { type Workbook, WorkbookFailure } from "../port";
import { Stop } from "../stop";
import type { GuardedWrite } from "./guarded-write";
import {
  type Cells,
  type HitPlace,
  placesByKey,
  shiftedColumns,
  writeRows,
} from "./hit-rows";
import type { OwnedRow } from "./owned-rows";

const TRIES = 6;

/** What was seen when the cells were hit. */
export interface Hit {
  readonly before: readonly OwnedRow[];
  readonly after: readonly OwnedRow[] | undefined;
}

/**
 * Puts the cells back by place; where rows or columns moved since they were hit, to where they are now.
 * @throws Stop where they are not to be found, where somebody typed there, or where a cell held what cannot be put in
 */
export async function takeBack(
  workbook: Workbook,
  write: GuardedWrite,
  hit: Hit,
): Promise<void> {
  const cells = contentOf(hit.before, write.cells);
  let place: HitPlace | undefined = {
    target: write,
    rows: hit.before.map(({ row }) => row),
  };
  for (let tried = 1; tried <= TRIES && place !== undefined; tried += 1) {
    const restored = await tryToRestore(workbook, place, hit, cells, write);
    if (restored === true && isWhole(cells, write.cells)) return;
    // A formula that moved reads other cells than it did: what it said then would be wrong where it is now.
    if (restored === true || (restored === false && cells.some(hasFormula)))
      break;
    if (restored === false)
      place =
        (await shiftedColumns(workbook, place, (found) =>
          isAsLeft(found, hit, write.cells),
        )) ?? (await placesByKey(workbook, place, hit.before));
  }
  throw new Stop({ problem: "cellsHit", range: rangeOf(write) });
}

function hasFormula(cells: Cells[number]): boolean {
  return cells.some((cell) => typeof cell === "object" && cell !== null);
}

/** Whether the cells were still as they were left; undefined when no answer came, so that they may be restored or not. */
async function tryToRestore(
  workbook: Workbook,
  place: HitPlace,
  hit: Hit,
  cells: Cells,
  write: GuardedWrite,
): Promise<boolean | undefined> {
  try {
    const found = await writeRows(workbook, place, cells);
    if (isAsLeft(found, hit, write.cells)) return true;
    // Other rows stand there by now: they get back at once what the giving back itself hit.
    const theirs = contentOf(found, write.cells);
    const then = await writeRows(workbook, place, theirs);
    if (!isWhole(theirs, write.cells) || !isWritten(then, cells))
      throw new Stop({ problem: "cellsHit", range: rangeOf(write) });
    return false;
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
    // What was too large once may pass at the next try; a smaller piece would leave the rest behind where that ends.
    if (reason.applied === "unknown" || isTooLarge(reason)) return undefined;
    throw new Stop({ problem: "cellsHit", range: rangeOf(write) });
  }
}

function isWritten(rows: readonly OwnedRow[], cells: Cells): boolean {
  return rows.every(({ values, formulas }, row) =>
    values.every((value, column) => {
      const input = cells[row]?.[column];
      return (
        input === undefined ||
        holdsInput(input, value, formulas[column] ?? null)
      );
    }),
  );
}

/** An earlier try whose answer was lost may have restored the cells already, or the write itself only some of them. */
function isAsLeft(
  found: readonly OwnedRow[],
  { before, after }: Hit,
  written: Cells,
): boolean {
  if (shown(found) === shown(before)) return true;
  if (after !== undefined) return shown(found) === shown(after);
  return found.every((row, at) => isAsWritten(row, before[at], written[at]));
}

/** Whether each cell of a row holds what it held, or what was written there. */
function isAsWritten(
  { key, values, formulas }: OwnedRow,
  before: OwnedRow | undefined,
  written: Cells[number] = [],
): boolean {
  const cell = (value: CellValue, formula: string | null): string =>
    JSON.stringify([value, formula]);
  return (
    keyText(key) === keyText(before?.key ?? null) &&
    values.every((value, column) => {
      const formula = formulas[column] ?? null;
      const then = before?.values[column] ?? null;
      const input = written[column];
      return (
        cell(value, formula) === cell(then, before?.formulas[column] ?? null) ||
        (input !== undefined && holdsInput(input, value, formula))
      );
    })
  );
}

/** What the cells held that we wrote to; undefined for the others. */
function contentOf(rows: readonly OwnedRow[], written: Cells): Cells {
  return rows.map(({ values, formulas }, row) =>
    values.map((value, column) =>
      written[row]?.[column] === undefined
        ? undefined
        : inputOf(value, formulas[column] ?? null),
    ),
  );
}

function isWhole(content: Cells, written: Cells): boolean {
  return content.every((row, index) =>
    row.every(
      (cell, column) =>
        cell !== undefined || written[index]?.[column] === undefined,
    ),
  );
}

function rangeOf({ row, cells, columns }: GuardedWrite): string {
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const last = row + cells.length - 1;
  return `${cellAddress(row, left)}:${cellAddress(last, right)}`;
}

/** What rows hold, wherever they stand. */
function shown(rows: readonly OwnedRow[]): string {
  return JSON.stringify(
    rows.map(({ key, values, formulas }) => [key, values, formulas]),
  );
}
