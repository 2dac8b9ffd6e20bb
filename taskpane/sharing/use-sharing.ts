/** What bears on sharing the workbook, read when the part comes into sight and again after each action. */
import { useCallback, useState } from "react";
import {
  countFormulas,
  countFrozen,
  type FormulaCount,
} from "../../src/workbook/freeze";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";
import type { PaneHost } from "../host";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import { findOwnSheets, type OwnSheet } from "./own-sheets";
import { OUR_FUNCTIONS } from "./our-functions";

export interface WorkbookToShare {
  /** Sheets with formulas of ours. */
  readonly formulas: readonly FormulaCount[];
  /** Formulas that wait to be thawed. */
  readonly frozen: number;
  readonly ownSheets: readonly OwnSheet[];
}

export interface SharingState {
  /** Undefined before the first reading ended. */
  readonly answer: WorkbookToShare | WorkbookProblem | undefined;
  readonly busy: boolean;
  readonly refresh: () => void;
}

export function useSharing(host: PaneHost, isHere: boolean): SharingState {
  // A new number each time, so that the same question is asked again.
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  const [wasHere, setWasHere] = useState(isHere);
  if (wasHere !== isHere) {
    setWasHere(isHere);
    if (isHere) setAsked(asked + 1);
  }
  const ask = useCallback(
    () => readSharing(host),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see `asked`
    [host, asked],
  );
  const { answer, busy } = useAnswer(ask);
  return { answer, busy, refresh };
}

async function readSharing(
  host: PaneHost,
): Promise<WorkbookToShare | WorkbookProblem> {
  const { workbook } = host;
  const context = workContext(host);
  try {
    const counts = await countFormulas(workbook, OUR_FUNCTIONS, context);
    return {
      formulas: counts.filter(({ formulas }) => formulas > 0),
      frozen: await countFrozen(workbook, context),
      ownSheets: await findOwnSheets(workbook),
    };
  } catch (reason) {
    return problemBehind(reason);
  }
}
