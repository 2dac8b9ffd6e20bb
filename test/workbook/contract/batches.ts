/** Checks on batches: their order, and that what is refused has changed nothing it does not own up to. */
import { formulasOf, valuesOf } from "../../../src/workbook/answers";
import type { Step, Workbook } from "../../../src/workbook/port";
import { equal, failsWith } from "./assert";
import type { ContractCheck } from "./host";
import { blockAt, openSheet, openSheets, readValues, writing } from "./steps";

export const batchChecks: readonly ContractCheck[] = [
  {
    name: "a batch that reads, writes and reads sees its own write and answers step by step",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Order",
        cells: [["a", 1]],
      });
      const block = blockAt(sheet, 0, 0, 1, 3);
      const answers = await workbook.batch([
        { step: "read", block },
        writing(sheet, 0, 0, [["b", undefined, { formula: "=B1*2" }]]),
        { step: "read", block: blockAt(sheet, 0, 0, 1, 2) },
        { step: "readFormulas", block },
        writing(sheet, 0, 1, [[2]]),
        { step: "read", block: blockAt(sheet, 0, 1) },
      ]);
      equal(
        answers.map(({ step }) => step),
        ["read", "write", "read", "readFormulas", "write", "read"],
        "steps answered",
      );
      equal(valuesOf(answers[0], block), [["a", 1, null]], "before");
      equal(
        valuesOf(answers[2], blockAt(sheet, 0, 0, 1, 2)),
        [["b", 1]],
        "after",
      );
      equal(
        formulasOf(answers[3], block),
        [[null, null, "=B1*2"]],
        "formulas after",
      );
      equal(
        valuesOf(answers[5], blockAt(sheet, 0, 1)),
        [[2]],
        "after the second write",
      );
    },
  },
  {
    name: "a later write of a batch lies over an earlier one",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Over",
        cells: [],
      });
      await workbook.batch([
        writing(sheet, 0, 0, [["first", "first"]]),
        writing(sheet, 0, 1, [["second", "second"]]),
      ]);
      const expected = [["first", "second", "second"]];
      equal(
        await readValues(workbook, blockAt(sheet, 0, 0, 1, 3)),
        expected,
        "values",
      );
    },
  },
  {
    name: "one batch reaches several sheets",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "One", cells: [["a"]] },
        { name: "Two", cells: [["b"]] },
      ]);
      await workbook.batch([
        writing(sheets[0], 0, 0, [["c"]]),
        writing(sheets[1], 0, 0, [["d"]]),
      ]);
      equal(
        await readValues(workbook, blockAt(sheets[0], 0, 0)),
        [["c"]],
        "the first",
      );
      equal(
        await readValues(workbook, blockAt(sheets[1], 0, 0)),
        [["d"]],
        "the second",
      );
    },
  },
  {
    name: "a batch without steps is answered without answers",
    async run(host) {
      const { workbook } = await openSheet(host, { name: "Empty", cells: [] });
      equal(await workbook.batch([]), [], "answers");
    },
  },
  {
    name: "a protected sheet is read, and refuses writes and looks whole",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Locked",
        cells: [["a", "b"]],
        protected: true,
      });
      const look: Step = {
        step: "look",
        block: blockAt(sheet, 0, 0),
        look: { bold: true },
      };
      for (const step of [writing(sheet, 0, 0, [["x", "y"]]), look]) {
        const failed = await failsWith(
          workbook.batch([step]),
          "sheetProtected",
          step.step,
        );
        equal(failed, "nothing", "its effect");
      }
      equal(
        await readValues(workbook, blockAt(sheet, 0, 0, 1, 2)),
        [["a", "b"]],
        "values",
      );
    },
  },
  {
    name: "a sheet that is missing is said to be missing, and nothing is written elsewhere in its stead",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "There",
        cells: [["a"]],
      });
      const work = workbook.batch([
        writing({ id: "no such sheet" }, 0, 0, [["x"]]),
      ]);
      equal(
        await failsWith(work, "sheetMissing", "writing"),
        "nothing",
        "its effect",
      );
      equal(await readValues(workbook, blockAt(sheet, 0, 0)), [["a"]], "value");
    },
  },
  {
    name: "cells beyond the last row and column, or no cells at all, are outside the sheet",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Bounds",
        cells: [["a"]],
      });
      const outside = [
        blockAt(sheet, 1_048_576, 0),
        blockAt(sheet, 0, 16_384),
        blockAt(sheet, 1_048_575, 0, 2),
        blockAt(sheet, -1, 0),
        blockAt(sheet, 0, 0, 0, 1),
      ];
      for (const block of outside) {
        const work = workbook.batch([{ step: "read", block }]);
        equal(
          await failsWith(work, "outsideSheet", JSON.stringify(block)),
          "nothing",
          "effect",
        );
      }
      const work = workbook.batch([
        writing(sheet, 1_048_575, 0, [["x"], ["y"]]),
      ]);
      equal(
        await failsWith(work, "outsideSheet", "writing"),
        "nothing",
        "its effect",
      );
    },
  },
  {
    name: "cells that do not fit their block, or that no cell can hold, are refused",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Shapes",
        cells: [["a", "b"]],
      });
      const block = blockAt(sheet, 0, 0, 1, 2);
      const rows = [
        [["x"]],
        [["x", "y", "z"]],
        [["x", "y"], ["z"]],
        [["x", Number.NaN]],
      ];
      for (const cells of [...rows, [["x", "y".repeat(32_768)]]]) {
        const work = workbook.batch([{ step: "write", block, cells }]);
        equal(
          await failsWith(work, "refused", "writing"),
          "nothing",
          "its effect",
        );
      }
      equal(await readValues(workbook, block), [["a", "b"]], "values");
    },
  },
  {
    name: "a batch whose last step is refused has changed nothing, or says that it may have",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Open", cells: [["a"]] },
        { name: "Locked", cells: [["b"]], protected: true },
      ]);
      const steps = [
        writing(sheets[0], 0, 0, [["x"]]),
        writing(sheets[1], 0, 0, [["y"]]),
      ];
      const applied = await failsWith(
        workbook.batch(steps),
        "sheetProtected",
        "writing",
      );
      if (applied === "nothing") await unchanged(workbook, sheets[0], "a");
      await unchanged(workbook, sheets[1], "b");
    },
  },
];

async function unchanged(
  workbook: Workbook,
  sheet: { readonly id: string },
  value: string,
): Promise<void> {
  equal(await readValues(workbook, blockAt(sheet, 0, 0)), [[value]], "value");
}
