/** Writes to rows that need not follow each other, and finds rows again that a write hit and that moved since. */
import { readValues } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ } from "../context";
import { keyText } from "../key-text";
import { SHEET_COLUMNS } from "../limits";
import type { CellInput, Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { type GuardedWrite, writing } from "./guarded-write";
import type { LocatedColumn } from "./owned-columns";
import {
  type OwnedRow,
  type OwnedRows,
  ownedRowsOf,
  questionsAbout,
} from "./owned-rows";

export type Cells = readonly (readonly CellInput[])[];

/** Where the cells are that were hit: in which columns, and in which rows. */
export interface HitPlace {
  readonly target: Pick<GuardedWrite, "sheet" | "keyColumn"> & {
    readonly columns: readonly Pick<LocatedColumn, "column">[];
  };
  readonly rows: readonly number[];
}

/** By how many columns a block may have been pushed since it was hit. */
const SHIFTS = [1, -1, 2, -2];

/** Writes each row of cells to its place, those that follow each other together; answers what stood there before. */
export async function writeRows(
  workbook: Workbook,
  place: HitPlace,
  cells: Cells,
): Promise<readonly OwnedRow[]> {
  const runs = runsOf(place.rows).map(({ from, to }) => ({
    asked: askedIn(place, from, to),
    cells: cells.slice(from, to),
  }));
  const questions = runs.map(({ asked }) => questionsAbout(asked));
  const answers = await workbook.batch([
    ...questions.flat(),
    ...runs.flatMap((run) => writing(run.asked, run.cells)),
  ]);
  let at = 0;
  return runs.flatMap(({ asked }, index) => {
    const own = answers.slice(at, (at += questions[index]?.length ?? 0));
    return ownedRowsOf(asked, own);
  });
}

function askedIn(
  { target, rows }: HitPlace,
  from: number,
  to: number,
): OwnedRows {
  const { sheet, keyColumn } = target;
  const columns = target.columns.map(({ column }) => column);
  return { sheet, keyColumn, columns, row: rows[from] ?? 0, rows: to - from };
}

/** Where the cells are whose columns were pushed together; undefined where none are as they were left. @throws WorkbookFailure */
export async function shiftedColumns(
  workbook: Workbook,
  place: HitPlace,
  isAsLeft: (found: readonly OwnedRow[]) => boolean,
): Promise<HitPlace | undefined> {
  const { target, rows } = place;
  for (const shift of SHIFTS)
    for (const keyColumn of [target.keyColumn, target.keyColumn + shift]) {
      const columns = target.columns.map(({ column }) => ({
        column: column + shift,
      }));
      const there = { target: { ...target, keyColumn, columns }, rows };
      if ([keyColumn, ...columns.map(({ column }) => column)].some(isOutside))
        continue;
      const found = await writeRows(workbook, there, []);
      if (isAsLeft(found)) return there;
    }
  return undefined;
}

function isOutside(column: number): boolean {
  return column < 0 || column >= SHEET_COLUMNS;
}

function runsOf(
  places: readonly number[],
): { readonly from: number; readonly to: number }[] {
  const starts = places.flatMap((row, index) =>
    index > 0 && row === (places[index - 1] ?? 0) + 1 ? [] : [index],
  );
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? places.length,
  }));
}

/** Where the rows are by now that were hit; undefined where their keys do not tell. @throws WorkbookFailure */
export async function placesByKey(
  workbook: Workbook,
  { target }: HitPlace,
  before: readonly OwnedRow[],
): Promise<HitPlace | undefined> {
  const { sheet: id, keyColumn } = target;
  const { rows } = await summaryOf(workbook, id);
  const found = new Map<string | undefined, number>();
  let isTwice = false;
  await eachChunk(0, rows, ROWS_PER_READ, async (row, count) => {
    const block = {
      sheet: id,
      row,
      column: keyColumn,
      rows: count,
      columns: 1,
    };
    const keys = await readValues(workbook, block);
    for (const [index, [cell = null]] of keys.entries()) {
      const key = keyText(cell);
      isTwice ||=
        found.has(key) && before.some((hit) => keyText(hit.key) === key);
      found.set(key, row + index);
    }
  });
  const places = before.map(({ key }) => found.get(keyText(key)));
  return isTwice || places.includes(undefined)
    ? undefined
    : { target, rows: places.map((row) => row ?? 0) };
}
