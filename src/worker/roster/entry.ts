/** The worker that classifies the page's roster: it takes orders, and tells what comes of them. */
import { catalogue } from "../../../data";
import { resultBuffers } from "../../core/roster/bulk/result-slice";
import type { RosterOrder, RosterTold } from "./messages";
import { RosterWork } from "./roster-work";

/** What a worker's own global offers of what is needed here. */
interface WorkerScope {
  postMessage(told: RosterTold, handedOver?: ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: RosterOrder }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const work = new RosterWork(catalogue);

scope.onmessage = ({ data: order }) => {
  for (const told of work.carryOut(order)) {
    if (told === undefined) continue;
    const isResult = told.told === "results";
    scope.postMessage(told, isResult ? resultBuffers(told.slice) : []);
  }
};
scope.postMessage({ told: "ready" });
