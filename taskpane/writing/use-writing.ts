/** One run of writing at a time, as the pane follows it from whichever step. */
import { useCallback, useRef, useState } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { workContext } from "../work-context";
import type { WritingWay } from "./row-inputs";
import type {
  ResultsToWrite,
  WriteOutcome,
  WritingStage,
} from "./write-results";

export type Writing =
  | { readonly state: "idle" }
  | {
      readonly state: "writing";
      readonly at: WritingStage | undefined;
      /** True once the planner has asked to stop. */
      readonly isStopping: boolean;
    }
  | {
      readonly state: "done";
      readonly outcome: WriteOutcome | WorkbookProblem;
      /** What was written; under later decisions the outcome is no longer about what is shown. */
      readonly of: RosterClassification;
    };

/** Begins a run for a classification and resolves when it has ended. */
export type Write = (
  results: ResultsToWrite,
  of: RosterClassification,
) => Promise<WriteOutcome | WorkbookProblem>;

/** What the planner says of the next run. */
export interface RunChoices {
  readonly way: WritingWay;
  /** The name of whoever decides, as it is kept with the run. */
  readonly decider: string;
}

export interface WritingInPane {
  readonly writing: Writing;
  readonly write: Write;
  /** Ends the run between two batches: what is written stays, and no further row is. */
  readonly cancel: () => void;
  readonly asked: RunChoices;
  readonly onAsk: (change: Partial<RunChoices>) => void;
}

/** The state of the run, what is asked of the next one (the `decider` whom the workbook keeps at first), and the functions that begin and end one. */
export function useWriting(host: PaneHost, decider: string): WritingInPane {
  const [writing, setWriting] = useState<Writing>({ state: "idle" });
  const [said, setSaid] = useState<Partial<RunChoices>>({});
  const isCancelled = useRef(false);
  const write = useCallback<Write>(
    async (results, of) => {
      isCancelled.current = false;
      setWriting({ state: "writing", at: undefined, isStopping: false });
      const { writeResults } = await import("./write-results");
      const outcome = await writeResults(
        host.workbook,
        results,
        { ...workContext(host), isCancelled: () => isCancelled.current },
        (at) =>
          setWriting({
            state: "writing",
            at,
            isStopping: isCancelled.current,
          }),
      );
      setWriting({ state: "done", outcome, of });
      return outcome;
    },
    [host],
  );
  const cancel = useCallback(() => {
    isCancelled.current = true;
    setWriting((now) =>
      now.state === "writing" ? { ...now, isStopping: true } : now,
    );
  }, []);
  const onAsk = useCallback(
    (change: Partial<RunChoices>) =>
      setSaid((before) => ({ ...before, ...change })),
    [],
  );
  const asked: RunChoices = { way: "values", decider, ...said };
  return { writing, write, cancel, asked, onAsk };
}
