/** Starts the worker; webpack makes a script of its own from the entry. */
import type { WorkerLike } from "./client";

export function startWorker(): WorkerLike {
  return new Worker(new URL("./entry.ts", import.meta.url));
}
