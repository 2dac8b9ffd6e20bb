/** The one line that only a bundler understands, apart from all that is tested without one. */
export function newRosterWorker(): Worker {
  return new Worker(new URL("./entry.ts", import.meta.url));
}
