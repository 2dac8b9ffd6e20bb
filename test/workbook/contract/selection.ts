/** Checks on what is selected and on what is heard of a person's doings. */
import type { Block, SheetId, Workbook } from "../../../src/workbook/port";
import { equal, failsWith, holds } from "./assert";
import type { ContractCheck, ContractHost } from "./host";
import { blockAt, openSheet, openSheets, writing } from "./steps";

const TWO_SHEETS = [
  { name: "One", cells: [["a", "b"]] },
  { name: "Two", cells: [["c"]] },
] as const;

export const selectionChecks: readonly ContractCheck[] = [
  {
    name: "what is selected through the port is the selection, on another sheet too",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      equal(
        await workbook.selection(),
        blockAt(sheets[0], 0, 0),
        "selection when opened",
      );
      for (const block of [
        blockAt(sheets[1], 2, 1, 3, 2),
        blockAt(sheets[0], 0, 1),
      ]) {
        await workbook.select(block);
        await host.settled();
        equal(await workbook.selection(), block, "selection");
      }
    },
  },
  {
    name: "what a person selects is the selection",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const block = blockAt(sheets[1], 1, 0, 2, 1);
      await host.person.select(block);
      await host.settled();
      equal(await workbook.selection(), block, "selection");
    },
  },
  {
    name: "a block that cannot be shown is not selected",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Shown", cells: [] },
        { name: "Hidden", cells: [], hidden: true },
      ]);
      const before = await workbook.selection();
      const select = (block: Block): Promise<void> => workbook.select(block);
      await failsWith(
        select(blockAt({ id: "gone" }, 0, 0)),
        "sheetMissing",
        "a missing sheet",
      );
      await failsWith(
        select(blockAt(sheets[0], -1, 0)),
        "outsideSheet",
        "outside",
      );
      await failsWith(
        select(blockAt(sheets[1], 0, 0)),
        "refused",
        "a hidden sheet",
      );
      equal(await workbook.selection(), before, "selection");
    },
  },
  {
    name: "a person's selection and edits are heard, with the sheet they are on",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const heard = listen(workbook);
      const block = blockAt(sheets[1], 1, 0, 2, 1);
      await host.person.select(block);
      await host.person.edit(sheets[0].id, 0, 0, "typed");
      await host.settled();
      heard.stop();
      equal(heard.selected.at(-1), block, "selected");
      holds(heard.changed.length > 0, "the edit was not heard");
      equal([...new Set(heard.changed)], [sheets[0].id], "sheets changed");
    },
  },
  {
    name: "what we do ourselves is not heard",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, TWO_SHEETS);
      const heard = listen(workbook);
      await workbook.select(blockAt(sheets[1], 1, 0));
      await workbook.batch([
        writing(sheets[0], 0, 0, [["ours", { formula: "=1+1" }]]),
      ]);
      await host.settled();
      heard.stop();
      equal([heard.selected, heard.changed], [[], []], "heard");
    },
  },
  {
    name: "after listening has stopped nothing is heard, and others still hear",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "One",
        cells: [],
      });
      const [stopped, listening] = [listen(workbook), listen(workbook)];
      stopped.stop();
      await editAndSettle(host, sheet.id);
      listening.stop();
      equal(stopped.changed, [], "heard by the one that stopped");
      holds(listening.changed.length > 0, "the other did not hear the edit");
    },
  },
];

function listen(workbook: Workbook): {
  selected: Block[];
  changed: SheetId[];
  stop: () => void;
} {
  const selected: Block[] = [];
  const changed: SheetId[] = [];
  const stop = workbook.watch({
    selected: (block) => selected.push(block),
    changed: (sheet) => changed.push(sheet),
  });
  return { selected, changed, stop };
}

async function editAndSettle(
  host: ContractHost,
  sheet: SheetId,
): Promise<void> {
  await host.person.edit(sheet, 0, 0, "typed");
  await host.settled();
}
