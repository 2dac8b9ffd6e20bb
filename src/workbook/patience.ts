/** Waits out what passes by itself: a cell that is being edited, an answer to a mere question that got lost. */
import type { WorkContext } from "./context";
import { isTooLarge } from "./chunks";
import { type Step, type Workbook, WorkbookFailure } from "./port";

const TRIES = 20;
const TRIES_AT_READING = 6;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 2_000;

/** The same workbook, whose batches are tried again where that can neither lose nor repeat anything. */
export function withPatience(
  workbook: Workbook,
  { wait }: Pick<WorkContext, "wait">,
): Workbook {
  const batch: Workbook["batch"] = async (steps) => {
    const isQuestion = steps.every(asksOnly);
    try {
      return await patiently(() => workbook.batch(steps), isQuestion, wait);
    } catch (reason) {
      if (!isTooLarge(reason) || !areApart(steps)) throw reason;
      const middle = Math.ceil(steps.length / 2);
      const first = await batch(steps.slice(0, middle));
      return [...first, ...(await batch(steps.slice(middle)))];
    }
  };
  return {
    sheets: () => patiently(() => workbook.sheets(), true, wait),
    selection: () => workbook.selection(),
    select: (block) => workbook.select(block),
    watch: (events) => workbook.watch(events),
    batch,
  };
}

async function patiently<Reply>(
  ask: () => Promise<Reply>,
  isQuestion: boolean,
  wait: WorkContext["wait"],
): Promise<Reply> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask();
    } catch (reason) {
      if (!isWorthAnotherTry(reason, isQuestion, tried)) throw reason;
      await wait(Math.min(FIRST_WAIT * 2 ** (tried - 1), LONGEST_WAIT));
    }
  }
}

function isWorthAnotherTry(
  reason: unknown,
  isQuestion: boolean,
  tried: number,
): boolean {
  if (!(reason instanceof WorkbookFailure)) return false;
  if (reason.kind === "cellBeingEdited")
    return reason.applied === "nothing" && tried < TRIES;
  // What surely had no effect, such as a look ahead of the host's own, is as harmless to repeat as a question.
  return (
    reason.kind === "connectionLost" &&
    tried < TRIES_AT_READING &&
    (isQuestion || reason.applied === "nothing")
  );
}

function asksOnly({ step }: Step): boolean {
  return step === "read" || step === "readFormulas" || step === "readMerges";
}

/** One look at each of several sheets, such as for the headings by which ours are known, need not be one moment's. */
function areApart(steps: readonly Step[]): boolean {
  const sheets = new Set(
    steps.map((step) => (step.step === "read" ? step.block.sheet : undefined)),
  );
  return steps.length > 1 && sheets.size === steps.length;
}
