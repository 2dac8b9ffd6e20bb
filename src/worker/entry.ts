/** The worker: takes one order, tells how far it is, and answers. */
import { catalogue } from "../../data";
import { problemOf } from "../files/fault";
import { carryOut } from "./carry-out";
import type { Sent, SentGroup, Told } from "./messages";

/** What a worker's own global offers of what is needed here. */
interface WorkerScope {
  postMessage(told: Told): void;
  onmessage: ((event: { readonly data: Sent }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;

/** A worker carries out one order, with the groups that were sent before it. */
const sent: SentGroup[] = [];

scope.onmessage = ({ data }) => {
  if ("groups" in data) {
    for (const group of data.groups) sent.push(group);
    return;
  }
  carryOut(
    catalogue,
    data,
    {
      progress: (done, total) =>
        scope.postMessage({ told: "progress", done, total }),
    },
    {
      sent,
      tell: (groups, of) => scope.postMessage({ told: "groups", groups, of }),
    },
  ).then(
    (answer) => scope.postMessage({ told: "done", answer }),
    (thrown: unknown) =>
      scope.postMessage({ told: "problem", problem: problemOf(thrown) }),
  );
};
