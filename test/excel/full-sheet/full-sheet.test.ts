/** A large sheet through Excel's adapter; `node tools/prove-excel.mjs` does the same with a whole one. */
import { writeJournalled } from "../../../src/workbook/journal";
import { stopSheet, type Writer, writeSheet } from "./full-sheet";

const ROWS = 18_000;
const STAMP = { product: "", catalogue: "", assumptions: [], decider: "" };
const journalled: Writer = (workbook, request, context) =>
  writeJournalled(workbook, request, STAMP, context);

test("18,000 rows are read and written in requests far below what Excel takes", async () => {
  const figures = await writeSheet(ROWS, journalled);
  expect(figures.report).toEqual({ written: ROWS, complete: true });
  expect(figures.wrongRows).toBe(0);
  expect(figures.largestRequest).toBeLessThan(2_500_000);
  expect(figures.largestAnswer).toBeLessThan(5_000_000);
}, 120_000);

test("a run that is cancelled ends after a few more requests and leaves no row half written", async () => {
  const stopped = await stopSheet(ROWS, journalled);
  expect(stopped.halfWrittenRows).toBe(0);
  expect(stopped.writtenRows).toBeGreaterThan(0);
  expect(stopped.writtenRows).toBeLessThan(ROWS);
  expect(stopped.complete).toBe(false);
  expect(stopped.requests).toBeLessThan(20);
}, 120_000);
