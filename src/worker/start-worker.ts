/** Starts the worker; webpack makes a script of its own from the entry. */
import type { WorkerLike } from "./client";

export async function startWorker(): Promise<WorkerLike> {
  const { newWorker } = await import("./new-worker");
  return newWorker();
}
