/** Checks on sheets: their order, names, sizes, tables; making and removing them. */
import { addedSheetOf, mergesOf } from "../../../src/workbook/answers";
import { equal, failsWith, holds } from "./assert";
import type { ContractCheck } from "./host";
import {
  blockAt,
  openSheet,
  openSheets,
  readValues,
  summaryNow,
  writing,
} from "./steps";

const THREE_SHEETS = [
  { name: "Roster", cells: [["a", "b"], ["c"]] },
  { name: "Pay bands", cells: [], hidden: true },
  { name: "Locked", cells: [[null], [null, 1]], protected: true },
] as const;

export const sheetChecks: readonly ContractCheck[] = [
  {
    name: "sheets are listed in their order, hidden and protected ones too, with their sizes",
    async run(host) {
      const { sheets } = await openSheets(host, THREE_SHEETS);
      const listed = sheets.map((sheet) => [
        sheet.name,
        sheet.hidden,
        sheet.protected,
        sheet.rows,
        sheet.columns,
      ]);
      equal(
        listed,
        [
          ["Roster", false, false, 2, 2],
          ["Pay bands", true, false, 0, 0],
          ["Locked", false, true, 2, 2],
        ],
        "sheets",
      );
      equal(new Set(sheets.map(({ id }) => id)).size, 3, "different ids");
    },
  },
  {
    name: "each sheet has its own cells, and a hidden one is read and written like any other",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, THREE_SHEETS);
      await workbook.batch([writing(sheets[1], 0, 0, [["hidden"]])]);
      equal(
        await readValues(workbook, blockAt(sheets[0], 0, 0)),
        [["a"]],
        "the first sheet",
      );
      equal(
        await readValues(workbook, blockAt(sheets[1], 0, 0)),
        [["hidden"]],
        "the second",
      );
      holds(
        (await summaryNow(workbook, sheets[1])).hidden,
        "the second sheet is still hidden",
      );
    },
  },
  {
    name: "the size counts from A1, grows with writes beyond it and shrinks when they are emptied",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Sizes",
        cells: [[], [], [null, "B3"]],
      });
      equal([sheet.rows, sheet.columns], [3, 2], "size when opened");
      await workbook.batch([writing(sheet, 2500, 60, [["far"]])]);
      const grown = await summaryNow(workbook, sheet);
      equal([grown.rows, grown.columns], [2501, 61], "size when written");
      equal(
        await readValues(workbook, blockAt(sheet, 2500, 60)),
        [["far"]],
        "far value",
      );
      await workbook.batch([writing(sheet, 2500, 60, [[null]])]);
      const emptied = await summaryNow(workbook, sheet);
      equal([emptied.rows, emptied.columns], [3, 2], "size when emptied");
    },
  },
  {
    name: "a sheet that a person renames keeps its id",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "June",
        cells: [["a"]],
      });
      await host.person.renameSheet(sheet.id, "July");
      await host.settled();
      equal((await summaryNow(workbook, sheet)).name, "July", "name");
      equal(
        await readValues(workbook, blockAt(sheet, 0, 0)),
        [["a"]],
        "value by the same id",
      );
    },
  },
  {
    name: "tables are told with name, place and totals row",
    async run(host) {
      const place = { row: 1, column: 0, rows: 3, columns: 2 };
      const { sheet } = await openSheet(host, {
        name: "Tables",
        cells: [["Roster"], ["Key", "Title"], ["1", "a"], ["2", "b"]],
        tables: [{ name: "People", hasTotals: false, ...place }],
      });
      const expected = [
        {
          name: "People",
          hasTotals: false,
          block: { sheet: sheet.id, ...place },
        },
      ];
      equal(sheet.tables, expected, "tables");
    },
  },
  {
    name: "merged areas are told where they touch the block that is asked about",
    async run(host) {
      const merge = { row: 0, column: 1, rows: 1, columns: 2 };
      const { workbook, sheet } = await openSheet(host, {
        name: "Merges",
        cells: [
          ["Key", "Name", null],
          ["1", "a", "b"],
        ],
        merges: [merge],
      });
      const touching = blockAt(sheet, 0, 2, 2, 1);
      const apart = blockAt(sheet, 1, 0, 1, 3);
      const answers = await workbook.batch([
        { step: "readMerges", block: touching },
        { step: "readMerges", block: apart },
      ]);
      equal(
        mergesOf(answers[0]),
        [{ sheet: sheet.id, ...merge }],
        "merges that touch",
      );
      equal(mergesOf(answers[1]), [], "merges elsewhere");
    },
  },
  {
    name: "a new sheet comes last, hidden if asked, empty, with an id that works, and selects nothing",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Roster",
        cells: [["a"]],
      });
      const before = await workbook.selection();
      const answers = await workbook.batch([
        { step: "addSheet", name: "Classbook", hidden: false },
        { step: "addSheet", name: "Notes", hidden: true },
      ]);
      await host.settled();
      const added = answers.map(addedSheetOf);
      const sheets = await workbook.sheets();
      equal(
        sheets.map(({ id, name, hidden, rows }) => [id, name, hidden, rows]),
        [
          [sheet.id, "Roster", false, 1],
          [added[0], "Classbook", false, 0],
          [added[1], "Notes", true, 0],
        ],
        "sheets",
      );
      equal(await workbook.selection(), before, "selection");
      await workbook.batch([writing({ id: added[1] ?? "" }, 3, 3, [["x"]])]);
      equal(
        await readValues(workbook, blockAt({ id: added[1] ?? "" }, 3, 3)),
        [["x"]],
        "value",
      );
    },
  },
  {
    name: "a name that is taken, in whatever case, is refused and makes no sheet",
    async run(host) {
      const { workbook } = await openSheet(host, {
        name: "Classbook",
        cells: [],
      });
      const work = workbook.batch([
        { step: "addSheet", name: "CLASSBOOK", hidden: false },
      ]);
      equal(
        await failsWith(work, "nameTaken", "adding"),
        "nothing",
        "its effect",
      );
      equal((await workbook.sheets()).length, 1, "sheets");
    },
  },
  {
    name: "a name that no sheet can bear is refused and makes no sheet",
    async run(host) {
      const { workbook } = await openSheet(host, { name: "Roster", cells: [] });
      for (const name of [
        "",
        " ",
        "a/b",
        "a:b",
        "[x]",
        "what?",
        "'x",
        "x".repeat(32),
      ]) {
        const work = workbook.batch([
          { step: "addSheet", name, hidden: false },
        ]);
        equal(
          await failsWith(work, "refused", `adding "${name}"`),
          "nothing",
          "its effect",
        );
      }
      equal((await workbook.sheets()).length, 1, "sheets");
    },
  },
  {
    name: "a sheet that is removed is gone, and its name is free again",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, THREE_SHEETS);
      await workbook.batch([{ step: "removeSheet", sheet: sheets[1].id }]);
      equal(
        (await workbook.sheets()).map(({ name }) => name),
        ["Roster", "Locked"],
        "sheets",
      );
      const work = readValues(workbook, blockAt(sheets[1], 0, 0));
      equal(
        await failsWith(work, "sheetMissing", "reading it"),
        "nothing",
        "its effect",
      );
      await workbook.batch([
        { step: "addSheet", name: "Pay bands", hidden: false },
      ]);
      equal(
        (await workbook.sheets()).length,
        3,
        "sheets after it was made anew",
      );
    },
  },
  {
    name: "the last visible sheet is not removed",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Roster", cells: [["a"]] },
        { name: "Notes", cells: [], hidden: true },
      ]);
      const work = workbook.batch([
        { step: "removeSheet", sheet: sheets[0].id },
      ]);
      equal(
        await failsWith(work, "refused", "removing"),
        "nothing",
        "its effect",
      );
      equal(
        await readValues(workbook, blockAt(sheets[0], 0, 0)),
        [["a"]],
        "value",
      );
    },
  },
];
