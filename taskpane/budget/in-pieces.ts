/** Long reckoning in pieces short enough that the page answers in between. */

/** A page that does not answer for a twentieth of a second is felt to hang. */
const PIECE = 40;

/** Lets the page answer. @throws the signal's reason once nobody waits any more */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

/** Takes all steps and gives what they come to. @throws the signal's reason once nobody waits any more */
export async function inPieces<Result>(
  steps: Generator<undefined, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    await pause(signal);
    const end = performance.now() + PIECE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}
