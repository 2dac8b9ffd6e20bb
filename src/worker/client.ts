/** The page's side of the worker: one piece of work at a time, with its progress, and an end to it at once when asked. */
import { type FileProblem } from "../files/problem";
import type { ProposedGroup } from "../core/roster/settle-group";
import {
  GROUPS_AT_ONCE,
  type SentGroup,
  sentGroup,
  type Told,
  type Work,
  type WorkKind,
} from "./messages";
import { nextTask } from "./roster/pauses";

/** What the client needs of a worker; a page gives a real one. */
export type WorkerLike = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror"
>;

export type Outcome<Kind extends WorkKind> =
  | { readonly outcome: "done"; readonly answer: Work[Kind]["answers"] }
  | { readonly outcome: "problem"; readonly problem: FileProblem }
  | { readonly outcome: "cancelled" };

export interface Progress {
  readonly done: number;
  /** Undefined while rows are being counted. */
  readonly total: number | undefined;
}

/** What whoever asks hears meanwhile, and the groups that the work is about. */
export interface Hearing {
  readonly progress?: (progress: Progress) => void;
  /** A part of the groups that come of the work, which has so many in all. */
  readonly groups?: (groups: readonly SentGroup[], of: number) => void;
  readonly about?: readonly ProposedGroup[];
}

export class WorkerClient {
  private stop: (() => void) | undefined;

  constructor(private readonly start: () => Promise<WorkerLike>) {}

  /** Begins the work in a worker of its own; work that was going on is cancelled. Never rejects. */
  ask<Kind extends WorkKind>(
    work: Kind,
    asks: Work[Kind]["asks"],
    hearing: Hearing = {},
  ): Promise<Outcome<Kind>> {
    this.cancel();
    return new Promise((resolve) => {
      let worker: WorkerLike | undefined;
      let isOver = false;
      const end = (outcome: Outcome<Kind>) => {
        isOver = true;
        worker?.terminate();
        if (this.stop === cancel) this.stop = undefined;
        resolve(outcome);
      };
      const cancel = () => end({ outcome: "cancelled" });
      this.stop = cancel;
      this.start().then(
        async (started) => {
          if (isOver) return started.terminate();
          worker = started;
          worker.onmessage = ({ data }: MessageEvent<Told>) =>
            hear(data, hearing, end);
          worker.onerror = () => end(FAILED);
          for (const groups of inParts(hearing.about ?? [])) {
            worker.postMessage({ groups });
            await nextTask();
            if (isOver) return;
          }
          worker.postMessage({ work, asks });
        },
        () => end(FAILED),
      );
    });
  }

  /** Ends what is going on, at once and with nothing kept. */
  cancel(): void {
    this.stop?.();
  }
}

const FAILED = {
  outcome: "problem",
  problem: { kind: "unexpected", error: "Worker" },
} as const;

function* inParts(
  groups: readonly ProposedGroup[],
): Generator<readonly SentGroup[], void> {
  for (let from = 0; from < groups.length; from += GROUPS_AT_ONCE)
    yield groups.slice(from, from + GROUPS_AT_ONCE).map(withoutRows);
}

/** The worker meets the rows in the file. */
const withoutRows = ({ titles, proposal }: ProposedGroup): SentGroup =>
  sentGroup({ titles: { ...titles, rows: [] }, proposal });

function hear<Kind extends WorkKind>(
  told: Told,
  { progress, groups }: Hearing,
  end: (outcome: Outcome<Kind>) => void,
): void {
  switch (told.told) {
    case "progress":
      return progress?.(told);
    case "groups":
      return groups?.(told.groups, told.of);
    case "done":
      return end({
        outcome: "done",
        answer: told.answer as Work[Kind]["answers"],
      });
    case "problem":
      return end({ outcome: "problem", problem: told.problem });
  }
}
