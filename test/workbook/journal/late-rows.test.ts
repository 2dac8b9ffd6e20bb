/** Rows that come when a run is planned already, or that somebody pushed below the last row: none of them is forgotten. */
import { revertRun } from "../../../src/workbook/journal";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import { column, rosterWithoutKey, TITLES } from "../owned/roster-without-key";
import {
  COLUMNS,
  keyOf,
  requestFor,
  results,
  resultsOn,
  testContext,
  watched,
} from "../roster-on-sheet";
import {
  aRun,
  hashOf,
  ids,
  ROWS,
  rosterBook,
  sheetOf,
  writeTo,
} from "./journalled";

test("a row pushed below the last one before a run is written by it and given back with the others (5023:0)", async () => {
  for (const isFirstRun of [true, false]) {
    const book = rosterBook();
    if (!isFirstRun) await aRun(book, { rows: results(ROWS, " before") });
    const request = requestFor(book, ROWS);
    book.person.insertRows(sheetOf(book), 1);
    book.person.edit(sheetOf(book), 1, 0, "N1");
    const before = hashOf(book);
    const { run = "", ...report } = await writeTo(book, request, ids());
    expect(report).toMatchObject({ written: ROWS, complete: true });
    expect(await revertRun(book, run, ids())).toMatchObject({
      restored: ROWS,
      changedSince: [],
      complete: true,
    });
    expect(hashOf(book)).toBe(before);
  }
});

test("a row that came after its run was planned is given back its blanks where the run made the columns, and else is listed", async () => {
  const LATE = keyOf(ROWS);
  for (const isFirstRun of [true, false]) {
    const book = rosterBook();
    if (!isFirstRun) await aRun(book, { rows: results(ROWS, " before") });
    let isTyped = false;
    const workbook = watched(book, (_, steps) => {
      const isResult = steps.some(
        (step) =>
          step.step === "write" &&
          step.block.sheet === sheetOf(book) &&
          step.block.rows > 1,
      );
      if (isResult && !isTyped)
        book.person.edit(sheetOf(book), ROWS + 1, 0, LATE);
      isTyped ||= isResult;
    });
    const request = requestFor(book, ROWS, { rows: results(ROWS + 1) });
    const { run = "", ...report } = await writeTo(workbook, request, ids());
    expect(report).toMatchObject({ written: ROWS + 1, complete: true });
    const back = await revertRun(book, run, ids());
    expect(back).toMatchObject({
      restored: isFirstRun ? ROWS + 1 : ROWS,
      changedSince: isFirstRun ? [] : [LATE],
      complete: true,
    });
    expect(resultsOn(book).get(LATE)).toEqual(
      isFirstRun ? [null, null] : [`class of ${LATE}`, `band of ${LATE}`],
    );
  }
});

test("a row typed after the others were named is named too, and the run goes on", async () => {
  const { book, rows, sheet } = rosterWithoutKey();
  await ensureRowIds(book, rows, testContext());
  const wanted = new Map([["id-1", ["class", "band"]]]);
  const request = {
    ...{ ...rows, lastRow: TITLES.length + 1, key: "ownedRowId" as const },
    ...{ columns: COLUMNS, rows: wanted },
  };
  for (let at = 1; ; at += 1) {
    let last = 0;
    const workbook = watched(book, (batch) => {
      last = batch;
      if (batch === at) {
        book.person.insertRows(sheet, 2);
        book.person.edit(sheet, 2, 0, `Clerk ${at}`);
      }
    });
    const report = await writeTo(workbook, request, ids());
    expect(report).toMatchObject({ failed: [], complete: true });
    if (last < at) break;
    book.person.deleteRows(sheet, 2);
  }
  expect(column(book, 2).slice(1)).toEqual(
    TITLES.map((_, index) => `id-${index + 1}`),
  );
});
