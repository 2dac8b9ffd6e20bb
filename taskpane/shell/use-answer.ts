/** Work that takes time, seen from a component: its last answer, and whether a newer one is on its way. */
import { useEffect, useRef, useState } from "react";

/** The signal says that nobody waits for the answer any more. */
export type Ask<Answer> = (signal: AbortSignal) => Promise<Answer>;

export interface Answered<Answer> {
  /** To the last question that was answered; undefined before the first. */
  readonly answer: Answer | undefined;
  /** True while the present question has no answer yet. */
  readonly busy: boolean;
}

interface Settled<Answer> {
  readonly ask: Ask<Answer>;
  readonly outcome: { readonly answer: Answer } | { readonly bug: unknown };
}

/**
 * Asks once for each different `ask`, which the caller keeps the same (useCallback) while the question is the same.
 * An answer to an older question is dropped. A rejection is a bug and is thrown while rendering.
 */
export function useAnswer<Answer>(
  ask: Ask<Answer> | undefined,
): Answered<Answer> {
  const [settled, setSettled] = useState<Settled<Answer>>();
  const answered = useRef<Ask<Answer>>(undefined);
  useEffect(() => {
    // A question that was put aside and taken up again has its answer.
    if (ask === undefined || answered.current === ask) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    const settle = (outcome: Settled<Answer>["outcome"]): void => {
      if (signal.aborted) return;
      answered.current = ask;
      setSettled({ ask, outcome });
    };
    ask(signal).then(
      (answer) => settle({ answer }),
      (bug: unknown) => settle({ bug }),
    );
    return () => waiting.abort();
  }, [ask]);
  const outcome = settled?.outcome;
  if (outcome !== undefined && "bug" in outcome) throw outcome.bug;
  return {
    answer: outcome?.answer,
    busy: ask !== undefined && settled?.ask !== ask,
  };
}
