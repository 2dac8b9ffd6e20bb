/** Checks that hidden rows are told, read and written like the others. */
import { equal } from "./assert";
import type { ContractCheck } from "./host";
import { blockAt, openSheet, readValues, summaryNow, writing } from "./steps";

const SHEET = { name: "Roster", cells: [["a"], ["b"], ["c"], ["d"], ["e"]] };

export const hiddenRowChecks: readonly ContractCheck[] = [
  {
    name: "a sheet says whether used rows are hidden",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, SHEET);
      equal(sheet.hasHiddenRows, false, "before");
      await host.person.hideRows(sheet.id, 1, 2);
      const { hasHiddenRows } = await summaryNow(workbook, sheet);
      equal(hasHiddenRows, true, "after");
    },
  },
  {
    name: "a block is written and read row by row whatever rows of it are hidden",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, SHEET);
      await host.person.hideRows(sheet.id, 1, 2);
      const cells = [[1], [2], [3], [4], [5]];
      await workbook.batch([writing(sheet, 0, 1, cells)]);
      await host.settled();
      equal(
        await readValues(workbook, blockAt(sheet, 0, 1, 5, 1)),
        cells,
        "values",
      );
    },
  },
];
