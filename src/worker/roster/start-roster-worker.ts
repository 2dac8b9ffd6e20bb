/** Starts the worker that classifies rosters; where none can be had, the page does the same work itself. */
import { catalogue } from "../../../data";
import type { WorkerLike } from "../client";

export async function startRosterWorker(): Promise<WorkerLike> {
  try {
    const { newRosterWorker } = await import("./new-roster-worker");
    return await whenReady(newRosterWorker());
  } catch {
    const { RosterWorkerHere } = await import("./roster-worker-here");
    return new RosterWorkerHere(catalogue);
  }
}

/** A worker whose script cannot be loaded tells so later than it was made. */
export function whenReady(worker: WorkerLike): Promise<WorkerLike> {
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve(worker);
    worker.onerror = () => {
      worker.terminate();
      reject(new Error("The worker did not start."));
    };
  });
}
