/** The worker's part on the page's own thread, for pages in which no worker starts: the same work in short stretches. */
import type { Catalogue } from "../../core/catalog/catalogue";
import type { WorkerLike } from "../client";
import type { RosterOrder, RosterTold } from "./messages";
import { nextTask, Pauses } from "./pauses";
import { RosterWork } from "./roster-work";

export class RosterWorkerHere implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  private readonly work: RosterWork;
  private readonly orders: RosterOrder[] = [];
  private isAtWork = false;
  private isTerminated = false;

  constructor(catalogue: Catalogue) {
    this.work = new RosterWork(catalogue);
  }

  postMessage(order: RosterOrder): void {
    this.orders.push(order);
    if (this.isAtWork) return;
    this.isAtWork = true;
    void this.carryOut();
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private async carryOut(): Promise<void> {
    await nextTask();
    const pauses = new Pauses();
    try {
      for (
        let order = this.orders.shift();
        order !== undefined;
        order = this.orders.shift()
      )
        for (const told of this.work.carryOut(order)) {
          if (this.isTerminated) return;
          if (told !== undefined) this.tell(told);
          await pauses.whenDue();
        }
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : "";
      this.onerror?.call(this as never, { message } as ErrorEvent);
    }
    this.isAtWork = false;
  }

  private tell(data: RosterTold): void {
    this.onmessage?.call(this as never, { data } as MessageEvent<RosterTold>);
  }
}
