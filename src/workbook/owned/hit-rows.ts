/** Writes to rows that need not follow each other, and finds rows again that a write hit and that moved since. */
import { readValues } from "../answers";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ } from "../context";
import { keyText } from "../key-text";
import type { CellInput, Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { type GuardedWrite, rowsOf, writing } from "./guarded-write";
import { type OwnedRow, ownedRowsOf, questionsAbout } from "./owned-rows";

export type Cells = readonly (readonly CellInput[])[];

/** Writes each row of cells to its place, those that follow each other together; answers what stood there before. */
export async function writeRows(
  workbook: Workbook,
  write: GuardedWrite,
  places: readonly number[],
  cells: Cells,
): Promise<readonly OwnedRow[]> {
  const runs = runsOf(places).map(({ from, to }) => ({
    asked: { ...rowsOf(write), row: places[from] ?? 0, rows: to - from },
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
  { sheet: id, keyColumn }: GuardedWrite,
  before: readonly OwnedRow[],
): Promise<readonly number[] | undefined> {
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
    : places.map((place) => place ?? 0);
}
