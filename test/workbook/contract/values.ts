/** Checks that what is put into cells is what comes out of them. */
import type { CellValue } from "../../../src/core/cell";
import type { CellInput } from "../../../src/workbook/port";
import { equal } from "./assert";
import type { ContractCheck } from "./host";
import {
  blockAt,
  openSheet,
  readFormulas,
  readValues,
  writing,
  writtenAndRead,
} from "./steps";

const TEXTS_THAT_LOOK_LIKE_SOMETHING_ELSE: readonly string[] = [
  "01723",
  "1723",
  "12345678901234567890",
  "1E5",
  "1.5",
  "1,234",
  "$5.00",
  "50%",
  "3-4",
  "MARCH1",
  "2017-07-01",
  "7/1/2017",
  "12:30",
  "TRUE",
  "false",
  "#N/A",
  "#REF!",
  "=1+1",
  "=",
  "==A1",
  '=HYPERLINK("x")',
  "+1",
  "-1",
  "-",
  "@x",
  "'quoted",
  "''",
  "'=1+1",
  "\t=1+1",
  " leading and trailing ",
  "two\nlines",
  "＝1+1",
  "null",
  "undefined",
  "__proto__",
  "Zoë",
  "Zoe\u0308",
  "👩‍💼 中文 עברית",
];

const KINDS_OF_VALUES: readonly (readonly CellValue[])[] = [
  [null, "", 0, "0", false, "a"],
  [-1.5, 0.1, 1e-9, 123456789.25, 42917, true],
];

const ERRORS = [
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
];

export const valueChecks: readonly ContractCheck[] = [
  {
    name: "a blank cell, an empty text, zero and false are four things when opened",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Kinds",
        cells: KINDS_OF_VALUES,
      });
      equal(
        await readValues(workbook, blockAt(sheet, 0, 0, 2, 6)),
        KINDS_OF_VALUES,
        "values",
      );
    },
  },
  {
    name: "a blank cell, an empty text, zero and false are four things when written",
    async run(host) {
      const { sheet } = await openSheet(host, {
        name: "Kinds",
        cells: [["old"], ["old"]],
      });
      const cells = KINDS_OF_VALUES as CellInput[][];
      equal(
        await writtenAndRead(host, sheet, cells),
        KINDS_OF_VALUES,
        "values",
      );
    },
  },
  {
    name: "a text that looks like something else is opened as the text it is",
    async run(host) {
      const cells = TEXTS_THAT_LOOK_LIKE_SOMETHING_ELSE.map((text) => [text]);
      const { workbook, sheet } = await openSheet(host, {
        name: "Texts",
        cells,
      });
      equal(
        await readValues(workbook, blockAt(sheet, 0, 0, cells.length)),
        cells,
        "values",
      );
    },
  },
  {
    name: "a text that looks like something else is written as the text it is, and no formula is born",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Texts",
        cells: [[5]],
      });
      const cells = TEXTS_THAT_LOOK_LIKE_SOMETHING_ELSE.map((text) => [text]);
      equal(await writtenAndRead(host, sheet, cells), cells, "values");
      const formulas = await readFormulas(
        workbook,
        blockAt(sheet, 0, 0, cells.length),
      );
      equal(
        formulas,
        cells.map(() => [null]),
        "formulas",
      );
    },
  },
  {
    name: "a text takes the place of a formula and of a formatted number without being read as either",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Over",
        cells: [[2, 42917]],
        formulas: [{ row: 0, column: 0, formula: "=1+1" }],
      });
      const look = {
        step: "look",
        block: blockAt(sheet, 0, 1),
        look: { numberFormat: "0.00" },
      } as const;
      await workbook.batch([look]);
      equal(
        await writtenAndRead(host, sheet, [["=1+1", "0042"]]),
        [["=1+1", "0042"]],
        "values",
      );
      equal(
        await readFormulas(workbook, blockAt(sheet, 0, 0, 1, 2)),
        [[null, null]],
        "formulas",
      );
    },
  },
  {
    name: "a long text comes back whole",
    async run(host) {
      const { sheet } = await openSheet(host, { name: "Long", cells: [] });
      const text = "=".padEnd(32_767, "reason ");
      equal(await writtenAndRead(host, sheet, [[text]]), [[text]], "value");
    },
  },
  {
    name: "an error cell comes back as its error",
    async run(host) {
      const cells = [ERRORS.map((error) => ({ error }))];
      const { workbook, sheet } = await openSheet(host, {
        name: "Errors",
        cells,
      });
      const values = await readValues(
        workbook,
        blockAt(sheet, 0, 0, 1, ERRORS.length),
      );
      const errors = (values[0] ?? []).map((value) =>
        typeof value === "object" && value !== null ? value.error : value,
      );
      equal(errors, ERRORS, "errors");
    },
  },
  {
    name: "an undefined input leaves a value and a formula as they are, and null empties both",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Left",
        cells: [["keep", 2, "go", 2]],
        formulas: [
          { row: 0, column: 1, formula: "=1+1" },
          { row: 0, column: 3, formula: "=1+1" },
        ],
      });
      const block = blockAt(sheet, 0, 0, 1, 4);
      const values = await writtenAndRead(host, sheet, [
        [undefined, undefined, null, null],
      ]);
      equal(values[0]?.[0], "keep", "value left");
      equal(values[0]?.slice(2), [null, null], "values emptied");
      equal(
        await readFormulas(workbook, block),
        [[null, "=1+1", null, null]],
        "formulas",
      );
    },
  },
  {
    name: "reading beyond the used cells gives blanks",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Small",
        cells: [["a"]],
      });
      const values = await readValues(workbook, blockAt(sheet, 0, 0, 2, 40));
      equal(values, [["a", ...blanks(39)], blanks(40)], "values");
      equal(
        await readValues(workbook, blockAt(sheet, 5000, 100)),
        [[null]],
        "far value",
      );
    },
  },
  {
    name: "20,000 rows of 8 columns are written and read back in one batch each",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        name: "Large",
        cells: [["Key"]],
      });
      const cells = Array.from({ length: 20_000 }, (_, row) => largeRow(row));
      await workbook.batch([writing(sheet, 1, 0, cells)]);
      const values = await readValues(
        workbook,
        blockAt(sheet, 0, 0, 20_001, 8),
      );
      equal(values[0], ["Key", ...blanks(7)], "header");
      equal(values.slice(1), cells, "rows");
    },
  },
];

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}

function largeRow(row: number): (string | number | boolean | null)[] {
  const number = String(row).padStart(5, "0");
  return [
    number,
    row,
    row % 2 === 0,
    null,
    `=${row}`,
    row / 8,
    "Analyst",
    `Reason ${number}`,
  ];
}
