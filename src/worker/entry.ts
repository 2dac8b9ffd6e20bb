/** The worker: takes one order, tells how far it is, and answers. */
import { catalogue } from "../../data";
import { problemOf } from "../files/fault";
import { carryOut } from "./carry-out";
import type { Order, Told } from "./messages";

/** What a worker's own global offers of what is needed here. */
interface WorkerScope {
  postMessage(told: Told): void;
  onmessage: ((event: { readonly data: Order }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: order }) => {
  carryOut(catalogue, order, {
    progress: (done, total) =>
      scope.postMessage({ told: "progress", done, total }),
  }).then(
    (answer) => scope.postMessage({ told: "done", answer }),
    (thrown: unknown) =>
      scope.postMessage({ told: "problem", problem: problemOf(thrown) }),
  );
};
