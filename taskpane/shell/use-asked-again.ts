/** A question to the workbook that is asked when its part comes into sight, and again on demand. */
import { useCallback, useMemo, useState } from "react";
import { type Answered, type Ask, useAnswer } from "./use-answer";

export interface AskedAgain<Answer> extends Answered<Answer> {
  readonly refresh: () => void;
}

/** The caller keeps `question` the same (useCallback) while it is the same; the last answer stays in sight meanwhile. */
export function useAskedAgain<Answer>(
  question: Ask<Answer>,
  isHere: boolean,
): AskedAgain<Answer> {
  const [round, setRound] = useState(0);
  const [wasHere, setWasHere] = useState(isHere);
  if (wasHere !== isHere) {
    setWasHere(isHere);
    if (isHere) setRound(round + 1);
  }
  const ask = useMemo(() => {
    // A function of its own for each round, by which the rounds are told apart.
    void round;
    return (signal: AbortSignal) => question(signal);
  }, [question, round]);
  const { answer, busy } = useAnswer(ask);
  const refresh = useCallback(() => setRound((rounds) => rounds + 1), []);
  return { answer, busy, refresh };
}
