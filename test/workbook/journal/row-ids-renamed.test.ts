/** Runs by row ids whose column the planner calls otherwise, or deletes: it is known by its record, not by its header. */
import { resumeRun, revertRun } from "../../../src/workbook/journal";
import type { WriteRequest } from "../../../src/workbook/keyed-writer";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Step } from "../../../src/workbook/port";
import { ensureRowIds } from "../../../src/workbook/owned/row-ids";
import { column, rosterWithoutKey, TITLES } from "../owned/roster-without-key";
import { COLUMNS, testContext, watched } from "../roster-on-sheet";
import {
  hashOf,
  ids,
  killedAtResults,
  untilKilled,
  writeTo,
} from "./journalled";

const IDS = 2;
const CLASSES = ["id-1", "id-2", "id-3", "id-4", "id-5"].map(
  (id) => `class of ${id}`,
);

async function namedRoster(): Promise<{
  book: MemoryWorkbook;
  request: WriteRequest;
}> {
  const { book, rows } = rosterWithoutKey();
  await ensureRowIds(book, rows, testContext());
  const wanted = TITLES.map((_, index) => {
    const id = `id-${index + 1}`;
    return [id, [`class of ${id}`, `band of ${id}`]] as const;
  });
  const request = {
    ...{ ...rows, key: "ownedRowId" as const },
    ...{ columns: COLUMNS, rows: new Map(wanted) },
  };
  return { book, request };
}

function rename(book: MemoryWorkbook, header: string): void {
  book.person.edit(book.model.sheets[0]?.id ?? "", 0, IDS, header);
}

test("renamed at any batch of a run, the row ids are its key all the same (701539:0,1,2 and 1627:3)", async () => {
  for (let at = 1; ; at += 1) {
    const { book, request } = await namedRoster();
    let last = 0;
    const workbook = watched(book, (batch) => {
      last = batch;
      if (batch === at) rename(book, "Person");
    });
    const report = await writeTo(workbook, request, ids());
    expect(report).toMatchObject({ written: TITLES.length, complete: true });
    expect(column(book, 3).slice(1)).toEqual(CLASSES);
    if (last < at) return;
  }
});

test("a run is taken back by row ids that were renamed since, at any batch of that too", async () => {
  for (let at = 0; ; at += 1) {
    const { book, request } = await namedRoster();
    rename(book, "Person 1");
    const before = hashOf(book);
    rename(book, "Row id");
    const { run = "" } = await writeTo(book, request, ids());
    if (at === 0) rename(book, "Person 1");
    let last = 0;
    const workbook = watched(book, (batch) => {
      last = batch;
      if (batch === at) rename(book, "Person 1");
    });
    expect(await revertRun(workbook, run, ids())).toMatchObject({
      restored: TITLES.length,
      complete: true,
    });
    rename(book, "Person 1");
    expect(hashOf(book)).toBe(before);
    if (at > 0 && last < at) return;
  }
});

test("a run that was killed goes on by row ids that were renamed meanwhile", async () => {
  const { book, request } = await namedRoster();
  const killed = killedAtResults(book, true);
  let run = "";
  const context = ids();
  const newId = (): string => (run = context.newId());
  await untilKilled(writeTo(killed, request, { ...context, newId }));
  rename(book, "Person");
  expect(await resumeRun(book, run, ids())).toMatchObject({ complete: true });
  expect(column(book, 3).slice(1)).toEqual(CLASSES);
});

test("a run by row ids that began with a row too many above its header is taken back (841459)", async () => {
  const { book, request } = await namedRoster();
  book.person.insertRows(book.model.sheets[0]?.id ?? "", 0);
  const before = hashOf(book);
  const { run = "" } = await writeTo(book, request, ids());
  expect(await revertRun(book, run, ids())).toMatchObject({
    restored: TITLES.length,
    complete: true,
  });
  expect(hashOf(book)).toBe(before);
});

test("without the row ids a run is not taken back, and says that they are gone (301652)", async () => {
  const { book, request } = await namedRoster();
  const { run = "" } = await writeTo(book, request, ids());
  const sheet = book.model.sheets[0]?.id ?? "";
  book.person.deleteColumns(sheet, IDS);
  const steps: Step[] = [];
  const workbook = watched(book, (_, some) => void steps.push(...some));
  expect((await revertRun(workbook, run, ids())).problem).toEqual({
    problem: "columnsGone",
    sheet: "Roster",
  });
  expect(steps.every(({ step }) => step.startsWith("read"))).toBe(true);
  expect(column(book, 2).slice(1)).toEqual(CLASSES);
});
