/** A large roster is classified while the page stays answerable: in a worker, and in short stretches where none can be had. */
import { openPage, type OpenedPage } from "../harness";
import type { BulkOutcome } from "../pages/bulk";

/** The whole sheet by CLASSBOOK_BULK_ROWS=1048575; a tenth of it otherwise, which shows the same tasks. */
const ROWS = Number(process.env.CLASSBOOK_BULK_ROWS ?? 100_000);
const ROWS_WITHOUT_WORKER = Math.min(ROWS, 30_000);
const LONGEST_TASK = 200;
const CANCELLED_WITHIN = 1_000;

jest.setTimeout(300_000);

async function opened(
  rows: number,
  prepare?: Parameters<typeof openPage>[1],
): Promise<OpenedPage> {
  const open = await openPage("/test-bulk.html", prepare);
  await open.page.waitForFunction(() => "bulkPage" in window);
  await open.page.evaluate((count) => window.bulkPage.make(count), rows);
  return open;
}

/** Classifies; the tasks over 50 ms that it put on the page's thread. */
async function classified(open: OpenedPage) {
  const before = (await open.longTasks()).length;
  const outcome = await open.page.evaluate(() => window.bulkPage.classify());
  // The observer is told of a task after it.
  await open.page.waitForTimeout(100);
  const tasks = (await open.longTasks()).slice(before);
  return { outcome, longest: Math.max(0, ...tasks) };
}

function expectWhole(
  { counts, titles, stages, ...around }: BulkOutcome,
  rows: number,
) {
  expect(around).toMatchObject({ columns: 9, planned: rows });
  expect(around.warnings).toBeGreaterThan(0);
  expect(counts.rows).toBe(rows);
  const sum = Object.values(counts.outcomes).reduce((all, one) => all + one, 0);
  expect(sum).toBe(rows);
  const judged = Object.values(counts.verdicts);
  expect(judged.reduce((all, one) => all + one, 0)).toBe(
    counts.outcomes.accepted,
  );
  expect(counts.outcomes.accepted).toBeGreaterThan(rows / 10);
  expect(titles).toBeGreaterThan(7_000);
  expect(stages).toEqual(["reading", "comparing", "judging"]);
}

test("a large roster is classified in a worker, no task on the page's thread is long, and it can be cancelled", async () => {
  const open = await opened(ROWS);
  const { outcome, longest } = await classified(open);
  expectWhole(outcome, ROWS);
  expect(open.page.workers()).toHaveLength(1);
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  const waits: number[] = [];
  for (const stage of ["reading", "comparing"] as const)
    waits.push(
      await open.page.evaluate((at) => window.bulkPage.cancelAt(at), stage),
    );
  expect(Math.max(...waits)).toBeLessThan(CANCELLED_WITHIN);
  const again = await classified(open);
  expect(again.outcome.counts).toEqual(outcome.counts);
  expect(open.troubles()).toEqual([]);
  console.log(
    `${ROWS} rows: ${outcome.milliseconds.toFixed(0)} ms with reading, longest task ${longest} ms, cancelled within ${Math.max(...waits).toFixed(0)} ms`,
  );
});

test("where no worker can be had the page does the same work in short stretches", async () => {
  const open = await opened(ROWS_WITHOUT_WORKER, {
    prepare: (page) =>
      page.addInitScript(() => {
        // As in a host that forbids workers.
        Reflect.deleteProperty(window, "Worker");
      }),
  });
  const { outcome, longest } = await classified(open);
  expect(open.page.workers()).toHaveLength(0);
  expectWhole(outcome, ROWS_WITHOUT_WORKER);
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  const wait = await open.page.evaluate(() =>
    window.bulkPage.cancelAt("comparing"),
  );
  expect(wait).toBeLessThan(CANCELLED_WITHIN);
  expect(open.troubles()).toEqual([]);
});
