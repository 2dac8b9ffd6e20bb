/** The runs that the journal holds, read when the history comes into sight and again after each action. */
import { useCallback, useState } from "react";
import type { JournalledRun } from "../../src/workbook/journal/run";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import type { Journal } from "./journal";

export interface Runs {
  /** Newest first; undefined before the first reading ended. */
  readonly answer: readonly JournalledRun[] | WorkbookProblem | undefined;
  readonly busy: boolean;
  readonly refresh: () => void;
}

export function useRuns(
  host: PaneHost,
  journal: Journal,
  isHere: boolean,
): Runs {
  // A new number each time, so that the same question is asked again.
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  const [wasHere, setWasHere] = useState(isHere);
  if (wasHere !== isHere) {
    setWasHere(isHere);
    if (isHere) setAsked(asked + 1);
  }
  const ask = useCallback(
    () => journal.readRuns(host.workbook, workContext(host)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see `asked`
    [host, journal, asked],
  );
  const { answer, busy } = useAnswer(ask);
  return { answer, busy, refresh };
}
