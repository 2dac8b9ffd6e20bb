/** The desk that keeps a roster at its worker: what was asked already is not worked out again. */
import { catalogue } from "../../data";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import type { Decisions } from "../../src/core/roster/classification";
import type { RosterMapping } from "../../src/core/roster/mapping";
import { NO_OVERRIDES } from "../../src/core/roster/override";
import { RosterDesk } from "../../src/worker/roster/desk";
import type { RosterOrder } from "../../src/worker/roster/messages";
import { RosterWorkerHere } from "../../src/worker/roster/roster-worker-here";

const CELLS = [
  ["Key", "Title"],
  ["001", "CIO I"],
  ["002", "Gardener"],
];
const MAPPING: RosterMapping = {
  headerRow: 0,
  jurisdiction: "us-nm",
  columns: new Map([["title", 1]]),
  rowKey: 0,
  degreeNumbers: "years",
  standard: "minimum",
  credit: DEFAULT_CREDIT,
};

class CountingWorker extends RosterWorkerHere {
  constructor(private readonly seen: RosterOrder["order"][]) {
    super(catalogue);
  }

  override postMessage(order: RosterOrder): void {
    this.seen.push(order.order);
    super.postMessage(order);
  }
}

test("parts that ask alike share one classification, and another decision has another", async () => {
  const orders: RosterOrder["order"][] = [];
  const desk = new RosterDesk(catalogue, () =>
    Promise.resolve(new CountingWorker(orders)),
  );
  const decisions: Decisions = new Map();
  const ask = async (under: Decisions) =>
    desk.settle(await desk.propose(CELLS, MAPPING), under, NO_OVERRIDES);
  const [first, beside] = await Promise.all([ask(decisions), ask(decisions)]);
  const later = await ask(decisions);
  expect(beside).toBe(first);
  expect(later).toBe(first);
  expect(orders).toEqual(["open", "rows", "propose", "settle"]);
  const gardener = first.groups[1]?.id ?? "";
  const decided = await ask(new Map([[gardener, "leave"]]));
  expect(decided).not.toBe(first);
  expect(orders).toEqual(["open", "rows", "propose", "settle", "settle"]);
  const other = await desk.propose([...CELLS], MAPPING);
  expect(await desk.settle(other, decisions, NO_OVERRIDES)).not.toBe(first);
});
