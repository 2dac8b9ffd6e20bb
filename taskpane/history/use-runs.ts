/** The runs that the journal holds, read when the history comes into sight and again after each action. */
import { useCallback } from "react";
import type { JournalledRun } from "../../src/workbook/journal/run";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { type AskedAgain, useAskedAgain } from "../shell/use-asked-again";
import { workContext } from "../work-context";
import type { Journal } from "./journal";

/** Newest first. */
export type Runs = AskedAgain<readonly JournalledRun[] | WorkbookProblem>;

export function useRuns(
  host: PaneHost,
  journal: Journal,
  isHere: boolean,
): Runs {
  const question = useCallback(
    () => journal.readRuns(host.workbook, workContext(host)),
    [host, journal],
  );
  return useAskedAgain(question, isHere);
}
