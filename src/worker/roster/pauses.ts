/** Work on the page's own thread in short stretches, between which the page answers the planner. */

import type { InSteps } from "../../core/roster/in-steps";
import { Cancelled } from "../file/file-work";

/** A stretch is felt as a delay from 50 milliseconds on. */
const STRETCH = 30;

export class Pauses {
  private since = performance.now();

  /** Waits for the page's next task where the stretch has been long enough. */
  async whenDue(): Promise<void> {
    if (performance.now() - this.since < STRETCH) return;
    await nextTask();
    this.since = performance.now();
  }
}

/** Does work that is made of short steps; it ends early, and is rejected, when nobody waits for it any more. @throws Cancelled */
export async function inStretches<Answer>(
  steps: InSteps<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  // What was just chosen is painted first.
  await nextTask();
  const pauses = new Pauses();
  for (;;) {
    if (signal?.aborted === true) throw new Cancelled();
    const { done, value } = steps.next();
    if (done === true) return value;
    await pauses.whenDue();
  }
}

/** Resolves after whatever waits to be painted or answered. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
