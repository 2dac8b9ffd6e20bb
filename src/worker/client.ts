/** The page's side of the worker: one piece of work at a time, with its progress, and an end to it at once when asked. */
import { type FileProblem } from "../files/problem";
import type { Told, Work, WorkKind } from "./messages";

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

export class WorkerClient {
  private stop: (() => void) | undefined;

  constructor(private readonly start: () => Promise<WorkerLike>) {}

  /** Begins the work in a worker of its own; work that was going on is cancelled. Never rejects. */
  ask<Kind extends WorkKind>(
    work: Kind,
    asks: Work[Kind]["asks"],
    progress: (progress: Progress) => void,
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
        (started) => {
          if (isOver) return started.terminate();
          worker = started;
          worker.onmessage = ({ data }: MessageEvent<Told>) =>
            hear(data, progress, end);
          worker.onerror = () => end(FAILED);
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

function hear<Kind extends WorkKind>(
  told: Told,
  progress: (progress: Progress) => void,
  end: (outcome: Outcome<Kind>) => void,
): void {
  switch (told.told) {
    case "progress":
      return progress(told);
    case "done":
      return end({
        outcome: "done",
        answer: told.answer as Work[Kind]["answers"],
      });
    case "problem":
      return end({ outcome: "problem", problem: told.problem });
  }
}
