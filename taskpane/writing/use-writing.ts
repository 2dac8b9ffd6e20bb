/** One run of writing at a time, as the pane follows it from whichever step. */
import { useCallback, useState } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { workContext } from "../work-context";
import type {
  ResultsToWrite,
  WriteOutcome,
  WritingStage,
} from "./write-results";

export type Writing =
  | { readonly state: "idle" }
  | { readonly state: "writing"; readonly at: WritingStage | undefined }
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

/** The state of the run, and the function that begins one. */
export function useWriting(host: PaneHost): [writing: Writing, write: Write] {
  const [writing, setWriting] = useState<Writing>({ state: "idle" });
  const write = useCallback<Write>(
    async (results, of) => {
      setWriting({ state: "writing", at: undefined });
      const { writeResults } = await import("./write-results");
      const outcome = await writeResults(
        host.workbook,
        results,
        workContext(host),
        (at) => setWriting({ state: "writing", at }),
      );
      setWriting({ state: "done", outcome, of });
      return outcome;
    },
    [host],
  );
  return [writing, write];
}
