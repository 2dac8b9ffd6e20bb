/** The assumptions that the workbook keeps: read whenever the part comes into sight, and kept on demand. */
import { useCallback, useState } from "react";
import type { Assumptions } from "../../src/core/assumptions/assumptions";
import { type Kept, keepAssumptions, readKept } from "../../src/workbook/kept";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { useRosterInForce } from "../shell/roster-in-force";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";

export interface AssumptionsInPane {
  /** Undefined before the first reading. */
  readonly kept: Kept | WorkbookProblem | undefined;
  readonly isKeeping: boolean;
  /** What came of keeping last; undefined before. */
  readonly outcome: "kept" | WorkbookProblem | undefined;
  readonly keep: (assumptions: Assumptions) => Promise<boolean>;
}

export function useAssumptions(
  host: PaneHost,
  isHere: boolean,
): AssumptionsInPane {
  const inForce = useRosterInForce();
  const visits = useVisits(isHere);
  const [readings, setReadings] = useState(0);
  const [isKeeping, setKeeping] = useState(false);
  const [outcome, setOutcome] = useState<AssumptionsInPane["outcome"]>();
  const ask = useCallback(
    () => readKept(host.workbook, workContext(host)),
    // Another visit or another reading is another question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [host, visits, readings],
  );
  const { answer: kept } = useAnswer(ask);
  const keep = async (assumptions: Assumptions): Promise<boolean> => {
    setKeeping(true);
    const problem = await keepAssumptions(
      host.workbook,
      assumptions,
      workContext(host),
    );
    setKeeping(false);
    setOutcome(problem ?? "kept");
    if (problem !== undefined) return false;
    setReadings(readings + 1);
    // The roster is judged anew under what was kept.
    inForce?.reading.read();
    return true;
  };
  return { kept, isKeeping, outcome, keep };
}

/** How often the part came into sight. */
function useVisits(isHere: boolean): number {
  const [seen, setSeen] = useState({ isHere, visits: 0 });
  if (seen.isHere !== isHere)
    setSeen({ isHere, visits: seen.visits + (isHere ? 1 : 0) });
  return seen.visits;
}
