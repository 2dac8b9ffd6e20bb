/**
 * Puts inputs into single cells of the planner, each only if the cell still holds what it was known to hold.
 * The cells are read before and after the write in the same batch; whatever stood there instead is put back at once.
 */
import { type CellValue, isCellError } from "../../core/cell";
import { formulasOf, valuesOf } from "../answers";
import { holdsInput, inputOf } from "../cell-content";
import { eachChunk } from "../chunks";
import { ROWS_PER_WRITE, type WorkContext } from "../context";
import { withPatience } from "../patience";
import {
  type Answer,
  type CellInput,
  type SheetId,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { cellRuns, type CellRun } from "./cell-runs";

/** One cell, what it must hold to be written, and what to put there; row and column count from 0. */
export interface Replacement {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly expected: CellInput;
  /** The result that the expected formula must show, where that matters. */
  readonly showing?: CellValue;
  readonly input: CellInput;
}

/** "changed" is left alone, "notTaken" reads back differently from what was put in. */
export type ReplacementOutcome =
  "replaced" | "already" | "changed" | "notTaken";

interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

const TRIES = 6;
const FIRST_WAIT = 50;

/** How cells stand to their replacement before it is made: "open" where it can be. */
export type Standing = "already" | "changed" | "open";

/** How each of the cells stands now, in their order; nothing is written. @throws WorkbookFailure */
export async function standingOf(
  workbook: Workbook,
  cells: readonly Replacement[],
  context: WorkContext,
): Promise<Standing[]> {
  const patient = withPatience(workbook, context);
  const size = context.rowsPerWrite ?? ROWS_PER_WRITE;
  const standing: Standing[] = [];
  await eachChunk(0, cells.length, size, async (from, count) => {
    const piece = cells.slice(from, from + count);
    const now = await contentsOf(patient, piece);
    standing.push(...piece.map((cell, index) => stand(cell, now[index])));
  });
  return standing;
}

/** Replaces the cells, in the given order; the outcomes are in the same order. @throws WorkbookFailure */
export async function replaceCells(
  workbook: Workbook,
  cells: readonly Replacement[],
  context: WorkContext,
  done: (outcome: ReplacementOutcome, index: number) => void,
): Promise<void> {
  const patient = withPatience(workbook, context);
  const size = context.rowsPerWrite ?? ROWS_PER_WRITE;
  await eachChunk(0, cells.length, size, async (from, count) => {
    const piece = cells.slice(from, from + count);
    const outcomes = await persisting(context, () =>
      replacePiece(patient, piece, context),
    );
    outcomes.forEach((outcome, index) => done(outcome, from + index));
  });
}

/** An answer that got lost is no reason to give up: what the cells hold then tells whether they were written. */
async function persisting<Answered>(
  { wait }: WorkContext,
  work: () => Promise<Answered>,
): Promise<Answered> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (reason) {
      const isLost =
        reason instanceof WorkbookFailure && reason.kind === "connectionLost";
      if (!isLost || tried === TRIES) throw reason;
      await wait(FIRST_WAIT * 2 ** tried);
    }
  }
}

async function replacePiece(
  workbook: Workbook,
  cells: readonly Replacement[],
  context: WorkContext,
): Promise<ReplacementOutcome[]> {
  const now = await contentsOf(workbook, cells);
  const standing = cells.map((cell, index) => stand(cell, now[index]));
  const open = cells.filter((_, index) => standing[index] === "open");
  const seen =
    open.length === 0 ? [] : await writeAndSee(workbook, open, context);
  const next = seen.values();
  return standing.map((one) =>
    one === "open" ? (next.next().value ?? "notTaken") : one,
  );
}

function stand(cell: Replacement, content: Content | undefined): Standing {
  if (holds(cell.input, content)) return "already";
  return isAsExpected(cell, content) ? "open" : "changed";
}

function isAsExpected(
  { expected, showing }: Replacement,
  content: Content | undefined,
): boolean {
  if (!holds(expected, content)) return false;
  return showing === undefined || isSameValue(showing, content?.value ?? null);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other)
    ? one.error === other.error
    : one === other;
}

async function writeAndSee(
  workbook: Workbook,
  cells: readonly Replacement[],
  context: WorkContext,
): Promise<ReplacementOutcome[]> {
  const runs = cellRuns(cells);
  const questions = reading(runs);
  const answers = await workbook.batch([
    ...questions,
    ...writing(runs, ({ input }) => input),
    ...questions,
  ]);
  const before = contentsIn(runs, answers);
  const after = contentsIn(runs, answers.slice(-questions.length));
  const outcomes = cells.map((cell) => {
    if (!isAsExpected(cell, before.get(cell))) return "changed";
    return holds(cell.input, after.get(cell)) ? "replaced" : "notTaken";
  });
  const hit = cells.filter((_, index) => outcomes[index] !== "replaced");
  await persisting(context, () => putBack(workbook, hit, before));
  return outcomes;
}

/** What stood there was changed after it was last looked at, in the moment before our write: it is written once more. */
async function putBack(
  workbook: Workbook,
  cells: readonly Replacement[],
  before: ReadonlyMap<Replacement, Content>,
): Promise<void> {
  if (cells.length === 0) return;
  const runs = cellRuns(cells);
  await workbook.batch(
    writing(runs, (cell) => {
      const content = before.get(cell);
      return content && inputOf(content.value, content.formula);
    }),
  );
}

async function contentsOf(
  workbook: Workbook,
  cells: readonly Replacement[],
): Promise<(Content | undefined)[]> {
  const runs = cellRuns(cells);
  const contents = contentsIn(runs, await workbook.batch(reading(runs)));
  return cells.map((cell) => contents.get(cell));
}

function reading(runs: readonly CellRun<Replacement>[]): Step[] {
  return runs.flatMap(({ block }) => [
    { step: "read", block } as const,
    { step: "readFormulas", block } as const,
  ]);
}

function writing(
  runs: readonly CellRun<Replacement>[],
  inputFor: (cell: Replacement) => CellInput,
): Step[] {
  return runs.map(({ block, cells }) => ({
    step: "write",
    block,
    cells: cells.map((cell) => [inputFor(cell)]),
  }));
}

function contentsIn(
  runs: readonly CellRun<Replacement>[],
  answers: readonly Answer[],
): ReadonlyMap<Replacement, Content> {
  const contents = new Map<Replacement, Content>();
  runs.forEach(({ block, cells }, index) => {
    const values = valuesOf(answers[2 * index], block);
    const formulas = formulasOf(answers[2 * index + 1], block);
    cells.forEach((cell, row) =>
      contents.set(cell, {
        value: values[row]?.[0] ?? null,
        formula: formulas[row]?.[0] ?? null,
      }),
    );
  });
  return contents;
}

function holds(input: CellInput, content: Content | undefined): boolean {
  return (
    content !== undefined && holdsInput(input, content.value, content.formula)
  );
}
