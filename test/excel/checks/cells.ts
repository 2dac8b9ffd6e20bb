/** Checks on cells as Excel takes them: formats, filters, and formulas that come back under another name. */
import type { Step } from "../../../src/workbook/port";
import { equal, failsWith, holds } from "../../workbook/contract/assert";
import {
  blockAt,
  openSheet,
  readFormulas,
  readValues,
  summaryNow,
  writing,
} from "../../workbook/contract/steps";
import type { ExcelCheck } from "./check";
import { beforeRequest } from "./failures";

const ROSTER = {
  name: "Roster",
  cells: [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]],
};
const TEXT_LOOK = { numberFormat: "@" };

export const cellChecks: readonly ExcelCheck[] = [
  {
    name: "numbers, truth values and formulas in cells of text format stay what they are",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const block = blockAt(sheet, 0, 1, 1, 4);
      await workbook.batch([
        { step: "look", block, look: TEXT_LOOK },
        writing(sheet, 0, 1, [["0012", 12, true, { formula: "=1+1" }]]),
      ]);
      await workbook.batch([
        writing(sheet, 0, 1, [[12, 0.5, false, { formula: "=2+2" }]]),
      ]);
      equal(await readValues(workbook, block), [[12, 0.5, false, 4]], "values");
      const formulas = await readFormulas(workbook, block);
      equal(formulas, [[null, null, null, "=2+2"]], "formulas");
    },
  },
  {
    name: "a number keeps the format of its cell, and a text makes it a text's",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const look = { numberFormat: "#,##0.00" };
      const block = blockAt(sheet, 0, 1, 1, 2);
      await workbook.batch([
        { step: "look", block, look },
        writing(sheet, 0, 1, [[1234.5, "1234.5"]]),
      ]);
      const { model } = host.wire;
      const formats = [1, 2].map(
        (column) => model.sheet(sheet.id).lookAt(0, column).numberFormat,
      );
      equal(formats, ["#,##0.00", "@"], "formats");
    },
  },
  {
    name: "a block over filtered rows reaches each of its rows, and is cleared in each",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      host.person.filterRows(sheet.id, [1, 2, 4]);
      const cells = [
        ["1", 1],
        ["2", 2],
        ["=3", 3],
        ["4", 4],
        ["5", 5],
        ["6", 6],
      ];
      const block = blockAt(sheet, 0, 1, 6, 2);
      const step = writing(sheet, 0, 1, cells);
      await workbook.batch([step]);
      equal(await readValues(workbook, block), cells, "written");
      holds(
        (await summaryNow(workbook, sheet)).hasHiddenRows,
        "still filtered",
      );
      await workbook.batch([{ step: "clear", block }]);
      const blanks = cells.map(() => [null, null]);
      equal(await readValues(workbook, block), blanks, "cleared");
    },
  },
  {
    name: "rows that a filter shows are written together, however many they are, and each hidden one by itself",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const hidden = [0, 1, 700, 5_000, 9_999];
      host.person.filterRows(sheet.id, hidden);
      const cells = Array.from({ length: 10_000 }, (_, row) => [row, "=1"]);
      const block = blockAt(sheet, 0, 1, 10_000, 2);
      const steps: Step[] = [
        writing(sheet, 0, 1, cells),
        { step: "clear", block },
      ];
      const wanted = [cells, cells.map(() => [null, null])];
      host.wire.exchanges.length = 0;
      for (const [index, step] of steps.entries()) {
        await workbook.batch([step]);
        // Row by row it would come to ten times as much.
        const largest = Math.max(
          ...host.wire.exchanges.map(({ sent }) => sent),
        );
        holds(largest < 500_000, `a request of ${largest} bytes`);
        const values = await readValues(workbook, block);
        equal(values, wanted[index] ?? [], step.step);
      }
    },
  },
  {
    name: "a filter that is set between the look ahead and the write is owned up to",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const cells = [[1], [2], [3], [4], [5], [6]];
      const steps: Step[] = [
        writing(sheet, 0, 1, cells),
        { step: "clear", block: blockAt(sheet, 0, 1, 6) },
      ];
      const before = [[], [], [5], [5]];
      for (const [index, step] of [...steps, ...steps].entries()) {
        host.person.filterRows(sheet.id, before[index] ?? []);
        const requests = (before[index]?.length ?? 0) > 0 ? 3 : 2;
        beforeRequest(host, requests, () =>
          host.person.filterRows(sheet.id, [1, 2]),
        );
        const applied = await failsWith(
          workbook.batch([step]),
          "connectionLost",
          step.step,
        );
        equal(applied, "unknown", "its effect");
      }
    },
  },
  {
    name: "formulas are read without the prefixes of functions that Excel did not know",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        ...ROSTER,
        formulas: [
          {
            row: 0,
            column: 1,
            formula: `=_xldudf_MINQUAL(A1,_xlfn.XLOOKUP(1,A1,A2))&"_xlfn.A"&'_xlws.S'!A1`,
          },
        ],
      });
      const formulas = await readFormulas(workbook, blockAt(sheet, 0, 1));
      equal(
        formulas,
        [[`=MINQUAL(A1,XLOOKUP(1,A1,A2))&"_xlfn.A"&'_xlws.S'!A1`]],
        "formulas",
      );
    },
  },
  {
    name: "what is asked of one block more than once is answered for each moment",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, ROSTER);
      const block = blockAt(sheet, 0, 0);
      const answers = await workbook.batch([
        { step: "read", block },
        { step: "readFormulas", block },
        writing(sheet, 0, 0, [[{ formula: "=1+1" }]]),
        { step: "read", block },
        { step: "readFormulas", block },
      ]);
      equal(
        answers,
        [
          { step: "read", values: [["a"]] },
          { step: "readFormulas", formulas: [[null]] },
          { step: "write" },
          { step: "read", values: [[2]] },
          { step: "readFormulas", formulas: [["=1+1"]] },
        ],
        "answers",
      );
    },
  },
];
