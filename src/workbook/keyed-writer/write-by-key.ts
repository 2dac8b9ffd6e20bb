/** Writes results into columns of ours, each to the row that bears its key, and proves that they stand there. */
import { readAtRest } from "../at-rest";
import type { WorkContext } from "../context";
import { makeColumns } from "../owned/make-columns";
import { findOwnedColumns } from "../owned/owned-columns";
import { findOwnership } from "../owned/ownership-sheet";
import { nameRows } from "../owned/row-ids";
import { withPatience } from "../patience";
import type { Workbook } from "../port";
import { problemBehind, Stop } from "../stop";
import { checkKeys, checkMerges } from "./key-check";
import { type Layout, locate, writableSheet } from "./layout";
import { type Plan, planRows } from "./plan";
import { reportOf, type WriteReport } from "./report";
import { assertWhole, type WriteRequest } from "./request";
import { beginRun, type Run } from "./run";
import { writeRows } from "./write-rows";

/** How often the rows are looked at and written before a sheet that keeps changing is given up. */
const PASSES = 25;

/**
 * Writes the rows of the request and reports what stands. Never throws for what a workbook or its people do.
 * @throws RangeError where a row of the request has not one input for each column.
 */
export async function writeByKey(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<WriteReport> {
  assertWhole(request);
  const run = beginRun(request);
  if (request.rows.size > 0) {
    try {
      const patient = withPatience(workbook, context);
      await prepare(patient, request, context);
      await writeUntilProved(patient, run, context);
    } catch (reason) {
      run.problem = problemBehind(reason);
    }
  }
  return reportOf(run);
}

/** Checks the keys, then makes what is missing of our columns. @throws Stop, WorkbookFailure */
async function prepare(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<void> {
  const { key, headerRow, lastRow } = request;
  await writableSheet(workbook, request.sheet);
  const named =
    key === "ownedRowId"
      ? await nameRows(workbook, request, context)
      : undefined;
  const sheet = await writableSheet(workbook, request.sheet);
  const owned = await findOwnedColumns(
    workbook,
    sheet,
    await findOwnership(workbook),
  );
  const keyColumn = key === "ownedRowId" ? (named?.column ?? 0) : key.column;
  const ours = new Set([...owned.values()].map(({ column }) => column));
  await checkKeys(workbook, { ...request, sheet, keyColumn, ours }, context);
  const columns = request.columns.filter(({ id }) => !owned.has(id));
  const made = columns.map((_, index) => sheet.columns + index);
  const known = request.columns.flatMap(
    ({ id }) => owned.get(id)?.column ?? [],
  );
  const rows = { sheet, firstRow: headerRow, lastRow };
  await checkMerges(workbook, rows, [keyColumn, ...known, ...made]);
  if (columns.length > 0)
    await makeColumns(workbook, { ...request, columns }, context);
}

/** Looks and writes in turn; ends when a look at a sheet at rest finds nothing to do. @throws Stop, WorkbookFailure */
async function writeUntilProved(
  workbook: Workbook,
  run: Run,
  context: WorkContext,
): Promise<void> {
  let first: Layout | undefined;
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const layout = await locate(workbook, run.request, first);
    first ??= layout;
    run.columns = layout.columns;
    const { answer: plan, atRest } = await readAtRest(
      workbook,
      layout.sheet.id,
      () => planRows(workbook, layout, run, context),
    );
    learn(run, plan);
    if (atRest) forgetGoneRows(run, plan);
    if (plan.changes.length === 0 && atRest) return;
    await writeRows(workbook, layout, run, plan.changes, context);
  }
  throw new Stop({ problem: "neverAtRest", sheet: first?.sheet.name ?? "" });
}

/** Takes over what a look at the rows found: it supersedes what writes had proved. */
function learn(run: Run, { proved, restored, kept, seen, twice }: Plan): void {
  if (run.keysAtFirst === undefined) {
    for (const [key, content] of kept) run.kept.set(key, content);
    run.keysAtFirst = seen;
  }
  run.seen = seen;
  run.twice = twice;
  run.proved.clear();
  for (const key of proved) run.proved.add(key);
  for (const key of restored) run.disturbed.delete(key);
}

/** A row that is no longer in the sheet cannot be wrong. */
function forgetGoneRows({ disturbed, lost }: Run, { seen }: Plan): void {
  for (const keys of [disturbed, lost]) {
    for (const key of keys) if (!seen.has(key)) keys.delete(key);
  }
}
