/** An answer that follows from a roster: worked out while rendering where the roster is short, else between the page's other tasks. */
import { useCallback, useMemo } from "react";
import { atOnce, type InSteps } from "../../src/core/roster/in-steps";
import { inStretches } from "../../src/worker/roster/pauses";
import { type Answered, useAnswer } from "./use-answer";

/** So many rows take less than a tenth of a second, whatever is asked of them. */
const ROWS_AT_ONCE = 5_000;

/** Begins anew for each different `steps`, which the caller keeps the same (useCallback) while the question is the same. */
export function useInStretches<Answer>(
  steps: () => InSteps<Answer>,
  rows: number,
): Answered<Answer> {
  const isShort = rows <= ROWS_AT_ONCE;
  const now = useMemo(
    () => (isShort ? { answer: atOnce(steps()) } : undefined),
    [steps, isShort],
  );
  const ask = useCallback(
    (signal: AbortSignal) => inStretches(steps(), signal),
    [steps],
  );
  const later = useAnswer(isShort ? undefined : ask);
  return now === undefined ? later : { ...now, busy: false };
}
