/** Checks that looks are looks only. */
import type { CellLook } from "../../../src/workbook/port";
import { equal } from "./assert";
import type { ContractCheck } from "./host";
import {
  blockAt,
  openSheet,
  readFormulas,
  readValues,
  summaryNow,
  writing,
} from "./steps";

const LOOKS: readonly CellLook[] = [
  { numberFormat: "0.00" },
  { numberFormat: "yyyy-mm-dd" },
  { numberFormat: "@" },
  { bold: true, wrap: true },
  { columnWidth: 24 },
];

export const lookChecks: readonly ContractCheck[] = [
  {
    name: "looks change neither values nor formulas nor sizes",
    async run(host) {
      const cells = [[44992.4812, "01723", true, null, "", 2]];
      const { workbook, sheet } = await openSheet(host, {
        name: "Looks",
        cells,
        formulas: [{ row: 0, column: 5, formula: "=1+1" }],
      });
      for (const look of LOOKS) {
        await workbook.batch([
          { step: "look", block: blockAt(sheet, 0, 0, 5, 9), look },
        ]);
        await host.settled();
        equal(
          await readValues(workbook, blockAt(sheet, 0, 0, 1, 6)),
          cells,
          JSON.stringify(look),
        );
      }
      const formulas = await readFormulas(workbook, blockAt(sheet, 0, 0, 1, 6));
      equal(formulas, [[null, null, null, null, null, "=1+1"]], "formulas");
      const { rows, columns } = await summaryNow(workbook, sheet);
      equal([rows, columns], [1, 6], "size");
    },
  },
  {
    name: "a number written under a number format is read as the whole number that was written",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Looks",
        cells: [],
      });
      await workbook.batch([
        {
          step: "look",
          block: blockAt(sheet, 0, 0, 1, 2),
          look: { numberFormat: "#,##0.00" },
        },
        writing(sheet, 0, 0, [[44992.4812, 0.005]]),
      ]);
      await host.settled();
      const values = await readValues(workbook, blockAt(sheet, 0, 0, 1, 2));
      equal(values, [[44992.4812, 0.005]], "values");
    },
  },
  {
    name: "clearing takes contents and looks away, within the block only",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Looks",
        cells: [
          [1, 2, 3],
          [4, 5, 6],
        ],
        formulas: [{ row: 1, column: 1, formula: "=1+1" }],
      });
      const block = blockAt(sheet, 0, 1, 2, 1);
      await workbook.batch([
        { step: "look", block, look: { numberFormat: "@", bold: true } },
        { step: "clear", block },
        { step: "clear", block: blockAt(sheet, 5, 5, 1, 1) },
      ]);
      await host.settled();
      const all = blockAt(sheet, 0, 0, 2, 3);
      const cells = [
        [1, null, 3],
        [4, null, 6],
      ];
      equal(await readValues(workbook, all), cells, "values");
      equal(await readFormulas(workbook, block), [[null], [null]], "formulas");
      const { rows, columns } = await summaryNow(workbook, sheet);
      equal([rows, columns], [2, 3], "size");
    },
  },
];
