/** Waits out what passes by itself: a cell that is being edited, an answer to a mere question that got lost. */
import type { WorkContext } from "./context";
import { type Answer, type Step, type Workbook, WorkbookFailure } from "./port";

const TRIES = 20;
const TRIES_AT_READING = 6;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 2_000;

/** The same workbook, whose batches are tried again where that can neither lose nor repeat anything. */
export function withPatience(
  workbook: Workbook,
  { wait }: Pick<WorkContext, "wait">,
): Workbook {
  return {
    sheets: () => workbook.sheets(),
    selection: () => workbook.selection(),
    select: (block) => workbook.select(block),
    watch: (events) => workbook.watch(events),
    batch: (steps) => patientBatch(workbook, steps, wait),
  };
}

async function patientBatch(
  workbook: Workbook,
  steps: readonly Step[],
  wait: WorkContext["wait"],
): Promise<readonly Answer[]> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await workbook.batch(steps);
    } catch (reason) {
      if (!isWorthAnotherTry(reason, steps, tried)) throw reason;
      await wait(Math.min(FIRST_WAIT * 2 ** (tried - 1), LONGEST_WAIT));
    }
  }
}

function isWorthAnotherTry(
  reason: unknown,
  steps: readonly Step[],
  tried: number,
): boolean {
  if (!(reason instanceof WorkbookFailure)) return false;
  if (reason.kind === "cellBeingEdited")
    return reason.applied === "nothing" && tried < TRIES;
  return (
    reason.kind === "connectionLost" &&
    tried < TRIES_AT_READING &&
    steps.every(isQuestion)
  );
}

function isQuestion({ step }: Step): boolean {
  return step === "read" || step === "readFormulas" || step === "readMerges";
}
