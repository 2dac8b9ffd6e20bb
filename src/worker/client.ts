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

  constructor(private readonly start: () => WorkerLike) {}

  /** Begins the work in a worker of its own; work that was going on is cancelled. Never rejects. */
  ask<Kind extends WorkKind>(
    work: Kind,
    asks: Work[Kind]["asks"],
    progress: (progress: Progress) => void,
  ): Promise<Outcome<Kind>> {
    this.cancel();
    return new Promise((resolve) => {
      const worker = this.start();
      const end = (outcome: Outcome<Kind>) => {
        worker.terminate();
        this.stop = undefined;
        resolve(outcome);
      };
      this.stop = () => end({ outcome: "cancelled" });
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        switch (data.told) {
          case "progress":
            return progress(data);
          case "done":
            return end({
              outcome: "done",
              answer: data.answer as Work[Kind]["answers"],
            });
          case "problem":
            return end({ outcome: "problem", problem: data.problem });
        }
      };
      worker.onerror = () =>
        end({
          outcome: "problem",
          problem: { kind: "unexpected", error: "Worker" },
        });
      worker.postMessage({ work, asks });
    });
  }

  /** Ends what is going on, at once and with nothing kept. */
  cancel(): void {
    this.stop?.();
  }
}
