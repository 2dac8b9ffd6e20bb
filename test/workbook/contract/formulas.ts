/** Checks on formulas: in, out, calculated, and never born from a text. */
import { equal, failsWith, holds } from "./assert";
import type { ContractCheck } from "./host";
import {
  blockAt,
  openSheet,
  openSheets,
  readFormulas,
  readValues,
  writing,
} from "./steps";

export const formulaChecks: readonly ContractCheck[] = [
  {
    name: "cells are copied to the same place of another sheet: texts, numbers, blanks, and formulas as they read",
    async run(host) {
      const cells = [
        ["=A1", "007", 7],
        [true, null, "2024-01-02"],
      ];
      const { workbook, sheets } = await openSheets(host, [
        { name: "From", cells: [["Key"]] },
        { name: "To", cells: [["kept"], [1, 2, 3, 4], [5, 6, 7, 8]] },
      ]);
      const [from, to] = sheets;
      await workbook.batch([
        writing(from, 1, 1, cells),
        writing(from, 1, 0, [[{ formula: "=D2*2" }]]),
      ]);
      await host.settled();
      const block = blockAt(from, 1, 0, 2, 4);
      await workbook.batch([{ step: "copy", block, to: to.id }]);
      await host.settled();
      const place = { ...block, sheet: to.id };
      const [[formula, ...others] = [], below] = await readValues(
        workbook,
        place,
      );
      equal(others, cells[0], "first row");
      equal(below, [null, ...(cells[1] ?? [])], "second row");
      equal(formula, 14, "the formula, calculated where it stands now");
      equal(
        (await readFormulas(workbook, place))[0],
        ["=D2*2", null, null, null],
        "formulas",
      );
      equal(await readValues(workbook, blockAt(to, 0, 0)), [["kept"]], "rest");
      equal(
        await readValues(workbook, block),
        await readValues(workbook, place),
        "source",
      );
    },
  },
  {
    name: "a copy to a protected sheet, or from or to one that is gone, is refused",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "From", cells: [["a"]] },
        { name: "Locked", cells: [["b"]], protected: true },
      ]);
      const [from, locked] = sheets;
      const block = blockAt(from, 0, 0);
      const copyTo = (to: string): Promise<unknown> =>
        workbook.batch([{ step: "copy", block, to }]);
      await failsWith(copyTo(locked.id), "sheetProtected", "protected");
      await failsWith(copyTo("gone"), "sheetMissing", "gone");
      equal(await readValues(workbook, blockAt(locked, 0, 0)), [["b"]], "rest");
    },
  },
  {
    name: "the formulas of a sheet are read with their =, and null stands where there is none",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Formulas",
        cells: [
          [1, 2, "=A1"],
          [5, 10, null],
        ],
        formulas: [
          { row: 0, column: 1, formula: "=A1*2" },
          { row: 1, column: 1, formula: "=A2*2" },
        ],
      });
      const formulas = await readFormulas(workbook, blockAt(sheet, 0, 0, 2, 3));
      equal(
        formulas,
        [
          [null, "=A1*2", null],
          [null, "=A2*2", null],
        ],
        "formulas",
      );
    },
  },
  {
    name: "a formula that is written is calculated and read back as it was written",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Live",
        cells: [[4, 5]],
      });
      await workbook.batch([writing(sheet, 0, 2, [[{ formula: "=A1*B1" }]])]);
      await host.settled();
      equal(
        await readFormulas(workbook, blockAt(sheet, 0, 2)),
        [["=A1*B1"]],
        "formula",
      );
      equal(await readValues(workbook, blockAt(sheet, 0, 2)), [[20]], "value");
    },
  },
  {
    name: "a formula is calculated anew when a value that it reads is written",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Live",
        cells: [[4, 5]],
      });
      await workbook.batch([writing(sheet, 0, 2, [[{ formula: "=A1*B1" }]])]);
      await host.settled();
      await workbook.batch([writing(sheet, 0, 0, [[6]])]);
      await host.settled();
      equal(await readValues(workbook, blockAt(sheet, 0, 2)), [[30]], "value");
    },
  },
  {
    name: "formulas copied down a column each keep their own row",
    async run(host) {
      const cells = Array.from({ length: 300 }, (_, row) => [row]);
      const { workbook, sheet } = await openSheet(host, {
        name: "Column",
        cells,
      });
      const formulas = cells.map((_, row) => [`=A${row + 1}*2`]);
      const inputs = formulas.map((row) => row.map((formula) => ({ formula })));
      await workbook.batch([writing(sheet, 0, 1, inputs)]);
      await host.settled();
      equal(
        await readFormulas(workbook, blockAt(sheet, 0, 1, 300)),
        formulas,
        "formulas",
      );
      const doubled = cells.map(([row = 0]) => [row * 2]);
      equal(
        await readValues(workbook, blockAt(sheet, 0, 1, 300)),
        doubled,
        "values",
      );
    },
  },
  {
    name: "a formula can name a cell of another sheet, whatever that sheet is called",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Roster 2017's", cells: [["Title"]] },
        { name: "Notes", cells: [] },
      ]);
      const formula = "='Roster 2017''s'!$A$1";
      await workbook.batch([writing(sheets[1], 0, 0, [[{ formula }]])]);
      await host.settled();
      equal(
        await readFormulas(workbook, blockAt(sheets[1], 0, 0)),
        [[formula]],
        "formula",
      );
      equal(
        await readValues(workbook, blockAt(sheets[1], 0, 0)),
        [["Title"]],
        "value",
      );
    },
  },
  {
    name: "a formula that names another sheet follows it when the sheet is renamed",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Roster", cells: [["Title"]] },
        { name: "Notes", cells: [] },
      ]);
      await workbook.batch([
        writing(sheets[1], 0, 0, [[{ formula: "='Roster'!$A$1" }]]),
      ]);
      await host.settled();
      await host.person.renameSheet(sheets[0].id, "July roster");
      await host.settled();
      const [[formula] = []] = await readFormulas(
        workbook,
        blockAt(sheets[1], 0, 0),
      );
      equal(formula, "='July roster'!$A$1", "formula");
    },
  },
  {
    name: "a formula that names another sheet's cell follows it when rows and columns are put in before it",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Roster", cells: [["a", "b", "Title"]] },
        { name: "Notes", cells: [] },
      ]);
      await workbook.batch([
        writing(sheets[1], 0, 0, [[{ formula: "='Roster'!$C$1" }]]),
      ]);
      await host.settled();
      await host.person.insertColumns(sheets[0].id, 1, 2);
      await host.person.insertRows(sheets[0].id, 0, 1);
      await host.settled();
      equal(
        await readValues(workbook, blockAt(sheets[0], 1, 4)),
        [["Title"]],
        "the cell moved",
      );
      const [[formula] = []] = await readFormulas(
        workbook,
        blockAt(sheets[1], 0, 0),
      );
      holds(
        /^='?Roster'?!\$E\$2$/.test(formula ?? ""),
        `the formula became ${formula}`,
      );
    },
  },
  {
    name: "a formula without = is refused and changes nothing",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Formulas",
        cells: [["a"]],
      });
      const work = workbook.batch([
        writing(sheet, 0, 0, [[{ formula: "1+1" }]]),
      ]);
      equal(
        await failsWith(work, "refused", "writing"),
        "nothing",
        "its effect",
      );
      equal(await readValues(workbook, blockAt(sheet, 0, 0)), [["a"]], "value");
    },
  },
];
