/** The worker seen from a component: what it is at, how far, and how long it may still take. */
import { useCallback, useEffect, useMemo, useState } from "react";
import {
  type Outcome,
  type Progress,
  WorkerClient,
  type WorkerLike,
} from "../../src/worker/client";
import type { Work, WorkKind } from "../../src/worker/messages";

export interface WorkUnderWay {
  readonly work: WorkKind;
  readonly progress: Progress | undefined;
  /** Undefined until it can be told. */
  readonly secondsLeft: number | undefined;
}

export interface FileWork {
  readonly underWay: WorkUnderWay | undefined;
  ask<Kind extends WorkKind>(
    work: Kind,
    asks: Work[Kind]["asks"],
  ): Promise<Outcome<Kind>>;
  cancel(): void;
}

/** Before that much is done, what is left cannot be told. */
const SHARE_TOLD = 0.02;

export function useFileWork(
  startWorker: () => Promise<WorkerLike>,
  now: () => Date,
): FileWork {
  const client = useMemo(() => new WorkerClient(startWorker), [startWorker]);
  const [underWay, setUnderWay] = useState<WorkUnderWay>();
  useEffect(() => () => client.cancel(), [client]);
  const ask = useCallback(
    async <Kind extends WorkKind>(work: Kind, asks: Work[Kind]["asks"]) => {
      const started = now().getTime();
      setUnderWay({ work, progress: undefined, secondsLeft: undefined });
      const outcome = await client.ask(work, asks, (progress) =>
        setUnderWay({
          work,
          progress,
          secondsLeft: secondsLeft(progress, now().getTime() - started),
        }),
      );
      setUnderWay(undefined);
      return outcome;
    },
    [client, now],
  );
  const cancel = useCallback(() => client.cancel(), [client]);
  return { underWay, ask, cancel };
}

function secondsLeft(
  { done, total }: Progress,
  milliseconds: number,
): number | undefined {
  if (total === undefined || done < total * SHARE_TOLD) return undefined;
  return ((total - done) * milliseconds) / done / 1000;
}
