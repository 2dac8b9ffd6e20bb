/** What bears on sharing the workbook, read when the part comes into sight and again after each action. */
import { useCallback } from "react";
import {
  countFormulas,
  countFrozen,
  type FormulaCount,
} from "../../src/workbook/freeze";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";
import type { PaneHost } from "../host";
import { type AskedAgain, useAskedAgain } from "../shell/use-asked-again";
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

export type SharingState = AskedAgain<WorkbookToShare | WorkbookProblem>;

export function useSharing(host: PaneHost, isHere: boolean): SharingState {
  const question = useCallback(() => readSharing(host), [host]);
  return useAskedAgain(question, isHere);
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
