/** Checks on what Excel tells of by itself, and on what is selected. */
import type { Block, SheetId } from "../../../src/workbook/port";
import { equal, failsWith } from "../../workbook/contract/assert";
import { blockAt, openSheets, writing } from "../../workbook/contract/steps";
import type { ExcelCheck } from "./check";
import { beforeRequest } from "./failures";

const TWO_SHEETS = [
  { name: "One", cells: [["a", "b"], ["c"]] },
  { name: "Two", cells: [["d"]] },
] as const;

export const eventChecks: readonly ExcelCheck[] = [
  {
    name: "going to another sheet by its tab is heard as a selection",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const selected: Block[] = [];
      const stop = workbook.watch({
        selected: (block) => selected.push(block),
      });
      const block = blockAt(sheets[1], 3, 2);
      host.wire.activate(block);
      await host.settled();
      stop();
      equal(selected, [block], "selected");
    },
  },
  {
    name: "a sort is heard as a change",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const changed: SheetId[] = [];
      const stop = workbook.watch({ changed: (sheet) => changed.push(sheet) });
      host.wire.tellSorted(sheets[1].id);
      await host.settled();
      stop();
      equal(changed, [sheets[1].id], "changed");
    },
  },
  {
    name: "a person who selects what we had selected before is heard",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const selected: Block[] = [];
      const stop = workbook.watch({
        selected: (block) => selected.push(block),
      });
      const [ours, theirs] = [
        blockAt(sheets[0], 1, 0),
        blockAt(sheets[0], 0, 1),
      ];
      await workbook.select(ours);
      host.person.select(theirs);
      host.person.select(ours);
      await host.settled();
      stop();
      equal(selected, [theirs, ours], "selected");
    },
  },
  {
    name: "nothing is selected where a picture is",
    async run(host) {
      const { workbook } = await openSheets(host, TWO_SHEETS);
      host.wire.model.selected = undefined;
      equal(await workbook.selection(), undefined, "selection");
    },
  },
  {
    name: "listening begins anew where Excel refused it at first",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const another = host.another();
      beforeRequest(host, 1, () => ({
        fault: "refused",
        code: "InvalidOperationInCellEditMode",
      }));
      const applied = await failsWith(
        another.sheets(),
        "cellBeingEdited",
        "listing",
      );
      equal(applied, "nothing", "its effect");
      await another.sheets();
      const changed: SheetId[] = [];
      another.watch({ changed: (sheet) => changed.push(sheet) });
      await workbook.batch([writing(sheets[0], 0, 0, [["ours"]])]);
      host.person.edit(sheets[0].id, 0, 0, "theirs");
      await host.settled();
      equal(changed, [sheets[0].id], "changed");
    },
  },
];
