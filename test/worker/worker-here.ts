/** The worker's work on the thread of the test, its messages copied as between threads. */
import { catalogue } from "../../data";
import { problemOf } from "../../src/files/fault";
import { carryOut } from "../../src/worker/carry-out";
import type { WorkerLike } from "../../src/worker/client";
import type { Sent, SentGroup, Told } from "../../src/worker/messages";

/** A document of a test cannot copy; the worker's own tests run where everything is copied. */
const copied: typeof structuredClone =
  globalThis.structuredClone ?? ((value: unknown) => value);

export class WorkerHere {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  isTerminated = false;
  private readonly sent: SentGroup[] = [];

  postMessage(message: unknown): void {
    const sent = copied(message) as Sent;
    if ("groups" in sent) {
      this.sent.push(...sent.groups);
      return;
    }
    carryOut(
      catalogue,
      sent,
      {
        progress: (done, total) => this.tell({ told: "progress", done, total }),
      },
      {
        sent: this.sent,
        tell: (groups, of) => this.tell({ told: "groups", groups, of }),
      },
    ).then(
      (answer) => this.tell({ told: "done", answer }),
      (thrown: unknown) =>
        this.tell({ told: "problem", problem: problemOf(thrown) }),
    );
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private tell(told: Told): void {
    if (this.isTerminated) return;
    const data = copied(told);
    this.onmessage?.call(this as never, { data } as MessageEvent<Told>);
  }
}
