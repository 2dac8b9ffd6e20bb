/** Checks on how Excel fails, and what is said of a batch's effect then. */
import type { Step } from "../../../src/workbook/port";
import { equal, failsWith, holds } from "../../workbook/contract/assert";
import {
  blockAt,
  openSheet,
  openSheets,
  readValues,
  writing,
} from "../../workbook/contract/steps";
import type { ExcelHost } from "../excel-host";
import type { Fault } from "../wire-host";
import type { ExcelCheck } from "./check";

const ROSTER = { name: "Roster", cells: [["a", "b"]] };
const LOST: Fault = { fault: "answerLost" };

export const failureChecks: readonly ExcelCheck[] = [
  {
    name: "a batch waits for a cell that is being edited, where Excel can wait",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      host.wire.editedFor = 3;
      await workbook.batch([writing(sheet, 0, 0, [["c"]])]);
      equal(await readValues(workbook, blockAt(sheet, 0, 0)), [["c"]], "value");
    },
  },
  {
    name: "where Excel cannot wait, a batch is refused and has no effect",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const work = (): Promise<unknown> =>
        workbook.batch([writing(sheet, 0, 0, [["c"]])]);
      for (const request of [1, 2]) {
        beforeRequest(host, request, () => {
          host.wire.canWait = false;
          host.wire.editedFor = 1;
        });
        const applied = await failsWith(work(), "cellBeingEdited", "writing");
        equal(applied, "nothing", "its effect");
      }
      equal(await readValues(workbook, blockAt(sheet, 0, 0)), [["a"]], "value");
    },
  },
  {
    name: "a batch whose answer is lost may have taken effect, and one of questions has none",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const block = blockAt(sheet, 0, 0);
      const effects: [Step, number, "nothing" | "unknown"][] = [
        [writing(sheet, 0, 0, [["c"]]), 1, "nothing"],
        [writing(sheet, 0, 0, [["c"]]), 2, "unknown"],
        [{ step: "read", block }, 1, "nothing"],
      ];
      for (const [step, request, expected] of effects) {
        beforeRequest(host, request, () => LOST);
        const work = workbook.batch([step]);
        const applied = await failsWith(work, "connectionLost", step.step);
        equal(applied, expected, `${step.step}, effect`);
      }
      equal(await readValues(workbook, block), [["c"]], "value");
    },
  },
  {
    name: "a batch that ends in the middle may have taken effect",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      beforeRequest(host, 2, () => ({ fault: "middle", share: 0.6 }));
      const steps = [
        writing(sheet, 0, 0, [["c"]]),
        writing(sheet, 0, 1, [["d"]]),
      ];
      const applied = await failsWith(
        workbook.batch(steps),
        "connectionLost",
        "writing",
      );
      equal(applied, "unknown", "its effect");
      const [[first, second] = []] = await readValues(
        workbook,
        blockAt(sheet, 0, 0, 1, 2),
      );
      holds(first === "c" && second === "b", `found ${first} and ${second}`);
    },
  },
  {
    name: "a batch that one request cannot hold is refused before it is sent",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const cells = Array.from({ length: 15_000 }, () => ["x".repeat(200)]);
      const requests = host.wire.exchanges.length;
      const work = workbook.batch([writing(sheet, 0, 0, cells)]);
      const applied = await failsWith(work, "tooLarge", "writing");
      equal(applied, "nothing", "its effect");
      equal(host.wire.exchanges.length, requests, "requests");
    },
  },
  {
    name: "rows that must be written one by one are refused where one request cannot hold them",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      host.person.hideRows(sheet.id, 0, 5_000);
      const cells = Array.from({ length: 5_000 }, (_, row) => [row]);
      const work = workbook.batch([writing(sheet, 0, 0, cells)]);
      const applied = await failsWith(work, "tooLarge", "writing");
      equal(applied, "nothing", "its effect");
    },
  },
  {
    name: "an answer that Excel would not send is asked for in pieces: too many cells, or too many bytes",
    async run(host) {
      const cells = Array.from({ length: 1_000 }, () => ["x".repeat(6_000)]);
      const { workbook, sheet } = await openSheet(host, { name: "L", cells });
      const blocks = [
        blockAt(sheet, 0, 0, 1_000_000, 6),
        blockAt(sheet, 0, 0, 1_000),
      ];
      for (const block of blocks) {
        const work = workbook.batch([{ step: "read", block }]);
        const applied = await failsWith(work, "tooLarge", "reading");
        equal(applied, "nothing", "its effect");
      }
    },
  },
  {
    name: "cells that Excel gives as null are not taken for blanks",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      host.wire.cellsGiven = 1;
      const block = blockAt(sheet, 0, 0, 1, 2);
      for (const step of ["read", "readFormulas"] as const)
        await failsWith(
          workbook.batch([{ step, block }]),
          "connectionLost",
          step,
        );
    },
  },
  {
    name: "a sheet that is removed while the sheets are listed is left out",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        ROSTER,
        { name: "Gone", cells: [["a"]] },
      ]);
      beforeRequest(host, 2, () => host.person.removeSheet(sheets[1].id));
      const listed = await workbook.sheets();
      equal(
        listed.map(({ name }) => name),
        ["Roster"],
        "sheets",
      );
    },
  },
];

/** Lets something happen before the n-th request from now on. */
export function beforeRequest(
  { wire }: ExcelHost,
  request: number,
  happen: () => Fault | void,
): void {
  let requests = 0;
  wire.beforeRequest = () => {
    requests += 1;
    if (requests !== request) return undefined;
    wire.beforeRequest = undefined;
    return happen();
  };
}
