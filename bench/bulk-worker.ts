/** The product's worker in a thread of Node: the same work and messages, and at the end what memory it took. */
import { getHeapStatistics } from "node:v8";
import { parentPort } from "node:worker_threads";
import { resultBuffers } from "../src/core/roster/bulk/result-slice";
import type { RosterOrder } from "../src/worker/roster/messages";
import { RosterWork } from "../src/worker/roster/roster-work";
import { catalogueOfTwenty } from "./made-roster";

const work = new RosterWork(catalogueOfTwenty());

parentPort?.on("message", (order: RosterOrder | "memory") => {
  if (order === "memory")
    return parentPort?.postMessage(getHeapStatistics().used_heap_size);
  for (const told of work.carryOut(order))
    if (told?.told === "results")
      parentPort?.postMessage(told, resultBuffers(told.slice));
    else if (told !== undefined) parentPort?.postMessage(told);
});
parentPort?.postMessage({ told: "ready" });
