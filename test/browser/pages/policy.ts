// A page that tries, from a worker, what the security headers must forbid there.
import type { Attempts } from "./policy/attempt.worker";

declare global {
  interface Window {
    attempts: Promise<Attempts>;
  }
}

const worker = new Worker(
  /* webpackChunkName: "test-policy-worker" */
  new URL("./policy/attempt.worker.ts", import.meta.url),
);
window.attempts = new Promise((resolve) => {
  worker.onmessage = (event: MessageEvent<Attempts>) => resolve(event.data);
});
worker.postMessage(location.origin);
