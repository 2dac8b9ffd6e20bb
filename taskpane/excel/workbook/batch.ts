/** Carries out the steps of one batch: a look ahead where something is to be changed, then all steps in one request. */
import type { Answer, Step } from "../../../src/workbook/port";
import { isInsideSheet } from "../../../src/workbook/limits";
import { queueChange } from "./changes";
import { inExcel } from "./excel-run";
import { type Ahead, lookAhead, NOTHING_AHEAD } from "./look-ahead";
import { type Asked, Questions } from "./questions";
import { refuse } from "./refuse";
import { assertAnswerable, assertSendable, cellsWritten } from "./sizes";
import { isQuestion } from "./steps";

/** Beyond this many written cells Excel is asked to calculate once, after the last of them. */
const CELLS_BEFORE_CALCULATING = 1_000;

/**
 * The answers to the steps, which nobody's edit can come between.
 * @throws WorkbookFailure, "tooLarge" with no effect where one request or its answer could not hold the steps
 */
export async function carryOut(
  steps: readonly Step[],
): Promise<readonly Answer[]> {
  if (steps.length === 0) return [];
  if (steps.some(reachesOutside)) refuse("outsideSheet");
  assertAnswerable(steps);
  return inExcel(async (context, effect) => {
    const isChanging = !steps.every(isQuestion);
    const ahead = isChanging ? await lookAhead(context, steps) : NOTHING_AHEAD;
    assertSendable(ahead.orders);
    if (cellsWritten(ahead.orders) > CELLS_BEFORE_CALCULATING)
      context.application.suspendApiCalculationUntilNextSync();
    const asked = queue(context, steps, ahead);
    effect.mayHaveBegun = isChanging;
    await context.sync();
    return asked.map((answer) => answer());
  });
}

/** Queues every step in its order; questions without a change between them are asked together. */
function queue(
  context: Excel.RequestContext,
  steps: readonly Step[],
  ahead: Ahead,
): Asked[] {
  const questions = new Questions(context);
  const asked = steps.map((step) => {
    if (isQuestion(step)) return questions.ask(step);
    questions.send();
    return queueChange(context, step, ahead);
  });
  questions.send();
  return asked;
}

function reachesOutside(step: Step): boolean {
  return "block" in step && !isInsideSheet(step.block);
}
