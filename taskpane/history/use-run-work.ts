/** Work on a run, one piece at a time: how far it is, and what came of it. */
import { useState } from "react";
import type { WorkContext } from "../../src/workbook/context";
import type { PaneHost } from "../host";
import { workContext } from "../work-context";

/** How many rows are through. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface RunWork<Outcome> {
  readonly busy: boolean;
  /** Undefined until it is known. */
  readonly progress: Progress | undefined;
  /** Of the last piece of work; undefined before the first. */
  readonly outcome: Outcome | undefined;
  readonly begin: (
    work: (context: WorkContext) => Promise<Outcome>,
  ) => Promise<Outcome>;
}

export function useRunWork<Outcome>(host: PaneHost): RunWork<Outcome> {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<{ readonly of: Outcome }>();
  const begin: RunWork<Outcome>["begin"] = async (work) => {
    setBusy(true);
    setProgress(undefined);
    const of = await work({
      ...workContext(host),
      progress: (done, total) => setProgress({ done, total }),
    });
    setBusy(false);
    setOutcome({ of });
    return of;
  };
  return { busy, progress, outcome: outcome?.of, begin };
}
