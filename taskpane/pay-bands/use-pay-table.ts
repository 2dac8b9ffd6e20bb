/** The pay table that the workbook keeps: read whenever the part comes into sight, and kept when the planner changes it. */
import { useCallback, useState } from "react";
import {
  type KeptPayTable,
  keepPayTable,
  readKept,
} from "../../src/workbook/kept";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { keepInTurn } from "../keeping";
import { useAskedAgain } from "../shell/use-asked-again";
import { workContext } from "../work-context";

export interface PayTableInPane {
  /** Undefined before the first reading; "none" where the workbook keeps none. */
  readonly table: KeptPayTable | WorkbookProblem | "none" | undefined;
  readonly isKeeping: boolean;
  /** Why the last change could not be kept. */
  readonly notKept: WorkbookProblem | undefined;
  /** What is in force at once, and in the workbook soon after. */
  readonly keep: (table: KeptPayTable) => Promise<boolean>;
}

export function usePayTable(host: PaneHost, isHere: boolean): PayTableInPane {
  const read = useCallback(async () => {
    const kept = await readKept(host.workbook, workContext(host));
    return "problem" in kept ? kept : (kept.payTable ?? "none");
  }, [host]);
  const { answer, busy } = useAskedAgain(read, isHere);
  const [changed, setChanged] = useState<{
    readonly over: typeof answer;
    readonly table: KeptPayTable;
  }>();
  const [waiting, setWaiting] = useState(0);
  const [notKept, setNotKept] = useState<WorkbookProblem>();
  const keep = async (table: KeptPayTable): Promise<boolean> => {
    setChanged({ over: answer, table });
    setWaiting((number) => number + 1);
    const problem = await keepInTurn(host.workbook, () =>
      keepPayTable(host.workbook, table, workContext(host)),
    );
    setWaiting((number) => number - 1);
    setNotKept(problem);
    return problem === undefined;
  };
  // A newer reading goes before what was changed over an older one, unless that is still on its way.
  const isNewer = changed !== undefined && (changed.over === answer || busy);
  return {
    table: isNewer || waiting > 0 ? (changed?.table ?? answer) : answer,
    isKeeping: waiting > 0,
    notKept,
    keep,
  };
}
