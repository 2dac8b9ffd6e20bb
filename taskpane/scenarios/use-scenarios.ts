/** The scenarios of the workbook, as the planner changes them here: each change is kept at once, one after the other. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Scenario } from "../../src/core/budget/scenario";
import { type Kept, keepScenarios } from "../../src/workbook/kept";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { workContext } from "../work-context";

export interface Scenarios {
  readonly scenarios: readonly Scenario[];
  readonly onScenarios: (scenarios: readonly Scenario[]) => void;
  /** Why the last change is not in the workbook; undefined where it is. */
  readonly notKept: string | undefined;
}

interface Edited {
  /** What was read when they were changed: what is read later counts again. */
  readonly of: Kept;
  readonly scenarios: readonly Scenario[];
}

export function useScenarios(host: PaneHost, kept: Kept): Scenarios {
  const [edited, setEdited] = useState<Edited>();
  const [notKept, setNotKept] = useState<string>();
  const [waiting, setWaiting] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const read = useRef(kept);
  useEffect(() => {
    read.current = kept;
  }, [kept]);
  const onScenarios = useCallback(
    (scenarios: readonly Scenario[]) => {
      setEdited({ of: read.current, scenarios });
      setWaiting((number) => number + 1);
      last.current = last.current.then(async () => {
        const context = workContext(host);
        const problem = await keepScenarios(host.workbook, scenarios, context);
        setNotKept(problem && sayWorkbookProblem(problem));
        // Whatever was read meanwhile is older than this.
        setEdited((now) => now && { ...now, of: read.current });
        setWaiting((number) => number - 1);
      });
    },
    [host],
  );
  const isOurs = edited !== undefined && (waiting > 0 || edited.of === kept);
  return {
    scenarios: isOurs ? edited.scenarios : kept.scenarios,
    onScenarios,
    notKept,
  };
}
