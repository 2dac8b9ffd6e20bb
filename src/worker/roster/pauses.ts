/** Work on the page's own thread in short stretches, between which the page answers the planner. */

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

/** Resolves after whatever waits to be painted or answered. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
