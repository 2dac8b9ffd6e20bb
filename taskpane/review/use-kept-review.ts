/** Keeping the decisions of a review in the workbook while the planner goes on, one after the other. */
import { useCallback, useMemo, useRef, useState } from "react";
import type { TitleDecision } from "../../src/core/succession/title-decision";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { RosterCells } from "../../src/core/roster/mapping";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import type { OpenedWorkbook } from "../shell/open-roster";
import { workContext } from "../work-context";
import type { Reviewed } from "./keep-decision";

export interface KeptReview {
  /** As they were when the workbook was opened. */
  readonly decisions: readonly TitleDecision[];
  readonly keep: (reviewed: Reviewed) => void;
  /** Why the last decision could not be kept. */
  readonly notKept: string | undefined;
}

export function useKeptReview(
  host: PaneHost,
  { sheet, kept }: OpenedWorkbook,
  { cells, mapping }: { cells: RosterCells; mapping: RosterMapping },
): KeptReview {
  const [problem, setProblem] = useState<WorkbookProblem>();
  const last = useRef(Promise.resolve<unknown>(undefined));
  const keep = useCallback(
    (reviewed: Reviewed) => {
      const roster = { sheetName: sheet.name, cells, mapping };
      last.current = last.current.then(async () => {
        const { keepReviewed } = await import("./keep-decision");
        const { workbook } = host;
        const context = workContext(host);
        setProblem(await keepReviewed(workbook, roster, reviewed, context));
      });
    },
    [host, sheet.name, cells, mapping],
  );
  const notKept = problem && sayWorkbookProblem(problem);
  return useMemo(
    () => ({ decisions: kept.decisions, keep, notKept }),
    [kept.decisions, keep, notKept],
  );
}
