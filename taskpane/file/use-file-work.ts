/** The worker seen from a component: what it is at, how far, and how long it may still take. */
import { useCallback, useEffect, useMemo, useState } from "react";
import {
  type Hearing,
  type Outcome,
  type Progress,
  WorkerClient,
  type WorkerLike,
} from "../../src/worker/client";
import type { SentGroup, Work, WorkKind } from "../../src/worker/messages";

export interface WorkUnderWay {
  readonly work: WorkKind;
  readonly progress: Progress | undefined;
  /** Of the titles, once they come; undefined before. */
  readonly titles: { readonly done: number; readonly of: number } | undefined;
  /** Undefined until it can be told. */
  readonly secondsLeft: number | undefined;
}

/** What the work is about, and who takes the groups that come of it; he says how many there are then. */
interface Groups {
  readonly about?: Hearing["about"];
  readonly groups?: (part: readonly SentGroup[]) => number;
}

export interface FileWork {
  readonly underWay: WorkUnderWay | undefined;
  ask<Kind extends WorkKind>(
    work: Kind,
    asks: Work[Kind]["asks"],
    groups?: Groups,
  ): Promise<Outcome<Kind>>;
  cancel(): void;
}

const NOTHING_TOLD = {
  progress: undefined,
  titles: undefined,
  secondsLeft: undefined,
} as const;

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
    async <Kind extends WorkKind>(
      work: Kind,
      asks: Work[Kind]["asks"],
      { about, groups }: Groups = {},
    ) => {
      const started = now().getTime();
      const at = (told: Partial<WorkUnderWay>): void =>
        setUnderWay({ work, ...NOTHING_TOLD, ...told });
      at({});
      const outcome = await client.ask(work, asks, {
        ...(about === undefined ? {} : { about }),
        progress(progress) {
          const spent = now().getTime() - started;
          at({ progress, secondsLeft: secondsLeft(progress, spent) });
        },
        groups: (part, of) => at({ titles: { done: groups?.(part) ?? 0, of } }),
      });
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
