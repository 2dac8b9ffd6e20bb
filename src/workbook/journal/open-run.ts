/** Begins a run in the journal: its line, which keeps others from beginning one too, then its whole plan. */
import { parseReference, referenceFormula } from "../a1";
import { readValues } from "../answers";
import type { WorkContext } from "../context";
import type { WriteRequest } from "../keyed-writer";
import { headerText } from "../owned/owned-columns";
import type { Workbook } from "../port";
import { summaryOf } from "../read-roster";
import { Stop } from "../stop";
import { writeText } from "./blocks";
import { changeLine } from "./change-line";
import { type Line, readLines } from "./lines";
import { type JournalledPlan, textOfPlan } from "./plan-text";
import type { RunId, RunStamp } from "./run";

/** What is to be said of a run that is about to begin. */
export interface RunToOpen {
  readonly journalled: JournalledPlan;
  readonly stamp: RunStamp;
  readonly columns: WriteRequest["columns"];
  /** The run that it takes back; "" where it writes results. */
  readonly takesBack: RunId;
}

/** @throws Stop where a run is under way, but for those that are passed over */
export function refuseIfUnderway(
  lines: readonly Line[],
  isPassedOver: (line: Line) => boolean = () => false,
): void {
  const other = lines.find(
    (line) => line.state === "running" && !isPassedOver(line),
  );
  if (other === undefined) return;
  const { decider, started } = other;
  throw new Stop({ problem: "runUnderway", decider, started });
}

/**
 * Journals the run and answers its name; undefined, with nothing journalled, where the roster moved meanwhile.
 * @throws Stop, WorkbookFailure
 */
export async function openRun(
  workbook: Workbook,
  run: RunToOpen,
  context: WorkContext,
): Promise<RunId | undefined> {
  const id = context.newId();
  try {
    await claim(workbook, id, run, context);
    if (!(await isWellPlaced(workbook, id, run, context))) {
      await withdraw(workbook, id, context);
      return undefined;
    }
    const text = textOfPlan(run.journalled);
    const journal = await writeText(workbook, id, text, context);
    await changeLineOf(workbook, id, context, { journal });
    return id;
  } catch (reason) {
    await withdraw(workbook, id, context).catch(() => undefined);
    throw reason;
  }
}

/** Takes a line out whose run has written nothing. @throws Stop, WorkbookFailure */
export async function withdraw(
  workbook: Workbook,
  id: RunId,
  context: WorkContext,
): Promise<void> {
  await changeLine(workbook, context, (lines) => {
    const line = lines.find((known) => known.id === id);
    return line && { takeOut: line };
  });
}

/** Puts something else into the line of a run. @throws Stop where it is gone; WorkbookFailure */
export async function changeLineOf(
  workbook: Workbook,
  id: RunId,
  context: WorkContext,
  changes: Partial<Line>,
): Promise<void> {
  await changeLine(workbook, context, (lines) => {
    const line = lineOfRun(lines, id);
    const write = { ...line, ...changes };
    const isThere = JSON.stringify(write) === JSON.stringify(line);
    return isThere ? undefined : { write, row: line.row };
  });
}

/** @throws Stop where no line is the run's */
export function lineOfRun(lines: readonly Line[], id: RunId): Line {
  const line = lines.find((known) => known.id === id);
  if (line === undefined) throw new Stop({ problem: "runNotFound" });
  return line;
}

/** Of two that begin at once the one whose line stands higher up goes on. */
async function claim(
  workbook: Workbook,
  id: RunId,
  run: RunToOpen,
  context: WorkContext,
): Promise<void> {
  const { name } = await summaryOf(workbook, run.journalled.plan.sheet);
  const write = newLine(id, name, run, context);
  await changeLine(workbook, context, (lines) => {
    const own = lines.findIndex((line) => line.id === id);
    refuseIfUnderway(own === -1 ? lines : lines.slice(0, own));
    return own === -1 ? { write } : undefined;
  });
}

function newLine(
  id: RunId,
  sheetName: string,
  { journalled, stamp, columns, takesBack }: RunToOpen,
  { now }: WorkContext,
): Omit<Line, "row"> {
  const { plan } = journalled;
  const at = { sheetName, row: plan.headerRow, column: plan.keyColumn };
  return {
    ...{ id, state: "running", started: now().toISOString(), ended: "" },
    ...{ decider: stamp.decider, sheetName },
    columns: columns.map(({ header }) => header),
    ...{ asked: plan.wanted.size, written: 0, unchanged: 0, failed: 0 },
    ...{ product: stamp.product, catalogue: stamp.catalogue },
    assumptions: stamp.assumptions,
    keyHeaderCell: referenceFormula(at),
    ...{ takesBack, journal: "" },
  };
}

/** The formula in the line names the key's header from now on, if nothing moved while it was written. */
async function isWellPlaced(
  workbook: Workbook,
  id: RunId,
  { journalled: { plan } }: RunToOpen,
  context: WorkContext,
): Promise<boolean> {
  const line = lineOfRun(await readLines(workbook, context), id);
  const cell = parseReference(line.keyHeaderCell);
  const sheet = await summaryOf(workbook, plan.sheet);
  if (cell === undefined || cell.sheetName !== sheet.name) return false;
  const { row, column } = cell;
  const block = { sheet: sheet.id, row, column, rows: 1, columns: 1 };
  const [[header] = []] = await readValues(workbook, block);
  return headerText(header) === plan.keyHeader;
}
