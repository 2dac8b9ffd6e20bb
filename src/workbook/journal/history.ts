/** What the journal tells of the runs that were made, and how a workbook is rid of all that it remembers. */
import { findBudgetSheets } from "../budget/own-sheets";
import { eachChunk } from "../chunks";
import type { WorkContext } from "../context";
import { inputIn, isLeft, isSameCell, type KeptCell } from "../kept-cell";
import { type RunPlan, writtenColumns } from "../keyed-writer/run-plan";
import { findOwnership } from "../owned/ownership-sheet";
import { spareSheets } from "../owned/spare-copy";
import { findKeptSheets } from "../kept";
import { findTables } from "../kept/table-sheet";
import { withPatience } from "../patience";
import { type SheetId, type Workbook, WorkbookFailure } from "../port";
import type { WorkbookProblem } from "../problem";
import { problemBehind, Stop } from "../stop";
import { JOURNAL } from "./blocks";
import { type Line, readLines, RUNS } from "./lines";
import { lineOfRun, refuseIfUnderway } from "./open-run";
import type { JournalledChange, JournalledRun, RunId } from "./run";
import { readPlan } from "./whereabouts";

const TRIES = 8;

/** The runs that wrote results, newest first; a taking back shows in the state of the run that it takes back. */
export async function readRuns(
  workbook: Workbook,
  context: WorkContext,
): Promise<readonly JournalledRun[] | WorkbookProblem> {
  try {
    const lines = await readLines(withPatience(workbook, context), context);
    return lines
      .filter(({ takesBack }) => takesBack === "")
      .map((line) => journalledRun(line, lines))
      .reverse();
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** The cells that a run was to change, `atMost` of them, row by row; formulas as they read in the roster's first row. */
export async function readChanges(
  workbook: Workbook,
  run: RunId,
  context: WorkContext,
  atMost: number,
): Promise<readonly JournalledChange[] | WorkbookProblem> {
  const patient = withPatience(workbook, context);
  try {
    const line = lineOfRun(await readLines(patient, context), run);
    const { plan } = await readPlan(patient, line, context);
    return changesOf(plan, atMost);
  } catch (reason) {
    return problemBehind(reason);
  }
}

/**
 * Removes every sheet of ours; the columns stay, and are ordinary ones from then on. Refused while a run is under way.
 */
export async function removeHistory(
  workbook: Workbook,
  context: WorkContext,
): Promise<WorkbookProblem | undefined> {
  const patient = withPatience(workbook, context);
  try {
    refuseIfUnderway(await readLines(patient, context));
    for (let tried = 1; tried <= TRIES; tried += 1) {
      const sheets = await sheetsOfOurs(patient);
      if (sheets.length === 0) return undefined;
      await removeSheets(patient, sheets, tried === TRIES);
    }
    throw new Stop({ problem: "historyNotKept" });
  } catch (reason) {
    return problemBehind(reason);
  }
}

async function sheetsOfOurs(workbook: Workbook): Promise<SheetId[]> {
  const tables = await findTables(workbook, [RUNS, JOURNAL]);
  const ownership = await findOwnership(workbook);
  const ours = [...tables.values()].map(({ id }) => id);
  const kept = await findKeptSheets(workbook);
  const all = await workbook.sheets();
  const budget = await findBudgetSheets(workbook, all);
  return [
    ...[...ours, ...kept, ...budget, ...spareSheets(all)],
    ...(ownership ? [ownership.sheet] : []),
  ];
}

/** @throws WorkbookFailure unless another look may show that they are gone */
async function removeSheets(
  workbook: Workbook,
  sheets: readonly SheetId[],
  isLastTry: boolean,
): Promise<void> {
  try {
    await eachChunk(0, sheets.length, sheets.length, async (at, count) => {
      const some = sheets.slice(at, at + count);
      await workbook.batch(
        some.map((sheet) => ({ step: "removeSheet", sheet })),
      );
    });
  } catch (reason) {
    const isLost =
      reason instanceof WorkbookFailure &&
      (reason.applied === "unknown" || reason.kind === "sheetMissing");
    if (!isLost || isLastTry) throw reason;
  }
}

function journalledRun(line: Line, lines: readonly Line[]): JournalledRun {
  const { id, state, started, ended, sheetName, columns } = line;
  const { product, catalogue, assumptions, decider } = line;
  const { asked, written, unchanged, failed } = line;
  const back = lines.filter(({ takesBack }) => takesBack === id).at(-1);
  const isBeingTakenBack =
    back?.state === "running" || back?.state === "incomplete";
  return {
    ...{ id, started, sheetName, columns },
    state: isBeingTakenBack ? back.state : state,
    ended: ended === "" ? undefined : ended,
    stamp: { product, catalogue, assumptions, decider },
    rows: { asked, written, unchanged, failed },
  };
}

function changesOf(plan: RunPlan, atMost: number): JournalledChange[] {
  const changes: JournalledChange[] = [];
  const columns = writtenColumns(plan);
  for (const [key, wanted] of plan.wanted) {
    const before = plan.before.get(key);
    if (before === undefined) continue;
    for (const [index, cell] of wanted.entries()) {
      const held = before[index] ?? null;
      if (isLeft(cell) || isSameCell(cell, held)) continue;
      if (changes.length >= atMost) return changes;
      const column = columns[index]?.header ?? "";
      const [then, now] = [held, cell].map((kept) => shown(kept, plan));
      changes.push({ key, column, before: then ?? null, after: now ?? null });
    }
  }
  return changes;
}

function shown(
  cell: KeptCell,
  { firstRow }: RunPlan,
): JournalledChange["after"] {
  const input = inputIn(cell, firstRow);
  if (typeof input === "object" && input !== null) return input.formula;
  if (input !== undefined) return input;
  return typeof cell === "object" && cell !== null && "error" in cell
    ? cell.error
    : null;
}
