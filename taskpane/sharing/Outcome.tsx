/** What came of an action: done, done in part, or ended early and why. */
import type { ReactNode } from "react";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { Notice } from "../shell/Notice";

interface OutcomeProps {
  readonly problem: WorkbookProblem | undefined;
  /** Said above a problem. */
  readonly stopped: string;
  readonly isWhole: boolean;
  readonly children: ReactNode;
}

export function Outcome({ problem, stopped, isWhole, children }: OutcomeProps) {
  if (problem !== undefined)
    return (
      <Notice intent="error" title={stopped}>
        {sayWorkbookProblem(problem)}
      </Notice>
    );
  return <Notice intent={isWhole ? "success" : "warning"}>{children}</Notice>;
}
